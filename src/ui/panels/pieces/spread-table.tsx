import type { VerdictId } from '../../../knowledge/vocabulary.ts';
import { Table } from '../../parts/table.tsx';
import { ofHundred } from '../../words/firmness.ts';
import { howSureWords as words } from '../../words/how-sure.ts';
import { verdictOf } from '../lookup.ts';
import type { OutOf100 } from '../shares.ts';
import { useResult } from './result-context.ts';
import { VerdictSwatch } from './verdict-fill.tsx';

interface SpreadTableProps {
  readonly now: readonly OutOf100[];
  readonly target: readonly OutOf100[];
}

/** The same as the strips in figures, which is also their key. */
export function SpreadTable({ now, target }: SpreadTableProps) {
  const { decision } = useResult();
  const verdicts = [...new Set([...now, ...target].map(({ verdict }) => verdict))];
  return (
    <Table caption={words.caption}>
      <thead>
        <tr>
          <th scope="col">{words.columns.verdict}</th>
          <th scope="col" className="text-end!">
            {words.columns.now}
          </th>
          <th scope="col" className="text-end!">
            {words.columns.target}
          </th>
        </tr>
      </thead>
      <tbody>
        {verdicts.map((verdict) => (
          <tr key={verdict}>
            <Name verdict={verdict} />
            <Figure of={now} verdict={verdict} shown={decision.now.verdict} />
            <Figure of={target} verdict={verdict} shown={decision.target.verdict} />
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Name({ verdict }: { readonly verdict: VerdictId }) {
  const { knowledge } = useResult();
  return (
    <th scope="row" className="font-normal">
      <span className="flex items-baseline">
        <VerdictSwatch verdict={verdict} />
        {verdictOf(knowledge, verdict).name}
      </span>
    </th>
  );
}

interface FigureProps {
  readonly of: readonly OutOf100[];
  readonly verdict: VerdictId;
  /** The verdict that is shown. */
  readonly shown: VerdictId;
}

function Figure({ of, verdict, shown }: FigureProps) {
  const share = of.find((one) => one.verdict === verdict);
  const isShown = verdict === shown;
  return (
    <td className={`text-end ${isShown ? 'font-semibold' : ''}`}>
      <span>{share === undefined ? words.never : ofHundred(share)}</span>
      {isShown ? <span className="block font-normal text-muted">{words.shown}</span> : null}
    </td>
  );
}
