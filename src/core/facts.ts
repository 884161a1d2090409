import type { LayerId } from '../knowledge/vocabulary.ts';
import { notApplicable, type Situation } from './situation.ts';
import type { World } from './world.ts';

/** Gives every name a number, the same one whenever it is asked for. */
function numbering(): (name: string) => number {
  const numbers = new Map<string, number>();
  return (name) => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, numbers.size);
    return numbers.size - 1;
  };
}

/** The number of a question, the place of its answer. */
export const numberOfQuestion = numbering();
/** The number of an option. */
export const numberOfOption = numbering();
/** The number of a need, the place of its carrier. */
export const numberOfNeed = numbering();
const numberOfLayer = numbering();

/** The bit of a layer. */
function bitOf(layer: LayerId): number {
  return 1 << numberOfLayer(layer);
}

/** A bit for each layer. */
export function bitsOf(layers: readonly LayerId[]): number {
  let bits = 0;
  for (const layer of layers) bits |= bitOf(layer);
  return bits;
}

/** Where a question has no answer. */
export const unanswered = -1;
/** Where it does not apply. */
export const doesNotApply = -2;
/** Where several options are chosen: this less the position of the list of them. */
export const firstList = -3;

/** What the answers are, as numbers. */
export interface AnswerFacts {
  /** By question: the option chosen, or one of the numbers below 0. */
  readonly answers: readonly number[];
  /** The options of each answer that chooses several. */
  readonly lists: readonly (readonly number[])[];
}

/** What a condition may look at, as numbers: see `World`. */
export interface Facts extends AnswerFacts {
  /** A bit for each layer. */
  readonly now: number;
  readonly target: number;
  /** By need: the bit of the layer that carries it. */
  readonly carriers: readonly number[];
}

let lastSituation: { readonly of: Situation; readonly facts: AnswerFacts } | undefined;
let lastWorld: { readonly of: World; readonly facts: Facts } | undefined;

/** A world as numbers; those of the world before are kept. */
export function factsOf(world: World): Facts {
  if (lastWorld?.of !== world) lastWorld = { of: world, facts: worldFacts(world) };
  return lastWorld.facts;
}

function worldFacts({ situation, now = [], target = [], carries = [] }: World): Facts {
  if (lastSituation?.of !== situation)
    lastSituation = { of: situation, facts: answerFacts(situation) };
  const { answers, lists } = lastSituation.facts;
  const carriers: number[] = [];
  for (const { need, layer } of carries) carriers[numberOfNeed(need)] = bitOf(layer);
  return { answers, lists, now: bitsOf(now), target: bitsOf(target), carriers };
}

function answerFacts(situation: Situation): AnswerFacts {
  const answers: number[] = [];
  const lists: (readonly number[])[] = [];
  for (const question in situation) {
    const answer = situation[question];
    const at = numberOfQuestion(question);
    while (answers.length <= at) answers.push(unanswered);
    if (answer === undefined) continue;
    if (answer === notApplicable) answers[at] = doesNotApply;
    else if (typeof answer === 'string') answers[at] = numberOfOption(answer);
    else answers[at] = firstList - (lists.push(answer.map(numberOfOption)) - 1);
  }
  return { answers, lists };
}
