import type { QuestionId } from '../../../knowledge/schema.ts';
import { hundredths } from '../../words/firmness.ts';
import { answersWords as words } from '../../words/answers.ts';
import { verdictWords } from '../../words/verdict.ts';
import { verdictNames } from '../verdict-names.ts';
import { changingOutcomes } from '../outcome-groups.ts';
import { useFindings, useResult } from './result-context.ts';

/** How many verdicts are named. */
const namedAtMost = 3;

/** What an unknown would change, once that is known: verdicts by itself, something together with others, or nothing. */
export function WhatItWouldChange({ question }: { readonly question: QuestionId }) {
  const { knowledge } = useResult();
  const { inquiry, cards } = useFindings();
  if (inquiry === undefined) return null;
  const prospect = inquiry.next.find((one) => one.question === question);
  if (prospect === undefined) return <span className="block">{words.settled(inquiry.exact)}</span>;
  const card = cards?.find(({ experiment }) => experiment.question === question);
  const verdicts = (card === undefined ? [] : changingOutcomes(card)).map(({ verdict }) => {
    const { now, target } = verdictNames(knowledge, verdict);
    return verdictWords.heading(now, target);
  });
  const share = hundredths(prospect.sways);
  return (
    <span className="block">
      {verdicts.length === 0
        ? words.together(share)
        : words.alone(
            verdicts.slice(0, namedAtMost),
            Math.max(0, verdicts.length - namedAtMost),
            share,
          )}
    </span>
  );
}
