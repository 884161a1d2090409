import { useId } from 'react';
import type { VerdictId } from '../../../knowledge/vocabulary.ts';
import { type NamedShare, ofHundred } from '../../words/firmness.ts';
import { howSureWords as words } from '../../words/how-sure.ts';
import { placeSpread, type Segment, type SpreadFrame } from '../spread-layout.ts';
import { VerdictFill } from './verdict-fill.tsx';

/** One strip: what it is of, the verdict that is shown, and all that could come out. */
export interface Strip {
  readonly stage: string;
  readonly verdict: VerdictId;
  readonly shares: readonly NamedShare[];
}

interface SpreadDrawingProps {
  readonly strips: readonly Strip[];
  readonly frame: SpreadFrame;
  readonly className: string;
}

/** Where things stand in one strip, from its top down. */
const strip = {
  title: 20,
  bar: 34,
  height: 44,
  figure: 101,
  name: 121,
  line: 19,
  whole: 162,
} as const;

/** Strips of verdicts, each part as long as its share; one picture with one description. */
export function SpreadDrawing({ strips, frame, className }: SpreadDrawingProps) {
  const id = useId();
  return (
    <svg
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn from the decision, so no file to point an img at
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      viewBox={`0 0 ${frame.width} ${strips.length * strip.whole}`}
      className={`overflow-visible ${className}`}
    >
      <title id={`${id}-title`}>{words.title}</title>
      <desc id={`${id}-description`}>
        {strips.map(({ stage, shares }) => words.row(stage, shares)).join(' ')}
      </desc>
      {strips.map(({ stage, verdict, shares }, index) => (
        <g key={stage} transform={`translate(0 ${index * strip.whole})`}>
          <text y={strip.title} className="fill-ink font-display text-h3">
            {stage}
          </text>
          {placeSpread(shares, frame).map((segment) => (
            <Part
              key={segment.share.verdict}
              segment={segment}
              isShown={segment.share.verdict === verdict}
            />
          ))}
        </g>
      ))}
    </svg>
  );
}

function Part({ segment, isShown }: { readonly segment: Segment; readonly isShown: boolean }) {
  const { share, x, width, hasFigure, name } = segment;
  const weight = isShown ? 'font-semibold' : '';
  return (
    <g>
      <VerdictFill
        verdict={share.verdict}
        x={x}
        y={strip.bar}
        width={Math.max(1, width - 2)}
        height={strip.height}
      />
      {isShown ? (
        <path
          d={`M${x} ${strip.bar + strip.height + 4}h${Math.max(1, width - 2)}`}
          className="stroke-ink stroke-3"
        />
      ) : null}
      {hasFigure ? (
        <text x={x} y={strip.figure} className={`fill-ink text-base tabular-nums ${weight}`}>
          {ofHundred(share)}
        </text>
      ) : null}
      {name.map((line, index) => (
        <text
          key={line}
          x={x}
          y={strip.name + index * strip.line}
          className={`fill-ink text-small ${weight}`}
        >
          {line}
        </text>
      ))}
    </g>
  );
}
