import { Link } from 'react-router';
import type { QuestionId } from '../../../knowledge/schema.ts';
import { paths } from '../../paths.ts';
import { sharedWords as words } from '../../words/result.ts';
import { answerText, questionOf } from '../lookup.ts';
import { useResult } from './result-context.ts';

/** One answer, linked to its question unless it is somebody else's. */
export function AnswerLink({ question }: { readonly question: QuestionId }) {
  const { decision, knowledge, isShared } = useResult();
  const { short } = questionOf(knowledge, question);
  const isKnown = decision.situation[question] !== undefined;
  const text = isKnown
    ? words.answered(short, answerText(knowledge, decision.situation, question))
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
export function AnswersBehind({ questions }: { readonly questions: readonly QuestionId[] }) {
  const unique = [...new Set(questions)];
  if (unique.length === 0) return null;
  return (
    <p className="text-small text-muted">
      {words.yourAnswers(unique.length)}{' '}
      {unique.map((question, index) => (
        <span key={question}>
          {index > 0 ? '; ' : null}
          <AnswerLink question={question} />
        </span>
      ))}
    </p>
  );
}
