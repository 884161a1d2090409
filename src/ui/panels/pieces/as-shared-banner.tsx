import { useState } from 'react';
import type { DecisiveKnowledge } from '../../../knowledge/schema.ts';
import type { AsShared, Verdicts } from '../../../state/index.ts';
import { Button } from '../../parts/button.tsx';
import { Status } from '../../parts/status.tsx';
import { Table } from '../../parts/table.tsx';
import { asSharedWords as words } from '../../words/as-shared.ts';
import { verdictWords } from '../../words/verdict.ts';
import { verdictNames } from '../verdict-names.ts';
import { RuleChangeTable } from './rule-change-table.tsx';

type Told = Exclude<AsShared, { readonly status: 'current' }>;

interface AsSharedBannerProps {
  readonly rules: Told;
  /** Today's content. */
  readonly knowledge: DecisiveKnowledge;
  /** Whether the result below is the one that was shared. */
  readonly isAsShared: boolean;
  readonly show: (asShared: boolean) => void;
}

/** Says what the sender of a link saw, what today's rules say, and what differs. */
export function AsSharedBanner({ rules, knowledge, isAsShared, show }: AsSharedBannerProps) {
  const [isToggled, setToggled] = useState(false);
  const { shown, today, status } = rules;
  const nowShown = isAsShared
    ? words.nowAsShared(verdictIn(rules, knowledge))
    : words.nowToday(named(knowledge, verdictsOf(today)));
  const toggle = () => {
    setToggled(true);
    show(!isAsShared);
  };
  return (
    <section aria-label={words.label} className="mb-8">
      {sentencesOn(rules, knowledge).map((sentence) => (
        <p key={sentence} className="mb-3 max-w-measure">
          {sentence}
        </p>
      ))}
      <VerdictTable rules={rules} knowledge={knowledge} />
      {status === 'replayed' ? <RuleChangeTable {...rules} knowledge={knowledge} /> : null}
      {status === 'replayed' ? (
        <p className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-3 print:block">
          <Button onClick={toggle} className="print:hidden">
            {isAsShared ? words.seeToday : words.seeAsShared}
          </Button>
          {isAsShared ? <strong>{words.isAsShared(shown.model)}</strong> : null}
        </p>
      ) : null}
      <Status className="sr-only">{isToggled ? nowShown : null}</Status>
    </section>
  );
}

function sentencesOn(rules: Told, knowledge: DecisiveKnowledge): readonly string[] {
  const { shown } = rules;
  const decidedBy = words.decidedBy(shown.model, knowledge.model);
  if (rules.status === 'replayed') {
    return [
      `${decidedBy} ${whatChanged(rules)}`,
      ...(rules.isAsRecorded ? [] : [words.notAsRecorded(verdictIn(rules, knowledge))]),
    ];
  }
  return {
    contradicted: [words.contradicted(shown.model)],
    fetching: [decidedBy, words.fetching],
    newer: [words.newer(shown.model, knowledge.model)],
    unknown: [words.unknown(shown.model)],
    unavailable: [decidedBy, words.unavailable(shown.model)],
  }[rules.status];
}

function whatChanged({ changes }: Extract<Told, { readonly status: 'replayed' }>): string {
  const { verdicts, layers, gates } = changes;
  const [first, second] = verdicts;
  if (verdicts.length + layers.length + gates.length === 0) return words.same;
  return words.changed[second === undefined ? (first ?? 'none') : 'both'];
}

/** Whether the link names verdicts that its own rules do not give. */
function isInDoubt(rules: Told): boolean {
  return rules.status === 'contradicted' || (rules.status === 'replayed' && !rules.isAsRecorded);
}

/** The verdicts by the rules of the link where these are here, else by today's. */
function verdictIn(rules: Told, knowledge: DecisiveKnowledge): string {
  if (rules.status !== 'replayed') return named(knowledge, verdictsOf(rules.today));
  return named(rules.replay.knowledge, verdictsOf(rules.replay.decision));
}

function named(knowledge: DecisiveKnowledge, verdicts: Verdicts): string {
  const { now, target } = verdictNames(knowledge, verdicts);
  return verdictWords.heading(now, target);
}

function verdictsOf({ now, target }: Told['today']): Verdicts {
  return { now: now.verdict, target: target.verdict };
}

function VerdictTable({ rules, knowledge }: Pick<AsSharedBannerProps, 'rules' | 'knowledge'>) {
  const { shown, today } = rules;
  const then = verdictNames(
    rules.status === 'replayed' ? rules.replay.knowledge : knowledge,
    shown,
  );
  const names = verdictNames(knowledge, verdictsOf(today));
  return (
    <Table caption={words.caption} captionHidden>
      <thead>
        <tr>
          <th scope="col">{words.columns.what}</th>
          <th scope="col">{words.columns[isInDoubt(rules) ? 'named' : 'shared'](shown.model)}</th>
          <th scope="col">{words.columns.today(knowledge.model)}</th>
        </tr>
      </thead>
      <tbody>
        {(['now', 'target'] as const).map((which) => (
          <tr key={which}>
            <th scope="row" className="font-normal whitespace-nowrap">
              {verdictWords[which]}
            </th>
            <td>{then[which]}</td>
            <td className={then[which] === names[which] ? '' : 'font-semibold'}>{names[which]}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
