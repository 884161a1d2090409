import { Fragment } from 'react';
import { notApplicable } from '../../core/situation.ts';
import type { OptionId, Question } from '../../knowledge/schema.ts';
import { unknown } from '../../state/index.ts';
import { Choice } from '../parts/choice.tsx';
import { wizardWords as words } from '../words/wizard.ts';
import { isExclusive, type Selection } from './selection.ts';

interface ChoicesProps {
  readonly question: Question;
  readonly selection: Selection;
  readonly onChoose: (choice: OptionId, isTicked: boolean) => void;
}

interface Row {
  readonly id: OptionId;
  readonly label: string;
  readonly hint: string;
}

/** The id of the field of a choice on the page. */
export function fieldId(question: Question, choice: OptionId): string {
  return `${question.id}-${choice}`;
}

const notApplicableRow: Row = {
  id: notApplicable,
  label: words.notApplicable,
  hint: words.notApplicableHint,
};
const unknownRow: Row = { id: unknown, label: words.unknown, hint: words.unknownHint };

/** The choices of a question as they are read: its own, those that stand alone, then the way out. */
export function choicesOf(question: Question): readonly Row[] {
  const { options, mayNotApply } = question;
  return [
    ...options.filter(({ id }) => !isExclusive(question, id)),
    ...options.filter(({ id }) => isExclusive(question, id)),
    ...(mayNotApply ? [notApplicableRow] : []),
    unknownRow,
  ];
}

/** Every option with its explanation, nothing ticked until the reader ticks it. */
export function Choices({ question, selection, onChoose }: ChoicesProps) {
  const rows = choicesOf(question);
  const firstAlone = rows.find(({ id }) => isExclusive(question, id))?.id;
  return (
    <div className="border-b border-hairline">
      {rows.map((row) => (
        <Fragment key={row.id}>
          {row.id === firstAlone ? (
            <p className="max-w-none border-t border-hairline pt-4 pb-1 font-display text-muted italic">
              {question.type === 'multi' ? words.alone : words.or}
            </p>
          ) : null}
          <Choice
            label={row.label}
            hint={row.hint}
            id={fieldId(question, row.id)}
            type={question.type === 'single' ? 'radio' : 'checkbox'}
            name={question.id}
            value={row.id}
            checked={selection.includes(row.id)}
            onChange={(event) => onChoose(row.id, event.target.checked)}
          />
        </Fragment>
      ))}
    </div>
  );
}
