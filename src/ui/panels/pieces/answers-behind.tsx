import { Link } from '../../router.tsx';
import type { OptionId, QuestionId } from '../../../knowledge/schema.ts';
import { paths } from '../../paths.ts';
import { sharedWords as words } from '../../words/result.ts';
import type { Behind } from '../../../core/decisive.ts';
import { answerText, questionOf } from '../lookup.ts';
import { useResult, useVerdict } from './result-context.ts';

/** The answers that something rests on, each linked to its question; nothing when it rests on none. */
export function AnswersBehind({ answers }: { readonly answers: readonly Behind[] }) {
  const questions = [...new Set(answers.map(({ question }) => question))];
  if (questions.length === 0) return null;
  return (
    <ul aria-label={words.yourAnswers} className="text-small text-muted">
      {questions.map((question) => (
        <li key={question}>
          <AnswerLink question={question} options={optionsOf(question, answers)} />
        </li>
      ))}
    </ul>
  );
}

interface AnswerLinkProps {
  readonly question: QuestionId;
  /** Of several chosen options only these. */
  readonly options: readonly OptionId[];
}

/** One answer, linked to its question unless it is somebody else's. */
function AnswerLink({ question, options }: AnswerLinkProps) {
  const { decision, knowledge } = useResult();
  const { isShared } = useVerdict();
  const { short } = questionOf(knowledge, question);
  const isKnown = decision.situation[question] !== undefined;
  const text = isKnown
    ? words.answered(short, answerText(knowledge, decision.situation, question, options))
    : words.unknownAnswer(short);
  if (isShared) return <span className="inline-block ps-4 -indent-4">{text}</span>;
  return (
    <Link
      to={paths.question(question)}
      className="inline-block py-0.5 ps-4 -indent-4 text-muted decoration-edge hover:text-link print:no-underline"
    >
      {text}
    </Link>
  );
}

function optionsOf(question: QuestionId, answers: readonly Behind[]): readonly OptionId[] {
  return answers.flatMap((answer) =>
    answer.question === question && answer.option !== undefined ? [answer.option] : [],
  );
}
