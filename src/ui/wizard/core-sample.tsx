import type { Question, QuestionId } from '../../knowledge/schema.ts';

interface CoreSampleProps {
  /** In the order in which they are asked. */
  readonly questions: readonly Question[];
  readonly current: QuestionId;
  readonly answered: ReadonlySet<QuestionId>;
}

/**
 * How far the questions have come, drawn like a core of drilled ground: a band for each question,
 * solid where it is answered, a gap where a new step begins. The words beside it say the same.
 */
export function CoreSample({ questions, current, answered }: CoreSampleProps) {
  return (
    <div aria-hidden="true" className="flex gap-px lg:w-9 lg:flex-col print:hidden">
      {questions.map(({ id, step }, index) => {
        const isNewStep = index > 0 && questions[index - 1]?.step !== step;
        const state = id === current ? 'current' : answered.has(id) ? 'answered' : 'open';
        return (
          <span
            key={id}
            className={`${bands[state]} ${isNewStep ? 'ms-1 lg:ms-0 lg:mt-1.5' : ''}`}
          />
        );
      })}
    </div>
  );
}

const shape = 'h-2.5 min-w-0 flex-1 border lg:h-2.5 lg:flex-none';
const bands = {
  open: `${shape} border-hairline`,
  answered: `${shape} border-muted bg-muted`,
  current: `${shape} border-ink bg-ink -mt-1.5 h-4 lg:mt-0 lg:h-2.5 lg:w-14`,
} as const;
