import { Link } from 'react-router';
import type { OptionId, QuestionId } from '../../../knowledge/schema.ts';
import { paths } from '../../paths.ts';
import { sharedWords as words } from '../../words/result.ts';
import { answerText, type Behind, questionOf } from '../lookup.ts';
import { useResult } from './result-context.ts';

interface AnswerLinkProps {
  readonly question: QuestionId;
  /** Of several chosen options only these. */
  readonly options?: readonly OptionId[];
}

/** One answer, linked to its question unless it is somebody else's. */
export function AnswerLink({ question, options = [] }: AnswerLinkProps) {
  const { decision, knowledge, isShared } = useResult();
  const { short } = questionOf(knowledge, question);
  const isKnown = decision.situation[question] !== undefined;
  const text = isKnown
    ? words.answered(short, answerText(knowledge, decision.situation, question, options))
    : words.unknownAnswer(short);
  return isShared ? (
    <span>{text}</span>
  ) : (
    <Link to={paths.question(question)} className="inline-block py-0.5 print:text-ink">
      {text}
    </Link>
  );
}

/** The answers that something rests on; nothing when it rests on none. */
export function AnswersBehind({ answers }: { readonly answers: readonly Behind[] }) {
  const unique = [...new Set(answers.map(({ question }) => question))];
  if (unique.length === 0) return null;
  return (
    <p className="text-small text-muted">
      {words.yourAnswers(unique.length)}{' '}
      {unique.map((question, index) => (
        <span key={question}>
          {index > 0 ? '; ' : null}
          <AnswerLink question={question} options={optionsOf(question, answers)} />
        </span>
      ))}
    </p>
  );
}

function optionsOf(question: QuestionId, answers: readonly Behind[]): readonly OptionId[] {
  return answers.flatMap((answer) =>
    answer.question === question && answer.option !== undefined ? [answer.option] : [],
  );
}
