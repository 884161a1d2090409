import { useId, useState } from 'react';
import type { FigureId } from '../../../knowledge/vocabulary.ts';
import { assumedOf } from '../../../state/economics.ts';
import { decisive, isAllowed, setFigures, useOwnFigure } from '../../../state/index.ts';
import { economicsWords, number } from '../../words/economics.ts';
import { useResult } from '../pieces/result-context.ts';
import { useReckoning } from './economics-context.ts';

const words = economicsWords.figures;

interface FigureInputProps {
  readonly figure: FigureId;
  /** The id of the input, for a label elsewhere, or the name itself where nothing labels it. */
  readonly id?: string;
  readonly name?: string;
  /** The id of what says the unit and where the figure is from. */
  readonly describedBy?: string;
  readonly className?: string;
}

/**
 * One figure to be typed. A number that is allowed counts at once; any other text stays as it was
 * typed, is told what is allowed, and the figure stays what it was.
 */
export function FigureInput({ figure, id, name, describedBy, className = '' }: FigureInputProps) {
  const { locked, changed } = useReckoning();
  const { decision } = useResult();
  const own = useOwnFigure(figure);
  // What is being typed, and the figure in force meanwhile: once that is another, the text is too.
  const [typed, setTyped] = useState<{ readonly text: string; readonly inForce: number }>();
  const errorId = useId();
  const { min, max, decimals } = decisive.figures[figure];
  // What is reckoned with it may follow a little later.
  const value = (locked === undefined ? own : changed[figure]) ?? assumedOf(decision, figure);
  const draft = typed?.inForce === value ? typed.text : undefined;
  const isWrong = draft !== undefined && !isNumber(draft, decisive.figures[figure]);
  if (locked !== undefined) return <span className="tabular-nums">{number(value)}</span>;
  const type = (text: string) => {
    const isRight = isNumber(text, decisive.figures[figure]);
    setTyped({ text, inForce: isRight ? Number(text) : value });
    if (isRight) setFigures({ [figure]: Number(text) });
  };
  return (
    <>
      <input
        type="number"
        inputMode={decimals === 0 ? 'numeric' : 'decimal'}
        step={decimals === 0 ? 1 : 'any'}
        min={min}
        max={max}
        id={id}
        aria-label={name}
        aria-describedby={
          [describedBy, isWrong ? errorId : ''].filter(Boolean).join(' ') || undefined
        }
        aria-invalid={isWrong}
        value={draft ?? String(value)}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => {
          if (!isWrong) setTyped(undefined);
        }}
        className={`min-h-11 w-full [appearance:textfield] rounded-slight border bg-paper px-3 text-end text-base tabular-nums ${isWrong ? 'border-alert' : 'border-edge'} ${className}`}
      />
      {isWrong ? (
        <span id={errorId} role="alert" className="mt-1 block text-small text-alert">
          {words.wrong(min, max, decimals, value)}
        </span>
      ) : null}
    </>
  );
}

function isNumber(text: string, figure: Parameters<typeof isAllowed>[0]): boolean {
  return text.trim() !== '' && isAllowed(figure, Number(text));
}
