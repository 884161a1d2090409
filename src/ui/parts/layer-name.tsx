import { type ReactNode, useId } from 'react';
import type { LayerId } from '../../knowledge/vocabulary.ts';
import { textures, tileSize } from './textures.ts';

/** The texture of a layer as an SVG pattern, to be used as `fill="url(#id)"` over its hue. */
export function TexturePattern({ id, layer }: { readonly id: string; readonly layer: LayerId }) {
  return (
    <pattern id={id} patternUnits="userSpaceOnUse" {...tileSize}>
      <path
        d={textures[layer]}
        className="fill-none stroke-paper stroke-1 opacity-70"
        strokeLinecap="round"
      />
    </pattern>
  );
}

/** A small sample of a layer: its hue and its texture. Decoration beside a name, so hidden from readers. */
export function LayerSwatch({
  layer,
  className = '',
}: {
  readonly layer: LayerId;
  readonly className?: string;
}) {
  const pattern = useId();
  return (
    <svg
      aria-hidden="true"
      data-layer={layer}
      viewBox="0 0 16 8"
      className={`inline-block h-[0.62em] w-[1.24em] shrink-0 ${className}`}
    >
      <TexturePattern id={pattern} layer={layer} />
      <rect width="16" height="8" className="fill-layer" />
      <rect width="16" height="8" fill={`url(#${pattern})`} />
    </svg>
  );
}

/** The name of a layer with its hue and texture, wherever that layer is mentioned. */
export function LayerName({
  layer,
  children,
}: {
  readonly layer: LayerId;
  readonly children: ReactNode;
}) {
  return (
    <span data-layer={layer} className="whitespace-nowrap">
      <LayerSwatch layer={layer} className="me-[0.4em]" />
      <span className="font-semibold text-layer-ink">{children}</span>
    </span>
  );
}
