import type { Flip } from '../../core/flips.ts';
import { Panel } from '../parts/panel.tsx';
import { flipWords as words } from '../words/flips.ts';
import { type FlipGroup, groupFlips } from './flip-groups.ts';
import { verdictNames } from './verdict-names.ts';
import { FlipRows } from './pieces/flip-rows.tsx';
import { Fold } from './pieces/fold.tsx';
import { useFindings, useResult, useVerdict } from './pieces/result-context.ts';

/** How many groups, and how many questions of a group, stand open. */
const shown = { groups: 5, questions: 3 };

/** The smallest changes of answers that would change a verdict, each to be tried with one click. */
export function Flips() {
  const { flips, isWorking } = useFindings();
  const size = Object.keys(flips?.[0]?.change ?? {}).length;
  const { tryOut } = useVerdict();
  const some = tryOut === undefined ? words.readOnly : <Invitation size={size} />;
  const lead = flips?.length === 0 ? words.none : some;
  return (
    <Panel id="flips" onPaper="columns" heading={words.heading} lead={lead}>
      {flips === undefined && isWorking ? <p>{words.working}</p> : null}
      {flips === undefined ? null : <Groups flips={flips} />}
    </Panel>
  );
}

/** What stands here; on paper nothing can be tried. */
function Invitation({ size }: { readonly size: number }) {
  return (
    <>
      <span>{words.lead(size)}</span>
      {size === 2 ? null : <span className="print:hidden"> {words.tryOne}</span>}
    </>
  );
}

function Groups({ flips }: { readonly flips: readonly Flip[] }) {
  const { decision } = useResult();
  return (
    <Fold
      items={groupFlips(flips, decision.now.verdict, decision.situation)}
      first={shown.groups}
      summary={(rest) => words.moreGroups(rest.length)}
    >
      {(groups) => (
        <ul className="space-y-8 print:space-y-3">
          {groups.map((group) => (
            <li key={Object.values(group.verdict).join(' ')} className="print:break-inside-auto!">
              <Group group={group} />
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}

function Group({ group: { verdict, rows } }: { readonly group: FlipGroup }) {
  const { decision, knowledge } = useResult();
  const before = { now: decision.now.verdict, target: decision.target.verdict };
  return (
    <>
      <h3 className="border-t border-edge pt-2">
        <span className="block font-reading text-small text-muted">{words.wouldBecome}</span>{' '}
        <span>
          {words.becomes(verdictNames(knowledge, before), verdictNames(knowledge, verdict))}
        </span>
      </h3>
      <Fold
        items={rows}
        first={shown.questions}
        summary={(rest) => words.moreQuestions(rest.length)}
      >
        {(some) => <FlipRows rows={some} />}
      </Fold>
    </>
  );
}
