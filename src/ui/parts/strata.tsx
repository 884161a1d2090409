import { type ReactNode, useId } from 'react';
import type { LayerId } from '../../knowledge/vocabulary.ts';
import { TexturePattern } from './layer-name.tsx';

/** The upper edge of each stratum in turn, a little uneven, as ground is. Each is wider than any column. */
const edges: readonly string[] = [
  'M0 11C24 3 52 1 84 4S128 14 160 10S240 2 280 5S340 13 380 9V16H0Z',
  'M0 4C30 11 56 14 90 9S136 1 168 5S236 14 284 10S340 3 380 6V16H0Z',
  'M0 8C20 14 50 12 76 6S130 3 160 8S230 14 270 8S330 2 380 5V16H0Z',
  'M0 5C36 1 60 6 96 10S140 11 170 6S244 3 286 7S350 12 380 10V16H0Z',
];

/** One stratum: a band of the layer's hue and texture that fills its box and rests on the one below. */
export function Stratum({ layer, index }: { readonly layer: LayerId; readonly index: number }) {
  const pattern = useId();
  const edge = edges[index % edges.length];
  return (
    <svg
      aria-hidden="true"
      data-layer={layer}
      className="absolute inset-x-0 -top-3.5 h-[calc(100%+0.9rem)] w-full rtl:-scale-x-100"
    >
      <TexturePattern id={pattern} layer={layer} />
      <path d={edge} className="fill-layer" />
      <rect y="15" width="100%" height="100%" className="fill-layer" />
      <path d={edge} fill={`url(#${pattern})`} />
      <rect y="15" width="100%" height="100%" fill={`url(#${pattern})`} />
    </svg>
  );
}

/** A column through the layers, each band with its words beside it; an ordered list to those who cannot see it. */
export function StrataColumn({
  rows,
}: {
  readonly rows: readonly { readonly layer: LayerId; readonly words: ReactNode }[];
}) {
  return (
    <ol className="pt-3">
      {rows.map(({ layer, words }, index) => (
        <li
          key={layer}
          className="grid min-h-16 grid-cols-[5.5rem_1fr] gap-x-4 sm:grid-cols-[9rem_1fr]"
        >
          <span className="relative">
            <Stratum layer={layer} index={index} />
          </span>
          <span className="relative border-t border-hairline py-2 before:absolute before:-start-4 before:-top-px before:w-4 before:border-t before:border-hairline">
            {words}
          </span>
        </li>
      ))}
    </ol>
  );
}
