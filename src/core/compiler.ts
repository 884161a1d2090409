import type { DecisiveKnowledge } from '../knowledge/schema.ts';
import type { AnyCondition } from './condition.ts';
import { type Entry, instructionLength, kinds, Program } from './program.ts';

/** Makes one program of the conditions of a knowledge. */
export class Compiler {
  readonly #knowledge: DecisiveKnowledge;
  readonly #code: number[] = [];

  constructor(knowledge: DecisiveKnowledge) {
    this.#knowledge = knowledge;
  }

  /** The program of all conditions added. */
  program(): Program {
    return new Program(this.#code);
  }

  /** Adds a condition; gives where it begins. */
  add(condition: AnyCondition): Entry {
    return this.#add(condition, 0);
  }

  #add(condition: AnyCondition, negated: 0 | 1): Entry {
    if ('not' in condition) return this.#add(condition.not, negated === 0 ? 1 : 0);
    if ('all' in condition) return this.#parts(condition.all, 0, negated);
    if ('any' in condition) return this.#parts(condition.any, 1, negated);
    if ('unanswered' in condition && condition.unanswered.length > 1)
      return this.#parts(
        condition.unanswered.map((id) => ({ unanswered: [id] })),
        0,
        negated,
      );
    if ('carrier' in condition && condition.of.length > 1)
      return this.#parts(
        condition.of.map((need) => ({ ...condition, of: [need] })),
        1,
        negated,
      );
    return this.#instruction(this.#leaf(condition), negated);
  }

  #parts(parts: readonly AnyCondition[], decisive: 0 | 1, negated: 0 | 1): Entry {
    const entry = this.#instruction([kinds.parts, decisive, 1 - decisive], negated);
    for (const part of parts) this.#add(part, 0);
    this.#code[entry + instructionLength - 1] = this.#code.length;
    return entry;
  }

  #instruction(asked: Asked, negated: 0 | 1): Entry {
    const entry = this.#code.length;
    this.#code.push(...asked, negated, entry + instructionLength);
    return entry;
  }

  #leaf(condition: Leaf): Asked {
    const { questions, needs, approaches } = this.#knowledge;
    if ('question' in condition) {
      const at = questions.findIndex(({ id }) => id === condition.question);
      return [kinds.answer, at, bitsOf(questions[at]?.options ?? [], condition.is)];
    }
    if ('unanswered' in condition) {
      const at = questions.findIndex(({ id }) => id === condition.unanswered[0]);
      return [kinds.unanswered, at, 0];
    }
    if ('layer' in condition) return [kinds.layer, 0, bitsOf(approaches, condition.layer)];
    const need = needs.findIndex(({ id }) => id === condition.of[0]);
    return [kinds.carrier, need, bitsOf(approaches, condition.carrier)];
  }
}

/** A kind and its operands. */
type Asked = readonly [number, number, number];
type Leaf = Exclude<AnyCondition, { all: unknown } | { any: unknown } | { not: unknown }>;

/** A bit for each of `all` that is wanted. */
function bitsOf(all: readonly { readonly id: string }[], wanted: readonly string[]): number {
  return all.reduce((bits, { id }, at) => (wanted.includes(id) ? bits | (1 << at) : bits), 0);
}
