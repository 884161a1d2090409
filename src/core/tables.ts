import type { Approach, Knowledge } from '../knowledge/schema.ts';
import type { LayerId, NeedId } from '../knowledge/vocabulary.ts';
import { burdenCriteria } from './burden.ts';
import type { AnyCondition } from './condition.ts';
import { notApplicable, type Situation } from './situation.ts';

/*
 * The knowledge as numbers, for the analyses that decide thousands of times. Nothing here knows
 * what the numbers mean; the plain engine says that, and tests hold the two together.
 */

/** The answer to each question, in question order: a bit for each chosen option, or a mark below 0. */
export type State = Int32Array;
/** The mark of a question without an answer. */
export const unknownMark = -1;
/** The mark of a question that does not apply. */
export const voidMark = -2;

/** 0 no, 1 yes, 2 unknown, 3 void (has no say). */
type TruthCode = 0 | 1 | 2 | 3;

/** The architecture a condition may look at: a bit for each layer, and the carrier of each need. */
export interface Composed {
  layers: number;
  readonly carriers: Int8Array;
}

/** A condition, ready to be asked of a state. */
export type Test = (state: State, composed: Composed) => TruthCode;

interface RaiseTable {
  readonly need: number;
  readonly by: number;
  readonly when: Test | undefined;
}
interface GateTable {
  readonly applies: Test | undefined;
  readonly opens: Test;
  readonly never: Test | undefined;
}
interface ShiftTable {
  readonly needs: readonly number[];
  readonly when: Test;
  readonly by: number;
}
interface BurdenShiftTable {
  readonly criterion: number;
  readonly when: Test;
  readonly by: number;
}
/** A layer, as numbers. */
export interface LayerTable {
  readonly always: boolean;
  readonly tuned: boolean;
  readonly waitsForTask: boolean;
  readonly levels: readonly number[];
  readonly shifts: readonly ShiftTable[];
  readonly burden: readonly number[];
  readonly burdenShifts: readonly BurdenShiftTable[];
  readonly gates: readonly GateTable[];
}

/** The knowledge, as numbers. */
export interface Tables {
  readonly knowledge: Knowledge;
  /** By question, then by option. */
  readonly raises: readonly (readonly (readonly RaiseTable[])[])[];
  readonly layers: readonly LayerTable[];
  readonly undefinedTask: Test;
  readonly verdicts: readonly Test[];
}

const tablesOf = new WeakMap<Knowledge, Tables>();

/** The tables of a knowledge, made once. */
export function tables(knowledge: Knowledge): Tables {
  const known = tablesOf.get(knowledge);
  if (known !== undefined) return known;
  const made = makeTables(knowledge);
  tablesOf.set(knowledge, made);
  return made;
}

/** A situation as a state. Options the knowledge does not have leave no mark. */
export function stateOf({ questions }: Knowledge, situation: Situation): State {
  return Int32Array.from(questions, ({ id, options }) => {
    const answer = situation[id];
    if (answer === undefined) return unknownMark;
    if (answer === notApplicable) return voidMark;
    const chosen = typeof answer === 'string' ? [answer] : answer;
    return options.reduce(
      (bits, option, at) => (chosen.includes(option.id) ? bits | (1 << at) : bits),
      0,
    );
  });
}

function makeTables(knowledge: Knowledge): Tables {
  const needs = knowledge.needs.map(({ id }) => id);
  const test = testMaker(knowledge);
  return {
    knowledge,
    raises: knowledge.questions.map(({ options }) =>
      options.map(({ raises = [] }) =>
        raises.map(({ need, by, when }) => ({
          need: needs.indexOf(need),
          by,
          when: when && test(when),
        })),
      ),
    ),
    layers: knowledge.approaches.map((approach) => layerTable(approach, needs, test)),
    undefinedTask: test(knowledge.undefinedTask),
    verdicts: knowledge.verdicts.map(({ when }) => test(when)),
  };
}

function layerTable(
  approach: Approach,
  needs: readonly NeedId[],
  test: (condition: AnyCondition) => Test,
): LayerTable {
  return {
    always: approach.always ?? false,
    tuned: approach.tuned ?? false,
    waitsForTask: approach.waitsForTask ?? false,
    levels: needs.map((need) => approach.covers[need]?.level ?? 0),
    shifts: approach.coverageShifts.map(({ needs: shifted, when, by }) => ({
      needs: shifted.map((need) => needs.indexOf(need)),
      when: test(when),
      by,
    })),
    burden: burdenCriteria.map((criterion) => approach.burden[criterion].points),
    burdenShifts: approach.burdenShifts.map(({ criterion, when, by }) => ({
      criterion: burdenCriteria.indexOf(criterion),
      when: test(when),
      by,
    })),
    gates: approach.gates.map(({ applies, opens, never }) => ({
      applies: applies && test(applies),
      opens: test(opens),
      never: never && test(never),
    })),
  };
}

function testMaker({ questions, approaches, needs }: Knowledge): (condition: AnyCondition) => Test {
  const questionAt = new Map(questions.map(({ id }, at) => [id, at]));
  const layerAt = (id: LayerId) => approaches.findIndex((approach) => approach.id === id);
  const bitsOf = (layers: readonly LayerId[]) =>
    layers.reduce((bits, id) => bits | (1 << layerAt(id)), 0);

  function make(condition: AnyCondition): Test {
    if ('all' in condition) return combined(condition.all.map(make), 0, 1);
    if ('any' in condition) return combined(condition.any.map(make), 1, 0);
    if ('not' in condition) return negated(make(condition.not));
    if ('question' in condition) {
      const at = questionAt.get(condition.question) ?? -1;
      const options = questions[at]?.options ?? [];
      const wanted = options.reduce(
        (bits, { id }, index) => (condition.is.includes(id) ? bits | (1 << index) : bits),
        0,
      );
      return answered(at, wanted);
    }
    if ('unanswered' in condition) {
      const ats = condition.unanswered.map((id) => questionAt.get(id) ?? -1);
      return (state) => (ats.every((at) => state[at] === unknownMark) ? 1 : 0);
    }
    if ('layer' in condition) {
      const bits = bitsOf(condition.layer);
      return (_, composed) => ((composed.layers & bits) === 0 ? 0 : 1);
    }
    const bits = bitsOf(condition.carrier);
    const ats = condition.of.map((need) => needs.findIndex(({ id }) => id === need));
    return (_, { carriers }) =>
      ats.some((at) => ((carriers[at] ?? -1) >= 0 ? bits & (1 << (carriers[at] ?? 0)) : 0) !== 0)
        ? 1
        : 0;
  }
  return make;
}

function answered(at: number, wanted: number): Test {
  return (state) => {
    const given = state[at] ?? unknownMark;
    if (given >= 0) return (given & wanted) === 0 ? 0 : 1;
    return given === voidMark ? 3 : 2;
  };
}

function negated(test: Test): Test {
  return (state, composed) => {
    const truth = test(state, composed);
    if (truth > 1) return truth;
    return truth === 1 ? 0 : 1;
  };
}

function combined(tests: readonly Test[], decisive: TruthCode, otherwise: TruthCode): Test {
  return (state, composed) => {
    let inPlay = false;
    let unknown = false;
    for (const test of tests) {
      const truth = test(state, composed);
      if (truth === decisive) return decisive;
      if (truth === 2) unknown = true;
      if (truth !== 3) inPlay = true;
    }
    if (!inPlay) return 3;
    return unknown ? 2 : otherwise;
  };
}
