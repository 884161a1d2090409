import { useId } from 'react';
import { economics } from '../../../state/economics.ts';
import { drawnDollars, economicsWords, markedDollars } from '../../words/economics.ts';
import type { Named } from './names.ts';
import { PartFill, PartPatterns } from './part-fill.tsx';
import { cutName, placeYears, type Segment, type YearBars, type YearFrame } from './year-layout.ts';

const words = economicsWords.year;

/** Where things stand in the drawing of one year, from its top down. */
const year = { name: 16, visible: 24, invisible: 44, bar: 16, amount: 13, whole: 76 } as const;
/** What stands above the swap of the model, and what below all. */
const apart = 26;
const foot = 30;

interface YearDrawingProps {
  readonly named: readonly Named[];
  readonly frame: YearFrame;
  readonly className: string;
}

/** For each architecture what a bill shows above what none does, stacked by part, on one scale. */
export function YearDrawing({ named, frame, className }: YearDrawingProps) {
  const id = useId();
  const { years, ticks } = placeYears(
    named.map(({ cost }) => cost),
    economics.parts,
    frame,
  );
  const depth = named.length * year.whole + apart;
  return (
    <svg
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn from the decision, so no file to point an img at
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      viewBox={`0 0 ${frame.width} ${depth + foot}`}
      className={`overflow-visible ${className}`}
    >
      <title id={`${id}-title`}>{words.title}</title>
      <desc id={`${id}-description`}>
        {named
          .map(({ name, cost }) => words.described(name, cost.visible, cost.invisible))
          .join(' ')}
      </desc>
      <PartPatterns id={id} />
      {ticks.map(({ value, x }) => (
        <g key={value}>
          <path d={`M${x} 0V${depth}`} className="stroke-hairline stroke-1" />
          <text
            x={x}
            y={depth + 20}
            textAnchor={x === 0 ? 'start' : 'middle'}
            className="fill-muted text-small tabular-nums"
          >
            {markedDollars(value)}
          </text>
        </g>
      ))}
      {named.map((one, at) => {
        const bars = years[at];
        const top = at * year.whole + (one.isSwap ? apart : 0);
        return bars === undefined ? null : (
          <Year key={one.letter} one={one} frame={frame} bars={bars} top={top} id={id} />
        );
      })}
    </svg>
  );
}

interface YearProps {
  readonly one: Named;
  readonly frame: YearFrame;
  readonly bars: YearBars;
  readonly top: number;
  readonly id: string;
}

function Year({ one: { letter, name, cost, isSwap }, frame, bars, top, id }: YearProps) {
  return (
    <g transform={`translate(0 ${top})`}>
      {isSwap ? (
        <path
          d={`M0 ${-apart / 2}H${frame.width}`}
          className="stroke-edge stroke-1 [stroke-dasharray:4_4]"
        />
      ) : null}
      <text y={year.name} className="fill-ink text-small font-semibold">
        {letter}
        <tspan className="font-normal"> {cutName(isSwap ? words.swapTitle : name, frame)}</tspan>
      </text>
      <Bar id={id} segments={bars.visible} y={year.visible} amount={cost.visible} />
      <Bar id={id} segments={bars.invisible} y={year.invisible} amount={cost.invisible} />
    </g>
  );
}

interface BarProps {
  readonly id: string;
  readonly segments: readonly Segment[];
  readonly y: number;
  readonly amount: number;
}

function Bar({ id, segments, y, amount }: BarProps) {
  const end = segments.reduce((_, { x, width }) => x + width, 0);
  return (
    <>
      {segments.map(({ part, x, width }) => (
        <PartFill key={part} id={id} part={part} x={x} y={y} width={width} height={year.bar} />
      ))}
      <text
        x={end + 8}
        y={y + year.amount}
        className="fill-ink stroke-paper stroke-4 text-small tabular-nums [paint-order:stroke]"
      >
        {drawnDollars(amount)}
      </text>
    </>
  );
}
