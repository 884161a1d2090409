import type { AnyCondition } from '../../core/condition.ts';
import { type AskedOf, inWords, type Reading } from './condition-in-words.ts';

interface ConditionProps {
  /** What the condition decides, before it. */
  readonly label: string;
  readonly of: AnyCondition;
  readonly askedOf?: AskedOf | undefined;
}

/** A condition in words, what it combines as a list below it. */
export function Condition({ label, of, askedOf }: ConditionProps) {
  const { text, parts } = inWords(of, askedOf);
  return (
    <div>
      <p>
        <strong className="font-semibold">{label}</strong> {text}
      </p>
      <Parts parts={parts} />
    </div>
  );
}

function Parts({ parts }: { readonly parts: readonly Reading[] }) {
  if (parts.length === 0) return null;
  return (
    <ul className="list-disc ps-5">
      {parts.map((part) => (
        <li key={textOf(part)}>
          {part.text}
          <Parts parts={part.parts} />
        </li>
      ))}
    </ul>
  );
}

/** Tells parts apart: two may begin alike. */
function textOf({ text, parts }: Reading): string {
  return `${text}${parts.map(textOf).join('')}`;
}
