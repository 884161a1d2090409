import type { OptionId, QuestionId } from '../knowledge/schema.ts';
import { bitOf, markOf, type State, unknownMark } from './marks.ts';
import type { Names } from './names.ts';
import type { Composed } from './program.ts';
import type { Situation } from './situation.ts';
import type { World } from './world.ts';

/*
 * A world as numbers. A condition may be asked without the knowledge it comes from, so things are
 * numbered as they come: questions and options when a condition first names one, and what nobody
 * named is without effect.
 */

/** What a condition may look at, as numbers: see `World`. */
export interface Facts extends Composed {
  readonly answers: State;
}

/** The options of a question that conditions have named, in that order. */
interface Known {
  readonly at: number;
  readonly options: OptionId[];
}

const questions = new Map<QuestionId, Known>();
const needs = numbering();
const layers = numbering();
/** How much has been named, which tells whether facts are up to date. */
let named = 0;

/** Gives every name a number, the same one whenever it is asked for. */
function numbering(): (name: string) => number {
  const numbers = new Map<string, number>();
  return (name) => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const next = numbers.size;
    numbers.set(name, next);
    return next;
  };
}

/** Numbers in the order in which names first come. */
export const asTheyCome: Names = {
  question: (id) => known(id).at,
  need: needs,
  options: (question, ids) => {
    const { options } = known(question);
    for (const id of ids) {
      if (options.includes(id)) continue;
      if (options.length === mostOptions)
        throw new Error(`conditions name more than ${mostOptions} options of “${question}”`);
      options.push(id);
      named++;
    }
    return ids.reduce((bits, id) => bits | bitOf(id, options), 0);
  },
  layers: (ids) => bitsOf(ids),
};

/** Bits for options, that of the sign left to the marks. */
const mostOptions = 31;

function known(question: QuestionId): Known {
  const found = questions.get(question);
  if (found !== undefined) return found;
  const made: Known = { at: questions.size, options: [] };
  questions.set(question, made);
  named++;
  return made;
}

function bitsOf(ids: World['now'] = []): number {
  let bits = 0;
  for (const id of ids) bits |= 1 << layers(id);
  return bits;
}

let lastAnswers: { of: Situation; named: number } | undefined;
let lastWorld: { of: World; named: number; facts: Facts } | undefined;

/** A world as numbers, to be read before another is asked for; those of the last one are kept. */
export function factsOf(world: World): Facts {
  if (lastWorld?.of !== world || lastWorld.named !== named)
    lastWorld = { of: world, named, facts: new WorldFacts(world) };
  return lastWorld.facts;
}

class WorldFacts implements Facts {
  readonly answers: State;
  readonly now: number;
  readonly target: number;
  readonly #carries: NonNullable<World['carries']>;

  constructor({ situation, now, target, carries = [] }: World) {
    this.answers = answersOf(situation);
    this.now = bitsOf(now);
    this.target = bitsOf(target);
    this.#carries = carries;
  }

  carrying(need: number): number {
    for (const one of this.#carries) if (needs(one.need) === need) return 1 << layers(one.layer);
    return 0;
  }
}

/** The answers of the situation last asked for. */
let answers: State = new Int32Array(0);

function answersOf(situation: Situation): State {
  if (lastAnswers?.of === situation && lastAnswers.named === named) return answers;
  if (answers.length < questions.size) answers = new Int32Array(questions.size);
  answers.fill(unknownMark);
  for (const id in situation) {
    const answer = situation[id];
    const question = questions.get(id);
    if (answer !== undefined && question !== undefined)
      answers[question.at] = markOf(answer, question.options);
  }
  lastAnswers = { of: situation, named };
  return answers;
}
