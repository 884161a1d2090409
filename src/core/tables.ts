import type { Approach, Gate, DecisiveKnowledge, QuestionId } from '../knowledge/schema.ts';
import { addendsOf, simplyAdds, totalsAtFirst } from './addends.ts';
import { burdenCriteria } from './burden.ts';
import { Compiler } from './compiler.ts';
import { questionsOf } from './condition.ts';
import { type Dials, dialsOf } from './dials.ts';
import { positionsIn } from './names.ts';
import { oncePer } from './once-per.ts';
import { placesOf } from './places.ts';
import type { Entry, Program } from './program.ts';

/*
 * The knowledge as numbers, for the analyses that decide thousands of times. Nothing here knows
 * what the numbers mean; the plain engine says that, and tests hold the two together. Needs,
 * questions, options, gates and layers are known by their positions.
 */

/** A need that an option raises only while something else holds. */
interface JointRaiseTable {
  readonly given: Entry;
  readonly when: Entry;
  readonly need: number;
  readonly by: number;
}
interface GateTable {
  readonly applies: Entry | undefined;
  readonly opens: Entry;
  readonly never: Entry | undefined;
}
interface CoverageShiftTable {
  readonly needs: readonly number[];
  readonly when: Entry;
  readonly by: number;
}
interface BurdenShiftTable {
  readonly criterion: number;
  readonly when: Entry;
  readonly by: number;
}
/** A layer, as numbers. */
export interface LayerTable {
  readonly always: boolean;
  readonly tuned: boolean;
  readonly waitsForTask: boolean;
  /** Those that may shut for good first. */
  readonly gates: readonly number[];
  readonly levels: readonly number[];
  readonly coverageShifts: readonly CoverageShiftTable[];
  /** Those that are not among the addends. */
  readonly burdenShifts: readonly BurdenShiftTable[];
}
/** The knowledge, as numbers. */
export interface Tables {
  readonly knowledge: DecisiveKnowledge;
  /** All conditions of the tables. */
  readonly program: Program;
  /** What answers simply add: to the needs, then to each criterion of each layer, then to the place of each gate. */
  readonly dials: Dials;
  readonly totalsAtFirst: readonly number[];
  /** The total that is the place of the first gate. */
  readonly firstPlace: number;
  /** How a gate stands at each place, once somebody has worked it out; `notWorkedOut` before. */
  readonly standings: Uint8Array;
  readonly jointRaises: readonly JointRaiseTable[];
  /** Each gate once, however many layers it holds back. */
  readonly gates: readonly GateTable[];
  readonly layers: readonly LayerTable[];
  /** By question: a bit for each layer whose coverage depends on it. */
  readonly covering: Int32Array;
  readonly undefinedTask: Entry;
  readonly verdicts: readonly Entry[];
}

/** How a gate stands where nobody has worked it out yet. */
export const notWorkedOut = 255;

/** The tables of a knowledge. */
export const tables = oncePer(makeTables);

function makeTables(knowledge: DecisiveKnowledge): Tables {
  const { approaches, questions, verdicts, undefinedTask } = knowledge;
  const gates = [...new Set(approaches.flatMap((approach) => approach.gates))];
  const compiler = new Compiler(positionsIn(knowledge));
  const start = totalsAtFirst(knowledge);
  const places = placesOf(gates, questions, start.length);
  const compiled = {
    knowledge,
    dials: dialsOf(questions, [...addendsOf(knowledge), ...places.addends]),
    totalsAtFirst: [...start, ...places.atFirst],
    firstPlace: start.length,
    standings: new Uint8Array(places.count).fill(notWorkedOut),
    jointRaises: jointRaises(knowledge, compiler),
    gates: gates.map(({ applies, opens, never }) => ({
      applies: applies && compiler.add(applies),
      opens: compiler.add(opens),
      never: never && compiler.add(never),
    })),
    layers: approaches.map((approach) => layerTable(approach, knowledge, gates, compiler)),
    covering: Int32Array.from(questions, ({ id }) => covering(id, knowledge)),
    undefinedTask: compiler.add(undefinedTask),
    verdicts: verdicts.map(({ when }) => compiler.add(when)),
  };
  return { ...compiled, program: compiler.program() };
}

function jointRaises(
  { questions, needs }: DecisiveKnowledge,
  compiler: Compiler,
): readonly JointRaiseTable[] {
  return questions.flatMap(({ id: question, options }) =>
    options.flatMap(({ id: option, raises = [] }) =>
      raises.flatMap(({ need, by, when }) =>
        when === undefined
          ? []
          : [
              {
                given: compiler.add({ question, is: [option] }),
                when: compiler.add(when),
                need: needs.findIndex(({ id }) => id === need),
                by,
              },
            ],
      ),
    ),
  );
}

function layerTable(
  approach: Approach,
  knowledge: DecisiveKnowledge,
  gates: readonly Gate[],
  compiler: Compiler,
): LayerTable {
  const needs = knowledge.needs.map(({ id }) => id);
  return {
    always: approach.always ?? false,
    tuned: approach.tuned ?? false,
    waitsForTask: approach.waitsForTask ?? false,
    gates: approach.gates
      .toSorted((a, b) => Number(b.never !== undefined) - Number(a.never !== undefined))
      .map((gate) => gates.indexOf(gate)),
    levels: needs.map((need) => approach.covers[need]?.level ?? 0),
    coverageShifts: approach.coverageShifts.map(({ needs: shifted, when, by }) => ({
      needs: shifted.map((need) => needs.indexOf(need)),
      when: compiler.add(when),
      by,
    })),
    burdenShifts: approach.burdenShifts
      .filter((shift) => !simplyAdds(shift, approach, knowledge))
      .map(({ criterion, when, by }) => ({
        criterion: burdenCriteria.indexOf(criterion),
        when: compiler.add(when),
        by,
      })),
  };
}

function covering(question: QuestionId, { approaches }: DecisiveKnowledge): number {
  return approaches.reduce(
    (bits, { coverageShifts }, at) =>
      coverageShifts.some(({ when }) => questionsOf(when).includes(question))
        ? bits | (1 << at)
        : bits,
    0,
  );
}
