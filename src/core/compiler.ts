import type { AnyCondition, Leaf } from '../knowledge/schema.ts';
import type { Names } from './names.ts';
import { architectures, type Entry, instructionLength, kinds, Program } from './program.ts';

/** Makes one program of conditions. */
export class Compiler {
  readonly #names: Names;
  readonly #code: number[] = [];

  constructor(names: Names) {
    this.#names = names;
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

  #leaf(leaf: Leaf): Asked {
    const names = this.#names;
    if ('question' in leaf)
      return [kinds.answer, names.question(leaf.question), names.options(leaf.question, leaf.is)];
    if ('unanswered' in leaf)
      return [kinds.unanswered, names.question(leaf.unanswered[0] ?? ''), 0];
    if ('layer' in leaf) return [kinds.layer, architectures[leaf.in], names.layers(leaf.layer)];
    const [need] = leaf.of;
    return [kinds.carrier, need === undefined ? -1 : names.need(need), names.layers(leaf.carrier)];
  }
}

/** A kind and its operands. */
type Asked = readonly [number, number, number];
