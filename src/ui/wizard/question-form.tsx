import { type FormEvent, type ReactNode, useDeferredValue, useEffect, useRef } from 'react';
import type { FoundConflict } from '../../core/conflicts.ts';
import type { Question } from '../../knowledge/schema.ts';
import type { GivenAnswer, Grade } from '../../state/index.ts';
import { unknown } from '../../state/index.ts';
import { Button } from '../parts/button.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Status } from '../parts/status.tsx';
import { conflictWords } from '../words/conflicts.ts';
import { errorWords } from '../words/wizard.ts';
import { Choices, choicesOf, fieldId } from './choices.tsx';
import { ConflictList } from './conflict-list.tsx';
import { GradeField } from './grade-field.tsx';
import { useChoosing } from './choosing.ts';

interface QuestionFormProps {
  readonly question: Question;
  readonly given: GivenAnswer | undefined;
  /** What this answer contradicts. */
  readonly conflicts: readonly FoundConflict[];
  /** Called at every choice; without an answer when the last tick is taken away. */
  readonly onAnswer: (given: GivenAnswer | undefined) => void;
  /** Called by Continue, once there is an answer. */
  readonly onContinue: () => void;
  /** How often Continue was pressed without an answer since the last choice. */
  readonly attempts: number;
  readonly onAttempt: () => void;
  readonly continueLabel: string;
}

/** One question: its legend is the heading of the page, and choosing only chooses. */
export function QuestionForm(props: QuestionFormProps) {
  const { question, given, conflicts, onAnswer, onContinue, attempts, onAttempt } = props;
  const { selection, cleared, choose } = useChoosing(question, given, onAnswer);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (selection.length > 0) onContinue();
    else onAttempt();
  };
  const setGrade = (grade: Grade | undefined) => {
    if (given) onAnswer({ value: given.value, ...(grade && { grade }) });
  };
  // A choice shows before the question how well it is known.
  const isGradable = useDeferredValue(given !== undefined && given.value !== unknown);
  return (
    <form onSubmit={submit} noValidate>
      <Problem question={question} attempts={attempts} />
      <QuestionField question={question} isError={attempts > 0}>
        <Choices question={question} selection={selection} onChoose={choose} />
      </QuestionField>
      <Status className="pt-3 text-small text-muted">
        {[cleared, conflicts.length > 0 ? conflictWords.flagged : ''].join(' ').trim()}
      </Status>
      {conflicts.length > 0 ? (
        <ConflictList found={conflicts} here={question.id} returnTo="check" />
      ) : null}
      {isGradable ? (
        <GradeField name={question.id} grade={given?.grade} onGrade={setGrade} />
      ) : null}
      <Button type="submit" weight="primary" className="mt-6 w-full sm:w-auto">
        {props.continueLabel}
      </Button>
    </form>
  );
}

/** The fieldset around the choices: legend, how to answer, and what is missing. */
function QuestionField({
  question,
  isError,
  children,
}: {
  readonly question: Question;
  readonly isError: boolean;
  readonly children: ReactNode;
}) {
  const helpId = `${question.id}-help`;
  const errorId = `${question.id}-error`;
  return (
    <fieldset aria-describedby={isError ? `${helpId} ${errorId}` : helpId} className="min-w-0">
      <legend className="block w-full">
        <h1 tabIndex={-1}>{question.asks}</h1>
      </legend>
      <p id={helpId} className="mt-3 mb-6 text-lead text-muted">
        {question.help}
      </p>
      {isError ? (
        <p id={errorId} className="mb-3 border-s-4 border-alert ps-3 font-semibold text-alert">
          {errorMessage(question)}
        </p>
      ) : null}
      {children}
    </fieldset>
  );
}

/** Takes the focus each time Continue is pressed too early. */
function Problem({
  question,
  attempts,
}: {
  readonly question: Question;
  readonly attempts: number;
}) {
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (attempts > 0) summary.current?.focus();
  }, [attempts]);
  const [first] = choicesOf(question);
  if (attempts === 0 || first === undefined) return null;
  const error = { to: fieldId(question, first.id), text: errorMessage(question) };
  return <ErrorSummary ref={summary} heading={errorWords.heading} errors={[error]} />;
}

function errorMessage({ type }: Question): string {
  return type === 'single' ? errorWords.single : errorWords.multiple;
}
