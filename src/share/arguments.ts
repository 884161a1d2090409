import { burdenCriteria } from '../core/burden.ts';
import type { DecidedLayer } from '../core/decide.ts';
import type { Reason } from '../core/explain.ts';
import type { Approach, BurdenCriterion, Points } from '../knowledge/schema.ts';
import { type Naming } from './naming.ts';
import { listed, lowerFirst } from './sentences.ts';

/** One thing that speaks for an option, against it, or neither way; continues "because". */
export interface Argument {
  readonly kind: 'good' | 'neutral' | 'bad';
  readonly text: string;
}

/** How many reasons of a kind are given for a layer: the weightiest. */
const mostReasons = 3;

/** The needs that a layer carries better than the rest, the weightiest first; `by` names it where others stand beside it. */
export function carried(
  { id, reasonsFor }: DecidedLayer,
  naming: Naming,
  by?: string,
): readonly Argument[] {
  const { covers } = naming.layer(id);
  return reasonsFor.slice(0, mostReasons).map(({ need = '', points }) => {
    const because = Object.entries(covers).find(([one]) => one === need)?.[1].because;
    const how = `carried better${by === undefined ? '' : ` by ${by}`} than by the rest (+${points})`;
    return {
      kind: 'good',
      text: `of ${lowerFirst(naming.need(need).name)}, ${how}: ${ending(because)}`,
    };
  });
}

/** The gates that are closed, and those of which nobody can tell yet. */
export function gates(
  { id, gates: all }: DecidedLayer,
  naming: Naming,
  by?: string,
): readonly Argument[] {
  const standing = (status: string) =>
    all.filter((gate) => gate.status === status).map((gate) => naming.gate(id, gate.id));
  const of = by === undefined ? '' : ` of ${by}`;
  const unknown = standing('unknown').map(({ name }) => `“${name}”`);
  const text = `nobody can tell yet whether ${unknown.length === 1 ? 'this gate' : 'these gates'}${of} would open: ${listed(unknown)}`;
  return [
    ...standing('closed').map(({ name, because }): Argument => ({
      kind: 'bad',
      text: `the gate “${name}”${of} is closed: ${ending(because)}`,
    })),
    ...(unknown.length === 0 ? [] : [{ kind: 'neutral' as const, text }]),
  ];
}

/** That nothing asks for it, or which layers carry already what it would. */
export function objections(reasons: readonly Reason[], naming: Naming): readonly Argument[] {
  const needsBy = new Map<string, string[]>();
  for (const { kind, need, by, points } of reasons) {
    if (kind !== 'covered' || need === undefined || by === undefined) continue;
    const how = points === 0 ? 'at least as well' : 'for the most part';
    const carrier = `already carried by ${midName(by, naming)} ${how}`;
    const name = lowerFirst(naming.need(need).name);
    needsBy.set(carrier, [...(needsBy.get(carrier) ?? []), name]);
  }
  const isAskedFor = reasons.every(({ kind }) => kind !== 'no-need');
  return [
    ...(isAskedFor
      ? []
      : [{ kind: 'bad' as const, text: 'nothing in the answers asks for what it carries' }]),
    ...Array.from(needsBy, ([carrier, needs]): Argument => ({
      kind: 'bad',
      text: `of ${listed(needs)}, ${carrier}`,
    })),
  ];
}

/** A burden of fewer points speaks neither for nor against a layer. */
const worthNaming: Points = 2;

/** What weighs most of its burden. */
export function costs(
  { id, score }: DecidedLayer,
  naming: Naming,
  by?: string,
): readonly Argument[] {
  const [dearest] = burdensBy(score.contributions).toSorted((a, b) => b.burden - a.burden);
  if (dearest === undefined || dearest.burden < worthNaming) return [];
  return [{ kind: 'bad', text: costOf(naming.layer(id), dearest.criterion, naming, by) }];
}

/** Where nothing else speaks for or against it, what is lightest or heaviest to carry does. */
export function withBothSides(
  found: readonly Argument[],
  layers: readonly DecidedLayer[],
  naming: Naming,
): readonly Argument[] {
  const has = (kind: Argument['kind']) => found.some((argument) => argument.kind === kind);
  const burdens = layers.flatMap(({ id, score }) =>
    burdensBy(score.contributions).map((one) => ({ ...one, approach: naming.layer(id) })),
  );
  const byBurden = burdens.toSorted((a, b) => a.burden - b.burden);
  const nameOf = ({ name }: Approach) => (layers.length === 1 ? undefined : lowerFirst(name));
  const say = (kind: 'good' | 'bad', one: (typeof byBurden)[number] | undefined): Argument[] =>
    has(kind) || one === undefined
      ? []
      : [{ kind, text: costOf(one.approach, one.criterion, naming, nameOf(one.approach)) }];
  const all = [...say('good', byBurden[0]), ...found, ...say('bad', byBurden.at(-1))];
  const order: readonly Argument['kind'][] = ['good', 'neutral', 'bad'];
  return all.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

function costOf(
  { burden }: Approach,
  criterion: BurdenCriterion,
  naming: Naming,
  by?: string,
): string {
  const of = by === undefined ? '' : ` of ${by}`;
  return `of the ${lowerFirst(naming.criterion(criterion).name)}${of}: ${ending(burden[criterion].because)}`;
}

/** How much of a burden a layer is by each criterion, from 0 up: its full five points less what it scores. */
function burdensBy(
  contributions: DecidedLayer['score']['contributions'],
): readonly { readonly criterion: BurdenCriterion; readonly burden: Points }[] {
  return burdenCriteria.map((criterion) => ({
    criterion,
    burden: contributions
      .filter((one) => one.criterion === criterion && isBurden.has(one.source))
      .reduce((rest, { points }) => rest - points, 5),
  }));
}

const isBurden: ReadonlySet<string> = new Set(['burden', 'burden-shift', 'priority']);

/** The name of a layer as it continues a sentence. */
export function midName(id: string, naming: Naming): string {
  return lowerFirst(naming.layer(id).name);
}

/** A sentence of the content as the end of another one. */
function ending(sentence = ''): string {
  return lowerFirst(sentence).replace(/\.$/u, '');
}

/** So many points, in words. */
export function inPoints(value: Points): string {
  return `${value} ${value === 1 ? 'point' : 'points'}`;
}
