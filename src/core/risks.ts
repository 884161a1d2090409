import type { FailureMode, Knowledge, OutcomeCondition } from '../knowledge/schema.ts';
import { holding, type World } from './condition.ts';
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
  const now = risksAt('now', today, world);
  return world.now === world.target ? now : [...now, ...risksAt('next', later, world)];
}

/** A failure mode, when it strikes. */
interface Striking {
  readonly mode: FailureMode;
  readonly when: OutcomeCondition;
}

/** The failure modes, when they strike a layer of today, and when only one that is still to come. */
const striking = oncePer(({ failureModes }: Knowledge) => ({
  today: failureModes.map((mode): Striking => ({ mode, when: isAmong(mode, 'now') })),
  later: failureModes.map((mode): Striking => {
    const when = { all: [{ not: isAmong(mode, 'now') }, isAmong(mode, 'target')] };
    return { mode, when };
  }),
}));

function isAmong({ strikes }: FailureMode, place: 'now' | 'target'): OutcomeCondition {
  return { layer: strikes, in: place };
}

/** These risks that are there, likeliest first and of the equally likely the first first. */
function risksAt(stage: Risk['stage'], modes: readonly Striking[], world: World): readonly Risk[] {
  const risks: Risk[] = [];
  for (const { mode } of holding(modes, world)) {
    const aggravations = holding(mode.aggravatedBy, world);
    let likelihood: number = mode.base;
    for (const { by } of aggravations) likelihood += by;
    insertInOrder({ mode, likelihood, aggravations, stage }, risks, likeliestFirst);
  }
  return risks;
}

function likeliestFirst(a: Risk, b: Risk): number {
  return b.likelihood - a.likelihood;
}
