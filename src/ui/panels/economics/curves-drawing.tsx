import { useId } from 'react';
import { monthsDrawn } from '../../../core/economics/reckon.ts';
import { economicsWords, markedDollars } from '../../words/economics.ts';
import { type CurvesFrame, placeCurves, type PlacedCurves } from './curves-layout.ts';
import { useReckoning } from './economics-context.ts';
import type { Named } from './names.ts';

const words = economicsWords.months;

interface CurvesDrawingProps {
  readonly named: readonly Named[];
  readonly frame: CurvesFrame;
  readonly className: string;
}

/** Today's architecture is drawn boldly, the model swap dashed; a ring is where two cross. */
export function CurvesDrawing({ named, frame, className }: CurvesDrawingProps) {
  const id = useId();
  const placed = placeCurves(
    named.map(({ cumulative }) => cumulative),
    frame,
  );
  return (
    <svg
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn from the decision, so no file to point an img at
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      className={`overflow-visible ${className}`}
    >
      <title id={`${id}-title`}>{words.title}</title>
      <desc id={`${id}-description`}>
        {named
          .map(({ name, cumulative }) =>
            words.described(name, cumulative[0] ?? 0, cumulative.at(-1) ?? 0, monthsDrawn),
          )
          .join(' ')}
      </desc>
      <Axes placed={placed} frame={frame} />
      {named.map(({ letter, roles, isSwap }, at) => (
        <Curve
          key={letter}
          letter={letter}
          curve={placed.curves[at]}
          isBold={roles.some(({ as }) => as === 'now')}
          isDashed={isSwap}
        />
      ))}
      <Crossings placed={placed} />
    </svg>
  );
}

function Axes({ placed, frame }: { readonly placed: PlacedCurves; readonly frame: CurvesFrame }) {
  const { width, height, left, right, foot } = frame;
  return (
    <>
      {placed.amounts.map(({ value, y }) => (
        <g key={value}>
          <path d={`M${left} ${y}H${width - right}`} className="stroke-hairline stroke-1" />
          <text
            x={left - 10}
            y={y + 5}
            textAnchor="end"
            className="fill-muted text-small tabular-nums"
          >
            {markedDollars(value)}
          </text>
        </g>
      ))}
      {placed.months.map(({ value, x }) => (
        <text
          key={value}
          x={x}
          y={height - foot + 20}
          textAnchor="middle"
          className="fill-muted text-small tabular-nums"
        >
          {value}
        </text>
      ))}
      <text x={width - right} y={height - 4} textAnchor="end" className="fill-muted text-small">
        {words.axis}
      </text>
    </>
  );
}

interface CurveProps {
  readonly letter: string;
  readonly curve: PlacedCurves['curves'][number] | undefined;
  readonly isBold: boolean;
  readonly isDashed: boolean;
}

function Curve({ letter, curve, isBold, isDashed }: CurveProps) {
  if (curve === undefined) return null;
  const { path, end, letterY } = curve;
  const look = `${isBold ? 'stroke-3' : 'stroke-[1.5]'} ${isDashed ? '[stroke-dasharray:6_4]' : ''}`;
  return (
    <>
      <path d={path} className={`fill-none stroke-ink ${look}`} />
      <path
        d={`M${end.x} ${end.y}L${end.x + 12} ${letterY}`}
        className="fill-none stroke-edge stroke-1"
      />
      <text
        x={end.x + 16}
        y={letterY + 5}
        className={`fill-ink text-small ${isBold ? 'font-semibold' : ''}`}
      >
        {letter}
      </text>
    </>
  );
}

function Crossings({ placed }: { readonly placed: PlacedCurves }) {
  const { crossings } = useReckoning().reckoning;
  return crossings
    .filter(({ after }) => after <= monthsDrawn)
    .map(({ dearer, cheaper, after, spent }) => {
      const { x, y } = placed.at(after, spent);
      return (
        <circle
          key={`${dearer.layers.join()} ${cheaper.layers.join()}`}
          cx={x}
          cy={y}
          r="5"
          className="fill-paper stroke-ink stroke-2"
        />
      );
    });
}
