import { useId } from 'react';
import type { VerdictId } from '../../../knowledge/vocabulary.ts';
import { TexturePattern } from '../../parts/layer-name.tsx';
import { verdictDrawings } from '../verdict-strata.ts';

interface VerdictFillProps {
  readonly verdict: VerdictId;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A box filled with the strata of a verdict: hue and texture of each of its layers. */
export function VerdictFill({ verdict, ...box }: VerdictFillProps) {
  const { layers, isOutline } = verdictDrawings[verdict];
  const height = box.height / Math.max(1, layers.length);
  return (
    <>
      {layers.length === 0 ? <Bare {...box} /> : null}
      {layers.map((layer, index) => (
        <Layer
          key={layer}
          layer={layer}
          isOutline={isOutline ?? false}
          {...box}
          y={box.y + index * height}
          height={height}
        />
      ))}
    </>
  );
}

type Box = Omit<VerdictFillProps, 'verdict'>;

function Bare({ x, y, width, height }: Box) {
  return (
    <rect
      x={x + 0.75}
      y={y + 0.75}
      width={Math.max(0, width - 1.5)}
      height={height - 1.5}
      className="fill-raised stroke-ink stroke-[1.5] [stroke-dasharray:4_3]"
    />
  );
}

interface LayerProps extends Box {
  readonly layer: Parameters<typeof TexturePattern>[0]['layer'];
  readonly isOutline: boolean;
}

function Layer({ layer, isOutline, ...box }: LayerProps) {
  const pattern = useId();
  if (isOutline)
    return (
      <g data-layer={layer}>
        <rect {...box} className="fill-layer-soft stroke-layer stroke-2" />
      </g>
    );
  return (
    <g data-layer={layer}>
      <TexturePattern id={pattern} layer={layer} />
      <rect {...box} className="fill-layer" />
      <rect {...box} fill={`url(#${pattern})`} />
    </g>
  );
}

/** A small sample of a verdict's strata. Decoration beside its name, so hidden from readers. */
export function VerdictSwatch({ verdict }: { readonly verdict: VerdictId }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 16"
      className="me-2 inline-block h-4 w-6 shrink-0 align-[-0.15em]"
    >
      <VerdictFill verdict={verdict} x={0} y={0} width={24} height={16} />
    </svg>
  );
}
