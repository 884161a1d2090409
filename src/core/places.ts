import type { Gate, Option, Question, QuestionId } from '../knowledge/schema.ts';
import { type Leaf, leavesOf } from './condition.ts';
import type { Addend } from './dials.ts';
import { unknownMark, voidMark } from './marks.ts';

/*
 * How a gate stands hangs on a few answers, and it takes many of them for the same. Each way to
 * answer that it can tell from others has a place: a number to which the answers add up. So how a
 * gate stands is worked out once for each place and kept there.
 */

/** The places of some gates. */
export interface Places {
  /** What answers add to the place of each gate; that of the first is the total `firstTotal`. */
  readonly addends: readonly Addend[];
  /** The place of each gate while nothing is answered. */
  readonly atFirst: readonly number[];
  readonly count: number;
}

/** The place of every gate that can tell too many ways apart: what is found there is not kept. */
export const nowhere = 0;
const mostWays = 200_000;

/** Finds a place for each way to answer what each gate asks. */
export function placesOf(
  gates: readonly Gate[],
  questions: readonly Question[],
  firstTotal: number,
): Places {
  const addends: Addend[] = [];
  let count = nowhere + 1;
  const atFirst = gates.map((gate, at) => {
    const { ways, unanswered, digits } = waysToAnswer(gate, questions);
    if (ways > mostWays) return nowhere;
    for (const digit of digits) addends.push({ ...digit, total: firstTotal + at });
    count += ways;
    return count - ways + unanswered;
  });
  return { addends, atFirst, count };
}

/** How many ways there are, which of them is to answer nothing, and what each answer adds. */
interface Ways {
  readonly ways: number;
  readonly unanswered: number;
  readonly digits: readonly Omit<Addend, 'total'>[];
}

/** Ways are counted as in a number with a digit for each question, and in it one for each kind of option. */
function waysToAnswer({ applies, opens, never }: Gate, questions: readonly Question[]): Ways {
  const leaves = [applies, opens, never].flatMap((one) => (one === undefined ? [] : leavesOf(one)));
  const digits: Omit<Addend, 'total'>[] = [];
  let ways = 1;
  let unanswered = 0;
  for (const [question, { id, type, options }] of questions.entries()) {
    if (!leaves.some((leaf) => asks(leaf, id))) continue;
    let chosen = 1;
    for (const alike of Object.values(kindsOf(id, options, leaves))) {
      for (const option of alike) digits.push({ question, option, by: ways * chosen });
      chosen *= type === 'single' ? 2 : alike.length + 1;
    }
    unanswered += ways * chosen;
    digits.push({ question, option: unknownMark, by: ways * chosen });
    digits.push({ question, option: voidMark, by: ways * (chosen + 1) });
    ways *= chosen + 2;
  }
  return { ways, unanswered, digits };
}

function asks(leaf: Leaf, question: QuestionId): boolean {
  if ('question' in leaf) return leaf.question === question;
  return 'unanswered' in leaf && leaf.unanswered.includes(question);
}

/** The options that some leaf names, those together that none tells apart. */
function kindsOf(
  question: QuestionId,
  options: readonly Option[],
  leaves: readonly Leaf[],
): Readonly<Record<string, readonly number[]>> {
  const kinds: Record<string, number[]> = {};
  for (const [at, { id }] of options.entries()) {
    const named = leaves.map(
      (leaf) => 'question' in leaf && leaf.question === question && leaf.is.includes(id),
    );
    if (named.includes(true)) (kinds[named.join()] ??= []).push(at);
  }
  return kinds;
}
