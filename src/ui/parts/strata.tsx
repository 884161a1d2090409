import { type ReactNode, useId } from 'react';
import type { LayerId } from '../../knowledge/vocabulary.ts';
import { TexturePattern } from './layer-name.tsx';

/** The upper edge of each stratum in turn, a little uneven, as ground is. Two tiles cover any column. */
const edges: readonly string[] = [
  'M0 9C40 2 90 3 140 8S250 13 320 6 430 3 480 8 590 12 640 7V14H0Z',
  'M0 6C50 12 100 11 160 6S270 2 320 8 440 12 490 7 600 3 640 8V14H0Z',
  'M0 8C60 3 110 2 150 5S260 12 320 9 420 2 480 5 590 12 640 6V14H0Z',
];

/** One stratum: a band of the layer's hue and texture that fills its box and rests on the one below. */
export function Stratum({ layer, index }: { readonly layer: LayerId; readonly index: number }) {
  const pattern = useId();
  const edge = edges[index % edges.length];
  return (
    <svg
      aria-hidden="true"
      data-layer={layer}
      className="absolute inset-x-0 -top-3 h-[calc(100%+0.8rem)] w-full rtl:-scale-x-100"
    >
      <TexturePattern id={pattern} layer={layer} />
      <path d={edge} className="fill-layer" />
      <rect y="13" width="100%" height="100%" className="fill-layer" />
      <path d={edge} fill={`url(#${pattern})`} />
      <rect y="13" width="100%" height="100%" fill={`url(#${pattern})`} />
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
