import type { Architecture } from '../../../core/decide.ts';
import type { Outcome } from '../../../core/outcome.ts';
import type { Confidence, Share } from '../../../core/confidence.ts';
import { JumpLink } from '../../parts/jump-link.tsx';
import { Status } from '../../parts/status.tsx';
import { firmnessWords as words } from '../../words/firmness.ts';
import { verdictWords } from '../../words/verdict.ts';
import { tieWords } from '../tie.ts';
import { named } from '../verdict-names.ts';
import { firmnessOf } from '../shares.ts';
import { useFindings, useVerdict } from './result-context.ts';

/** How firm the two verdicts are, in words and figures as soon as these are counted; ties are called so. */
export function Firmness() {
  const { decision, knowledge } = useVerdict();
  const { confidence, isWorking } = useFindings();
  const unknowns = decision.unknowns.length;
  return (
    <div className="min-h-[4lh] print:min-h-0">
      {unknowns === knowledge.questions.length ? <p>{verdictWords.notFirm}</p> : null}
      {isBehind(confidence, decision) ? <p>{words.behind(unknowns)}</p> : null}
      <Line
        term={words.now}
        architecture={decision.now}
        shares={confidence?.now}
        ways={words.ways(unknowns)}
      />
      <Line term={words.target} architecture={decision.target} shares={confidence?.target} />
      <Status className="min-h-0!">
        {isWorking && confidence === undefined ? words.working : null}
      </Status>
      {confidence === undefined ? null : <Counted confidence={confidence} />}
    </div>
  );
}

interface LineProps {
  readonly term: string;
  readonly architecture: Architecture;
  readonly shares: readonly Share[] | undefined;
  readonly ways?: string;
}

function Line({ term, architecture, shares, ways }: LineProps) {
  const { knowledge } = useVerdict();
  const firmness = shares && firmnessOf(architecture.verdict, shares);
  const rival = firmness?.rival && named(knowledge, firmness.rival);
  const tie = tieWords(architecture, knowledge);
  if (firmness === undefined && tie === '') return null;
  return (
    <p>
      <span className="font-semibold text-ink">{term}. </span>
      <span>{firmness && words.sentence(firmness, rival, ways)}</span> <span>{tie}</span>
    </p>
  );
}

/** Whether another verdict wins more often than one that is shown, which wants explaining first. */
function isBehind(confidence: Confidence | undefined, { now, target }: Outcome): boolean {
  if (confidence === undefined) return false;
  return (
    confidence.now[0]?.verdict !== now.verdict || confidence.target[0]?.verdict !== target.verdict
  );
}

/** How the figures came about. */
function Counted({ confidence }: { readonly confidence: Confidence }) {
  const { exact, completions, standardError } = confidence;
  return (
    <p>
      <span>{words.counted(exact, completions, standardError)}</span>{' '}
      <JumpLink to="how-sure-heading" className="block w-fit py-0.5 print:hidden">
        {words.how}
      </JumpLink>
    </p>
  );
}
