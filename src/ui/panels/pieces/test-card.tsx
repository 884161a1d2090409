import { Link } from '../../router.tsx';
import type { TestCard as Card, TestOutcome } from '../../../core/test-cards.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { Sources } from '../../parts/sources.tsx';
import { paths } from '../../paths.ts';
import { hundredths } from '../../words/firmness.ts';
import { namesOf } from '../../words/flips.ts';
import { testCardWords as words } from '../../words/test-cards.ts';
import { optionLabel, questionOf } from '../lookup.ts';
import { verdictNames } from '../verdict-names.ts';
import { changingOutcomes } from '../outcome-groups.ts';
import { useResult, useVerdict } from './result-context.ts';

/** One experiment: what to do, how long it takes, and what each outcome would decide. */
export function TestCard({ card }: { readonly card: Card }) {
  const { decision, knowledge } = useResult();
  const { experiment, outcomes } = card;
  const before = verdictNames(knowledge, {
    now: decision.now.verdict,
    target: decision.target.verdict,
  });
  const unchanged = outcomes.filter(({ changes }) => !changes);
  return (
    <article className="grid gap-x-8 gap-y-2 py-5 md:grid-cols-[minmax(0,1fr)_16rem] print:block print:py-2">
      <div className="max-w-measure">
        <h3>{experiment.name}</h3>
        <p className="text-small">
          <strong>{words.minutes(experiment.minutes)}</strong>
          {words.settles(questionOf(knowledge, experiment.question).short)}
        </p>
        <p className="mt-2">{experiment.action}</p>
        {changingOutcomes(card).map((group) => (
          <div key={Object.values(group.verdict).join(' ')} className="mt-3">
            <p className="font-semibold">
              {words.becomes(namesOf(before, verdictNames(knowledge, group.verdict)))}
            </p>
            <Readings card={card} outcomes={group.outcomes} />
          </div>
        ))}
        {unchanged.length === 0 ? null : (
          <Disclosure summary={words.unchanged(unchanged.length, outcomes.length)} className="mt-2">
            <Readings card={card} outcomes={unchanged} isFolded />
          </Disclosure>
        )}
      </div>
      <Margin card={card} />
    </article>
  );
}

interface ReadingsProps {
  readonly card: Card;
  readonly outcomes: readonly TestOutcome[];
  /** Stands inside a fold, which draws the rule beside them. */
  readonly isFolded?: boolean;
}

/** What one would see, and which answer that is. */
function Readings({ card: { experiment }, outcomes, isFolded = false }: ReadingsProps) {
  const { knowledge } = useResult();
  const { question, reading } = experiment;
  return (
    <ul className="mt-1 space-y-1">
      {outcomes.map(({ option }) => (
        <li key={option} className={isFolded ? '' : 'border-s border-hairline ps-3'}>
          {reading[option]}{' '}
          <span className="text-small text-muted">
            {words.means(optionLabel(knowledge, question, option))}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Margin({ card: { experiment, prospect } }: { readonly card: Card }) {
  const { knowledge } = useResult();
  const { isShared } = useVerdict();
  const { short } = questionOf(knowledge, experiment.question);
  return (
    <div className="text-small">
      <p className="text-muted">{words.sways(hundredths(prospect.sways))}</p>
      {isShared ? null : (
        <Link
          to={paths.question(experiment.question)}
          aria-label={words.answerWhat(short)}
          className="inline-flex min-h-11 items-center print:hidden"
        >
          {words.answer}
        </Link>
      )}
      <Sources claims={experiment.claims} />
    </div>
  );
}
