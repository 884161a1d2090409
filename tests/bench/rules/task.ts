import { stands } from '../../../src/core/rules.ts';
import type { Situation } from '../../../src/core/situation.ts';
import type { Gate, Knowledge } from '../../../src/knowledge/schema.ts';
import { all, any, type Rule, railsOf } from './two-valued.ts';

/** The rules part of a decision as rules of true and false: what all but the kernel are given. */
export interface Task {
  readonly knowledge: Knowledge;
  /** By need: what raises it while its rule is true, and by how much. The sum stops at 100. */
  readonly raisings: readonly (readonly Raising[])[];
  /** Each gate once, in the order of the core's own tables. */
  readonly gates: readonly GateRules[];
}
/** What raises a need. */
export interface Raising {
  readonly when: Rule;
  readonly by: number;
}
/** How a gate stands: by the first of these rules that is true; unknown when none is. */
export type GateRules = readonly (readonly [rule: Rule, standing: number])[];

/** How a gate stands when no rule says it. */
export const otherwise = stands.unknown;

/** Decides one of the situations it was given: the strength of each need, then how each gate stands. */
export interface Contender {
  readonly name: string;
  readonly decide: (at: number) => Results | Promise<Results>;
}
/** The strength of each need, then how each gate stands. */
export type Results = ArrayLike<number>;
/** Prepares a contender; whatever it does before the first decision is free. */
export type Enter = (task: Task, situations: readonly Situation[]) => Contender;

/** The rules of a knowledge. */
export function taskOf(knowledge: Knowledge): Task {
  const gates = [...new Set(knowledge.approaches.flatMap((approach) => approach.gates))];
  return {
    knowledge,
    raisings: knowledge.needs.map(({ id }) => raisingsOf(id, knowledge)),
    gates: gates.map((gate) => gateRules(gate, knowledge)),
  };
}

function gateRules({ applies, opens, never }: Gate, knowledge: Knowledge): GateRules {
  const applying =
    applies === undefined ? { yes: true, no: false, void: false } : railsOf(applies, knowledge);
  const opening = railsOf(opens, knowledge);
  const closed = all([applying.yes, opening.no]);
  const shut = never === undefined ? false : all([closed, railsOf(never, knowledge).yes]);
  const rules = [
    [any([applying.no, applying.void, opening.yes, opening.void]), stands.open],
    [shut, stands.shut],
    [closed, stands.closed],
  ] as const;
  return rules.filter(([rule]) => rule !== false);
}

function raisingsOf(need: string, knowledge: Knowledge): readonly Raising[] {
  return knowledge.questions.flatMap(({ id: question, options }) =>
    options.flatMap(({ id: option, raises = [] }) =>
      raises
        .filter((raise) => raise.need === need)
        .map(({ by, when }) => {
          const given = { chosen: question, of: [option] };
          return {
            when: when === undefined ? given : all([given, railsOf(when, knowledge).yes]),
            by,
          };
        }),
    ),
  );
}
