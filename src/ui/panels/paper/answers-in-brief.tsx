import { answersWords } from '../../words/answers.ts';
import { paperWords as words } from '../../words/paper.ts';
import { answerText, questionOf } from '../lookup.ts';
import { useResult, useVerdict } from '../pieces/result-context.ts';
import { Weighing } from '../pieces/weighing.tsx';
import { Entry } from './entry.tsx';

/** Every answer with how well it is known, and the names of what is not answered. */
export function AnswersInBrief() {
  const { decision, knowledge } = useResult();
  const { grades } = useVerdict();
  const { situation, unknowns } = decision;
  const given = knowledge.questions.filter(({ id }) => situation[id] !== undefined);
  const open = unknowns.map((id) => questionOf(knowledge, id).short);
  return (
    <Entry heading={words.answers}>
      <dl className="mt-1 columns-3 gap-x-5 text-small">
        {given.map(({ id, short }) => {
          const grade = grades[id];
          return (
            <div key={id} className="break-inside-avoid">
              <dt className="inline text-muted">{short}: </dt>
              <dd className="inline">
                {answerText(knowledge, situation, id)}
                {grade === undefined ? null : ` (${answersWords.grades[grade]})`}
              </dd>
            </div>
          );
        })}
      </dl>
      {given.length === 0 ? <p>{words.noAnswers}</p> : null}
      {open.length === 0 ? null : <p className="text-small text-muted">{words.open(open)}</p>}
      <Weighing />
    </Entry>
  );
}
