import type { DecidedLayer } from '../../../core/decide.ts';
import { groundsOfContribution } from '../../../core/grounds.ts';
import type { Contribution } from '../../../core/score.ts';
import { Sources } from '../../parts/sources.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import { Table } from '../../parts/table.tsx';
import { signed } from '../../words/result.ts';
import { tradeOffWords } from '../../words/trade-offs.ts';
import { whyWords as words } from '../../words/why.ts';
import { approachOf, criterionOf, sentenceOf } from '../lookup.ts';
import { AnswersBehind } from './answers-behind.tsx';
import { useResult, worldOf } from './result-context.ts';

/** Every summand of a layer's score, on demand: they add up to it exactly. */
export function ContributionTable({ layer }: { readonly layer: DecidedLayer }) {
  const { knowledge } = useResult();
  const { total, contributions } = layer.score;
  const { name } = approachOf(knowledge, layer.id);
  const inOrder = knowledge.criteria.flatMap(({ id }) =>
    contributions.filter(({ criterion }) => criterion === id),
  );
  return (
    <Disclosure summary={words.sums(total)}>
      <Table caption={words.caption(name, total)} captionHidden className="sentences-below">
        <thead>
          <tr>
            <th scope="col" className="print:w-1/5">
              {words.columns.criterion}
            </th>
            <th scope="col" className="text-end!">
              {words.columns.points}
            </th>
            <th scope="col">{words.columns.because}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder.map((contribution, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- the list is fixed and has no ids
            <ContributionRow key={index} contribution={contribution} layer={layer} />
          ))}
        </tbody>
        <tfoot className="print:table-row-group">
          <tr className="font-semibold">
            <th scope="row" className="border-t border-edge">
              {words.total}
            </th>
            <td className="border-edge! text-end">{total}</td>
            <td className="border-edge! font-normal text-muted max-sm:text-end">{words.outOf}</td>
          </tr>
        </tfoot>
      </Table>
    </Disclosure>
  );
}

function ContributionRow(props: {
  readonly contribution: Contribution;
  readonly layer: DecidedLayer;
}) {
  const { knowledge } = useResult();
  const { source, criterion, points } = props.contribution;
  return (
    <tr>
      <th scope="row" className="font-normal">
        {source === 'scale' ? tradeOffWords.scale : criterionOf(knowledge, criterion).name}
      </th>
      <td className="text-end">{signed(points)}</td>
      <td>
        <ContributionReason {...props} />
      </td>
    </tr>
  );
}

/** Why one summand is what it is: the sentence of the tables, the answers behind it, its sources. */
export function ContributionReason({
  contribution,
  layer,
}: {
  readonly contribution: Contribution;
  readonly layer: DecidedLayer;
}) {
  const { decision, knowledge } = useResult();
  const approach = approachOf(knowledge, layer.id);
  return (
    <>
      <p>{sentenceOf(contribution, approach)}</p>
      <AnswersBehind answers={groundsOfContribution(contribution, approach, worldOf(decision))} />
      <Sources claims={contribution.claims} />
    </>
  );
}
