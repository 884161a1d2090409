import { hundredths } from '../../words/firmness.ts';
import { flipWords, namesOf } from '../../words/flips.ts';
import { paperWords as words } from '../../words/paper.ts';
import { changesOf } from '../changes.ts';
import { groupFlips } from '../flip-groups.ts';
import { questionOf } from '../lookup.ts';
import { useFindings, useResult } from '../pieces/result-context.ts';
import { verdictNames } from '../verdict-names.ts';
import { Entry } from './entry.tsx';

/** How many unknowns stand in the summary. */
const shown = 5;

/** The smallest change of answers that leads elsewhere, what changes the verdict now before the rest. */
export function SmallestFlip() {
  const { decision, knowledge } = useResult();
  const { flips } = useFindings();
  if (flips === undefined) return null;
  const [group] = groupFlips(flips, decision.now.verdict, decision.situation);
  const flip = group?.rows[0]?.flips[0];
  if (flip === undefined) return <Entry heading={words.flip}>{flipWords.none}</Entry>;
  const before = { now: decision.now.verdict, target: decision.target.verdict };
  const changes = changesOf(knowledge, decision.situation, flip.change).map((change) =>
    flipWords.named(questionOf(knowledge, change.question).short, flipWords.change(change)),
  );
  const to = namesOf(verdictNames(knowledge, before), verdictNames(knowledge, flip.verdict));
  return <Entry heading={words.flip}>{words.flipTo(changes, to)}</Entry>;
}

/** What is not known and could still move the verdict, the oftenest first. */
export function OpenUnknowns() {
  const { knowledge } = useResult();
  const { inquiry } = useFindings();
  if (inquiry === undefined) return null;
  const unknowns = inquiry.next
    .toSorted((a, b) => b.sways - a.sways)
    .slice(0, shown)
    .map(({ question, sways }) =>
      words.unknown(questionOf(knowledge, question).short, hundredths(sways)),
    );
  return (
    <Entry heading={words.unknowns}>
      {unknowns.length === 0 ? words.noUnknowns : `${unknowns.join('; ')}.`}
    </Entry>
  );
}

/** What should have the decision run again. */
export function LookAgain() {
  const { lookAgain } = useResult().decision;
  return (
    <Entry heading={words.again}>
      <ul className="list-disc ps-4">
        {lookAgain.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </Entry>
  );
}
