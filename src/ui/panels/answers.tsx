import { Link } from '../router.tsx';
import type { Question } from '../../knowledge/schema.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { Panel } from '../parts/panel.tsx';
import { Table } from '../parts/table.tsx';
import { paths } from '../paths.ts';
import { NewVariant } from '../variants/new-variant.tsx';
import { answersWords as words } from '../words/answers.ts';
import { sharedWords } from '../words/result.ts';
import { answerText } from './lookup.ts';
import { Fold } from './pieces/fold.tsx';
import { useResult, useVerdict } from './pieces/result-context.ts';
import { Weighing } from './pieces/weighing.tsx';
import { WhatItWouldChange } from './pieces/what-it-would-change.tsx';

/** How many answers stand open, and up to how many unknowns. */
const shown = 10;
const few = 3;

/** The answers that the result rests on, each with the way to change it. */
export function AnswersGiven() {
  const { decision, knowledge } = useResult();
  const { isShared } = useVerdict();
  const given = knowledge.questions.filter(({ id }) => decision.situation[id] !== undefined);
  const open = knowledge.questions.filter((question) => !given.includes(question));
  return (
    <Panel
      id="answers"
      onPaper="columns"
      heading={isShared ? words.sharedHeading : words.heading}
      lead={isShared ? words.sharedLead : words.lead}
    >
      <Weighing />
      <p className="mb-3 max-w-measure">{words.unknowns(decision.unknowns.length)}</p>
      {given.length === 0 ? null : (
        <Fold items={given} first={shown} summary={(rest) => words.more(rest.length)}>
          {(some) => (
            <AnswerTable
              caption={some[0] === given[0] ? words.caption : words.restCaption}
              questions={some}
            />
          )}
        </Fold>
      )}
      {open.length === 0 ? null : (
        <Disclosure
          summary={words.openOnes(open.length)}
          open={open.length <= few}
          className="mt-4"
        >
          <AnswerTable caption={words.openCaption} questions={open} />
        </Disclosure>
      )}
      <NewVariant />
    </Panel>
  );
}

interface AnswerTableProps {
  readonly caption: string;
  readonly questions: readonly Question[];
}

function AnswerTable({ caption, questions }: AnswerTableProps) {
  const { isShared } = useVerdict();
  return (
    <Table caption={caption} captionHidden>
      <thead>
        <tr>
          <th scope="col">{words.columns.question}</th>
          <th scope="col">{words.columns.answer}</th>
          {isShared ? null : (
            <th scope="col" className="print:hidden">
              {words.columns.change}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {questions.map((question) => (
          <AnswerRow key={question.id} question={question} />
        ))}
      </tbody>
    </Table>
  );
}

function AnswerRow({ question: { id, short } }: { readonly question: Question }) {
  const { decision, knowledge } = useResult();
  const { grades, isShared } = useVerdict();
  const isKnown = decision.situation[id] !== undefined;
  const grade = grades[id];
  return (
    <tr>
      <th scope="row" className="font-normal">
        {short}
      </th>
      <td className={isKnown ? 'font-semibold' : 'text-muted'}>
        {isKnown ? (
          <span>{answerText(knowledge, decision.situation, id)}</span>
        ) : (
          <>
            <i>{sharedWords.unknown}</i> <WhatItWouldChange question={id} />
          </>
        )}
        {grade === undefined ? null : (
          <span className="font-normal text-muted">{` (${words.grades[grade]})`}</span>
        )}
      </td>
      {isShared ? null : (
        <td className="py-0! print:hidden">
          <Link
            to={paths.question(id)}
            aria-label={sharedWords.changeWhat(short)}
            className="inline-flex min-h-11 items-center"
          >
            {sharedWords.change}
          </Link>
        </td>
      )}
    </tr>
  );
}
