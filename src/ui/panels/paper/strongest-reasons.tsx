import { groundsOfReason } from '../../../core/grounds.ts';
import { type LayerReason, strongestAgainst, strongestFor } from '../../../core/strongest.ts';
import { LayerName } from '../../parts/layer-name.tsx';
import { paperWords as words } from '../../words/paper.ts';
import { figure, sharedWords, signed } from '../../words/result.ts';
import { ledgerWords } from '../../words/why.ts';
import { answerText, approachOf, gateOf, needOf, questionOf } from '../lookup.ts';
import { useResult, worldOf } from '../pieces/result-context.ts';
import { Entry } from './entry.tsx';

/** How many reasons stand on the first page. */
const shown = 3;

/** The three weightiest reasons for what is built today. */
export function StrongestFor() {
  const reasons = strongestFor(useResult().decision.layers, shown);
  return (
    <Entry heading={words.why}>
      {reasons.length === 0 ? <p>{words.noWhy}</p> : <Reasons reasons={reasons} />}
    </Entry>
  );
}

/** What holds back the three layers that come closest. */
export function StrongestAgainst() {
  const reasons = strongestAgainst(useResult().decision.layers, shown);
  return (
    <Entry heading={words.whyNot}>
      {reasons.length === 0 ? <p>{words.noWhyNot}</p> : <Reasons reasons={reasons} />}
    </Entry>
  );
}

function Reasons({ reasons }: { readonly reasons: readonly LayerReason[] }) {
  return (
    <ul className="mt-1 space-y-1.5">
      {reasons.map((one) => (
        <li key={`${one.layer.id} ${one.reason.need ?? one.reason.kind}`}>
          <Reason {...one} />
        </li>
      ))}
    </ul>
  );
}

function Reason({ layer, reason }: LayerReason) {
  const { knowledge } = useResult();
  const { name } = approachOf(knowledge, layer.id);
  const points = reason.kind === 'carries' ? `${signed(reason.points)} ` : '';
  const answers = useAnswersBehind({ layer, reason });
  return (
    <>
      <p>
        <LayerName layer={layer.id}>{name}</LayerName> ({sharedWords.stages[layer.stage].name}){' '}
        <strong className="tabular-nums">{points}</strong>
        {useSentence({ layer, reason })}
      </p>
      {answers.length === 0 ? null : (
        <p className="text-small text-muted">{words.because(answers)}</p>
      )}
    </>
  );
}

function useSentence({ layer, reason }: LayerReason): string {
  const { knowledge } = useResult();
  const need = reason.need === undefined ? '' : needOf(knowledge, reason.need).name;
  if (reason.kind === 'carries') return ledgerWords.carries(need);
  if (reason.kind === 'no-need') return ledgerWords.noNeed;
  if (reason.kind === 'burden') return `${ledgerWords.burden} ${figure(reason.points)}`;
  if (reason.kind === 'covered' && reason.by !== undefined)
    return ledgerWords.covered(need, approachOf(knowledge, reason.by).name, reason.points);
  const gate = layer.gates.find(({ id }) => id === reason.gate);
  if (gate === undefined) return '';
  const { name, evidence } = gateOf(knowledge, layer.id, gate.id);
  const way = gate.openable ? ledgerWords.opensWith(evidence) : ledgerWords.never;
  return `${ledgerWords.gate(gate.status, name)} ${way}`;
}

/** The answers a reason rests on, each in its question's words. */
function useAnswersBehind({ layer, reason }: LayerReason): readonly string[] {
  const { decision, knowledge } = useResult();
  const { situation } = decision;
  const approach = approachOf(knowledge, layer.id);
  const behind = groundsOfReason(reason, layer.score, approach, worldOf(decision));
  return [...new Set(behind.map(({ question }) => question))].map((question) => {
    const { short } = questionOf(knowledge, question);
    if (situation[question] === undefined) return sharedWords.unknownAnswer(short);
    const options = behind.flatMap((one) =>
      one.question === question && one.option !== undefined ? [one.option] : [],
    );
    return sharedWords.answered(short, answerText(knowledge, situation, question, options));
  });
}
