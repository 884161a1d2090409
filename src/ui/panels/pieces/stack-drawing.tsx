import { useId } from 'react';
import { stackWords as words } from '../../words/stack.ts';
import { sharedWords } from '../../words/result.ts';
import { type Frame, outlineOf, placeStrata, wrap } from '../stack-layout.ts';
import type { Stratum } from '../strata.ts';
import { PlacedLayer } from './stack-stratum.tsx';

interface StackDrawingProps {
  /** Topmost first. */
  readonly strata: readonly Stratum[];
  readonly practices: readonly string[];
  readonly frame: Frame;
  readonly className: string;
}

const ground = 46;

/** The strata of an architecture with its practices in the margin: one picture with one description. */
export function StackDrawing({ strata, practices, frame, className }: StackDrawingProps) {
  const id = useId();
  const { placed, bottom } = placeStrata(strata, frame, (stratum) => noteOf(stratum, strata));
  const hasMargin = frame.strata < frame.width;
  const unbroken = practices.map((name) => name.replaceAll(' ', '\u00a0'));
  const below = hasMargin ? [] : wrap(unbroken.join(' · '), frame.measure + 4);
  const height = bottom + ground + 12 + (below.length > 0 ? 34 + below.length * 21 : 0);
  return (
    <svg
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn from the decision, so no file to point an img at
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      viewBox={`0 0 ${frame.width} ${height}`}
      className={`overflow-visible ${className}`}
    >
      <title id={`${id}-title`}>{titleOf(strata)}</title>
      <desc id={`${id}-description`}>{descriptionOf(strata, practices)}</desc>
      {placed.map((place) => (
        <PlacedLayer key={place.stratum.layer} place={place} frame={frame} />
      ))}
      <path
        d={outlineOf(bottom, bottom + ground, placed.length, frame.strata)}
        className="fill-raised stroke-ink stroke-1"
      />
      <text x={frame.core + 16} y={bottom + 31} className="fill-ink font-display text-h3">
        {words.model}
      </text>
      {hasMargin ? (
        <Margin practices={practices} frame={frame} bottom={bottom + ground} />
      ) : (
        <Below lines={below} top={bottom + ground + 34} />
      )}
    </svg>
  );
}

function Margin({
  practices,
  frame,
  bottom,
}: {
  readonly practices: readonly string[];
  readonly frame: Frame;
  readonly bottom: number;
}) {
  const x = frame.strata + 22;
  return (
    <g>
      <path d={`M${x - 8} 12h8V${bottom - 2}h-8`} className="fill-none stroke-edge stroke-1" />
      <text x={x + 16} y={34} className="fill-muted font-display text-base italic">
        {words.around}
      </text>
      {practices.map((name, index) => (
        <text key={name} x={x + 16} y={64 + index * 28} className="fill-ink text-base">
          {name}
        </text>
      ))}
    </g>
  );
}

function Below({ lines, top }: { readonly lines: readonly string[]; readonly top: number }) {
  return (
    <g>
      <text x={0} y={top} className="fill-muted font-display text-base italic">
        {words.around}
      </text>
      {lines.map((text, index) => (
        <text key={text} x={0} y={top + 24 + index * 21} className="fill-ink text-small">
          {text}
        </text>
      ))}
    </g>
  );
}

function noteOf({ stage, carries, closed, unknown }: Stratum, strata: readonly Stratum[]): string {
  const nothing = strata.length === 1 ? words.alone : words.nothing;
  const carried = carries.length === 0 ? nothing : '';
  if (stage !== 'next') return carried;
  const waits = words.waits(closed, unknown);
  return `${carried} ${waits === '' ? words.free : waits}`;
}

function titleOf(strata: readonly Stratum[]): string {
  const names = (isNext: boolean) =>
    strata.filter(({ stage }) => (stage === 'next') === isNext).map(({ name }) => name);
  return words.title(names(false), names(true));
}

function descriptionOf(strata: readonly Stratum[], practices: readonly string[]): string {
  const sentences = strata.map(({ name, stage, carries, closed, unknown }) =>
    words.described(
      name,
      sharedWords.stages[stage].name,
      carries.map((need) => words.carried(need.name, need.level)),
      words.waits(closed, unknown),
    ),
  );
  return [...sentences, words.practices(practices)].join(' ');
}
