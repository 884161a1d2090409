import type { FailureMode, Knowledge, OutcomeCondition } from '../knowledge/schema.ts';
import { readyAll, type World } from './condition.ts';
import { insertInOrder } from './in-order.ts';
import { oncePer } from './once-per.ts';

/** A failure mode of this architecture, with how likely these answers make it. */
export interface Risk {
  readonly mode: FailureMode;
  /** The base likelihood and what the answers add; higher is likelier, compare only. */
  readonly likelihood: number;
  /** The aggravations that hold, in content order. */
  readonly aggravations: FailureMode['aggravatedBy'];
  /** `next`: it only strikes layers that are still to come. */
  readonly stage: 'now' | 'next';
}

/** The failure modes of the layers in the architecture, today's and likeliest first. */
export function risksOf(knowledge: Knowledge, world: World): readonly Risk[] {
  const { today, later } = striking(knowledge);
  const now = risksAt('now', today(world), world);
  return world.now === world.target ? now : [...now, ...risksAt('next', later(world), world)];
}

/** A failure mode, when it strikes, and what makes it likelier in a world. */
interface Striking {
  readonly mode: FailureMode;
  readonly when: OutcomeCondition;
  readonly aggravationsIn: (world: World) => FailureMode['aggravatedBy'];
}

/** The failure modes that strike a layer of today, and those that strike only one still to come. */
const striking = oncePer(({ failureModes }: Knowledge) => ({
  today: readyAll(failureModes.map((mode) => strikesWhen(mode, isAmong(mode, 'now')))),
  later: readyAll(
    failureModes.map((mode) =>
      strikesWhen(mode, { all: [{ not: isAmong(mode, 'now') }, isAmong(mode, 'target')] }),
    ),
  ),
}));

function strikesWhen(mode: FailureMode, when: OutcomeCondition): Striking {
  return { mode, when, aggravationsIn: readyAll(mode.aggravatedBy) };
}

function isAmong({ strikes }: FailureMode, place: 'now' | 'target'): OutcomeCondition {
  return { layer: strikes, in: place };
}

/** These risks, likeliest first and of the equally likely the first first. */
function risksAt(stage: Risk['stage'], modes: readonly Striking[], world: World): readonly Risk[] {
  const risks: Risk[] = [];
  for (const { mode, aggravationsIn } of modes) {
    const aggravations = aggravationsIn(world);
    let likelihood: number = mode.base;
    for (const { by } of aggravations) likelihood += by;
    insertInOrder({ mode, likelihood, aggravations, stage }, risks, likeliestFirst);
  }
  return risks;
}

function likeliestFirst(a: Risk, b: Risk): number {
  return b.likelihood - a.likelihood;
}
