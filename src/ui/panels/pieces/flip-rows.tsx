import type { Flip } from '../../../core/flips.ts';
import type { QuestionId } from '../../../knowledge/schema.ts';
import { TextButton } from '../../parts/button.tsx';
import { flipWords as words } from '../../words/flips.ts';
import { changesOf } from '../changes.ts';
import type { FlipRow } from '../flip-groups.ts';
import { answerText, questionOf } from '../lookup.ts';
import { useResult, useVerdict } from './result-context.ts';
import { tryId } from './trial-run.ts';

/** Changes that lead to the same verdicts, question by question. */
export function FlipRows({ rows }: { readonly rows: readonly FlipRow[] }) {
  return (
    <ul className="mt-2">
      {rows.map(({ questions, flips }) => (
        <li
          key={questions.join(' ')}
          className="grid gap-x-8 border-t border-hairline py-2 first:border-t-0 md:grid-cols-[16rem_minmax(0,1fr)] md:items-baseline print:grid-cols-2 print:py-1"
        >
          <div className="py-1.5 print:py-0">
            {questions.map((question) => (
              <Today key={question} question={question} />
            ))}
          </div>
          <ul className="divide-y divide-hairline">
            {flips.map((flip) => (
              <Way key={tryId(flip.change)} flip={flip} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** A question, and what is answered to it today. */
function Today({ question }: { readonly question: QuestionId }) {
  const { decision, knowledge } = useResult();
  const isOpen = decision.situation[question] === undefined;
  return (
    <p>
      <span className="font-semibold">{questionOf(knowledge, question).short}</span>{' '}
      <span className={`block text-small text-muted ${isOpen ? 'italic' : ''}`}>
        {isOpen ? words.leftOpen : words.today(answerText(knowledge, decision.situation, question))}
      </span>
    </p>
  );
}

function Way({ flip: { change } }: { readonly flip: Flip }) {
  const { decision, knowledge } = useResult();
  const { tryOut } = useVerdict();
  const changes = changesOf(knowledge, decision.situation, change);
  const sentences = changes.map((one) =>
    words.named(questionOf(knowledge, one.question).short, words.change(one)),
  );
  return (
    <li className="flex items-baseline justify-between gap-x-6">
      <span className="py-1.5 print:py-0">
        {changes.length === 1
          ? words.together(changes.map(words.change))
          : words.together(sentences)}
      </span>
      {tryOut === undefined ? null : (
        <TextButton
          id={tryId(change)}
          aria-label={words.tryWhat(words.together(sentences))}
          onClick={() => tryOut(change)}
          className="min-w-11 shrink-0 justify-end print:hidden"
        >
          {words.tryIt}
        </TextButton>
      )}
    </li>
  );
}
