import { burdenCriteria } from '../core/burden.ts';
import type { Share } from '../core/confidence.ts';
import type { Measure, Phase } from '../knowledge/schema.ts';
import type { VerdictId } from '../knowledge/vocabulary.ts';
import type { Kept } from './kept.ts';
import { namingIn } from './naming.ts';
import { number } from './numbers.ts';
import { listed, lowerFirst } from './sentences.ts';
import { levelOf } from './priorities.ts';

/* A decision told in plain sentences, part by part: what the writers for people put in their own form. */

/** What drives it: the needs, the strongest first, and what the person weighs otherwise than usual. */
export function driversOf({ knowledge, basis, decision }: Kept): readonly string[] {
  const { need, question, criterion } = namingIn(knowledge);
  const needs = decision.needs
    .filter(({ strength }) => strength > 0)
    .toSorted((a, b) => b.strength - a.strength)
    .map(({ id, strength, causes }) => {
      const because = [
        ...new Set(causes.map((cause) => lowerFirst(question(cause.question).short))),
      ];
      return `${need(id).name}, ${strength} of 100: it must ${need(id).means} (from ${listed(because)}).`;
    });
  const weighed = burdenCriteria.flatMap((id) => {
    const level = levelOf(basis.priorities, id);
    if (level === 'normal') return [];
    return [
      `${criterion(id).name} counts ${level === 'high' ? 'double' : 'half'} to those who decide.`,
    ];
  });
  return [...needs, ...weighed];
}

/** What it comes to: the verdict now, and the one to grow into. */
export function verdictsOf({ knowledge, decision: { now, target } }: Kept): readonly string[] {
  const { verdict } = namingIn(knowledge);
  const [today, later] = [verdict(now.verdict), verdict(target.verdict)];
  return [
    `Now, “${lowerFirst(today.name)}”: ${today.now}`,
    now.layers.join() === target.layers.join()
      ? 'Later: the same layers. Nothing larger is worth growing into.'
      : `Later, “${lowerFirst(later.name)}”: ${later.target}`,
  ];
}

/** How firm the verdicts are, where that has been found out. */
export function firmnessOf({ knowledge, decision, findings }: Kept): readonly string[] {
  const { confidence } = findings;
  if (confidence === undefined) return [];
  const { verdict } = namingIn(knowledge);
  const won = (id: VerdictId, shares: readonly Share[]) => {
    const [first] = shares;
    const often = (share = 0) => `wins in ${ofHundred(share)}`;
    const own = `“${lowerFirst(verdict(id).name)}” ${often(shares.find((one) => one.verdict === id)?.share)}`;
    if (first === undefined || first.verdict === id) return own;
    return `${own} (most often “${lowerFirst(verdict(first.verdict).name)}” does, in ${ofHundred(first.share)})`;
  };
  const { now, target } = decision;
  const count = number(confidence.completions);
  const ways = confidence.exact ? `all ${count} were tried` : `${count} drawn at random were tried`;
  return [
    `Of 100 ways to fill in what is unknown or doubted, ${won(now.verdict, confidence.now)} as the verdict now and ${won(target.verdict, confidence.target)} as the one to grow into (${ways}).`,
    ...(confidence.tie || now.tie ? ['That is no clear lead: treat it as a tie.'] : []),
  ];
}

function ofHundred(share: number): string {
  const whole = Math.round(share * 100);
  if (share > 0 && whole === 0) return 'under 1';
  return share < 1 && whole === 100 ? 'over 99' : String(whole);
}

/** How many changes are told; whoever wants all of them opens the link. */
const mostFlips = 8;

/** The smallest changes of answers that change a verdict, where they have been found. */
export function flipsIn({ knowledge, decision, findings }: Kept): readonly string[] {
  const { flips } = findings;
  if (flips === undefined) return [];
  if (flips.length === 0) return ['No other answer, and no pair of answers, changes a verdict.'];
  const { verdict, change } = namingIn(knowledge);
  const bySize = flips.toSorted(
    (a, b) =>
      Number(a.verdict.now === decision.now.verdict) -
      Number(b.verdict.now === decision.now.verdict),
  );
  const told = bySize.slice(0, mostFlips).map((flip) => {
    const [now, target] = [verdict(flip.verdict.now).name, verdict(flip.verdict.target).name];
    const then = now === target ? ', now and later' : ` now, then “${lowerFirst(target)}”`;
    return `${change(flip.change)} would make it “${lowerFirst(now)}”${then}.`;
  });
  const rest = flips.length - told.length;
  return rest > 0 ? [...told, `${rest} more; the link shows them all.`] : told;
}

/** For each layer that comes next, the gates that are not open yet, with what would open them. */
export function entryConditionsOf({ knowledge, decision }: Kept): readonly {
  readonly layer: string;
  readonly gates: readonly string[];
}[] {
  const { layer, gate } = namingIn(knowledge);
  return decision.layers
    .filter(({ stage }) => stage === 'next')
    .map(({ id, gates }) => ({
      layer: layer(id).name,
      gates: gates
        .filter(({ status }) => status !== 'open')
        .map((one) => `${gate(id, one.id).name} (${one.status}): ${gate(id, one.id).evidence}`),
    }));
}

const phases: Readonly<Record<Phase, string>> = {
  'this-week': 'This week',
  'this-month': 'This month',
  'this-quarter': 'This quarter',
  // oxlint-disable-next-line unicorn/no-thenable -- the name of a phase; nothing awaits it
  then: 'Then',
};

/** The steps in order, each with the test that says it is done; gates are told by `entryConditionsOf`. */
export function stepsOf({ decision }: Kept): readonly string[] {
  return decision.roadmap.flatMap((item) =>
    item.kind === 'gate'
      ? []
      : [
          `${phases[item.phase]}: ${lowerFirst(item.step.name)}. Done when: ${lowerFirst(item.step.exit)}`,
        ],
  );
}

/** What goes wrong with the layers of today, the likeliest first: at most so many. */
export function risksOf({ decision }: Kept, most: number): readonly string[] {
  return decision.risks
    .filter(({ stage }) => stage === 'now')
    .slice(0, most)
    .map(
      ({ mode }) =>
        `${mode.name}. Early signal: ${lowerFirst(mode.earlySignal)} Remedy: ${lowerFirst(mode.remedy)}`,
    );
}

/** What shows whether the layers do their work: the sets to build, and what to measure on them and in use. */
export function measuresOf({ decision: { evaluation } }: Kept): readonly string[] {
  const told = (what: string, ...kinds: readonly Measure['kind'][]) => {
    const names = evaluation
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ name }) => lowerFirst(name));
    return names.length === 0 ? [] : [`${what}: ${names.join('; ')}.`];
  };
  return [
    ...told('Sets to build', 'set'),
    ...told('To measure on them, for each version', 'offline'),
    ...told('To watch in use', 'online', 'operational'),
    ...told('Not to get worse', 'regression'),
  ];
}

/** What the second best set of layers is, and how far behind. */
export function runnerUpOf({ knowledge, decision: { now } }: Kept): readonly string[] {
  if (now.runnerUp === undefined) return [];
  const { layers } = now.runnerUp;
  const naming = namingIn(knowledge);
  const names = (ids: readonly string[]) => lowerFirst(naming.layers(ids));
  const added = layers.filter((id) => !now.layers.includes(id));
  const dropped = now.layers.filter((id) => !layers.includes(id));
  const difference = [
    ...(added.length > 0 ? [`with ${names(added)}`] : []),
    ...(dropped.length > 0 ? [`without ${names(dropped)}`] : []),
  ].join(' and ');
  const worth = now.tie
    ? 'is worth exactly as much, but dearer or harder to undo'
    : `is worth ${now.runnerUp.value}`;
  return [`The next best, the same ${difference}, ${worth}.`];
}
