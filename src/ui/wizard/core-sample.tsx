import type { Question, QuestionId } from '../../knowledge/schema.ts';
import type { StepId } from '../../knowledge/vocabulary.ts';
import { stepNames } from '../words/wizard.ts';

interface CoreSampleProps {
  /** In their fixed order, step by step, whatever the order in which they are asked. */
  readonly questions: readonly Question[];
  readonly current: QuestionId;
  readonly answered: ReadonlySet<QuestionId>;
  /** Those that can still change the verdict, once that is known. */
  readonly telling: ReadonlySet<QuestionId> | undefined;
}

interface Run {
  readonly step: StepId;
  readonly questions: readonly Question[];
}

/** The questions in runs of the same step; a step that is come back to has two runs. */
function runsOf(questions: readonly Question[]): readonly Run[] {
  return questions.reduce<readonly Run[]>((runs, question) => {
    const last = runs.at(-1);
    if (last?.step !== question.step)
      return [...runs, { step: question.step, questions: [question] }];
    return [...runs.slice(0, -1), { ...last, questions: [...last.questions, question] }];
  }, []);
}

/**
 * How far the questions have come, drawn like a core of drilled ground: a band for each question,
 * solid where it is answered, a mere line where no answer can change the verdict any more, with a gap
 * where another step begins. The words beside it say the same.
 */
export function CoreSample({ questions, current, answered, telling }: CoreSampleProps) {
  const stateOf = (id: QuestionId): BandState => {
    if (id === current) return 'current';
    if (answered.has(id)) return 'answered';
    return telling?.has(id) === false ? 'settled' : 'open';
  };
  return (
    <div aria-hidden="true" className="-ms-1 flex lg:ms-0 lg:flex-col lg:gap-y-2 print:hidden">
      {runsOf(questions).map((run) => {
        const isHere = run.questions.some(({ id }) => id === current);
        return (
          <div key={run.questions[0]?.id} className="contents lg:flex lg:items-start">
            <div className="contents lg:flex lg:w-13 lg:shrink-0 lg:flex-col">
              {run.questions.map(({ id }) => (
                <span key={id} className={bandOf(stateOf(id))} />
              ))}
            </div>
            <span className={`${label} ${isHere ? 'font-semibold' : 'text-muted'}`}>
              {stepNames[run.step]}
            </span>
          </div>
        );
      })}
    </div>
  );
}

const label = 'hidden text-small leading-tight lg:-mt-0.5 lg:block';

type BandState = 'current' | 'answered' | 'open' | 'settled';

const bands: Record<BandState, string> = {
  current: 'border-ink bg-ink lg:w-11 forced-colors:bg-[Highlight]',
  answered: 'border-paper bg-edge forced-colors:bg-[CanvasText]',
  open: 'border-edge',
  settled: 'border-dotted border-hairline',
};

/** A band; the first of a run keeps its distance from the run before. */
function bandOf(state: BandState): string {
  return `h-3 min-w-0 flex-1 -ms-px border first:ms-1 lg:ms-0 lg:-mt-px lg:w-8 lg:flex-none lg:first:ms-0 lg:first:mt-0 forced-color-adjust-none forced-colors:border-[CanvasText] ${bands[state]}`;
}
