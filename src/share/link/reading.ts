import type { DecisiveKnowledge } from '../../knowledge/schema.ts';
import type { VerdictId } from '../../knowledge/vocabulary.ts';
import type { Answers } from '../answers.ts';
import type { Basis } from '../basis.ts';
import type { Variant } from '../variants.ts';

/** The names of today's architecture and of the one to grow into. */
export interface Verdicts {
  readonly now: VerdictId;
  readonly target: VerdictId;
}

/** What the sender saw: the version of the model and the two verdicts. */
export interface Shown extends Verdicts {
  readonly model: string;
}

/**
 * Why a link is refused.
 * - `not-a-link`: nothing in the text looks like a link of ours.
 * - `too-long`: longer than any link can be; not looked into.
 * - `newer-version`: made with a newer link format or model than this one.
 * - `damaged`: the checksum does not match, so something was lost or changed on the way.
 * - `unknown-code`: intact, but with a code that stands for nothing here.
 * - `duplicate`: intact, but a question is answered twice, priorities or a figure are given twice, or a
 *   set has a name twice.
 * - `not-allowed`: intact, but an answer, a figure or a name is not one that may be given.
 */
export type RefusalKind =
  | 'not-a-link'
  | 'too-long'
  | 'newer-version'
  | 'damaged'
  | 'unknown-code'
  | 'duplicate'
  | 'not-allowed';

/** Why a text is no link this version can open, and what in it still reads. */
export interface Refusal {
  readonly status: 'refused';
  readonly kind: RefusalKind;
  /** What is wrong, one sentence each, the main one first; never empty. */
  readonly problems: readonly string[];
  /** The answers that read by themselves, where there are any. They may be wrong: ask before using them. */
  readonly partial?: Answers;
}

/** One of a set, as the sender saw it. */
export interface ReadVariant extends Variant {
  readonly shown: Shown;
}

/** A link that was read in full. */
export interface Content extends Basis {
  readonly status: 'ok';
  readonly shown: Shown;
  /** The two to four variants of a set, the first the base, which is what the rest of this says. */
  readonly set?: readonly ReadVariant[];
}

/** One version of the link format, a published one: its reading never changes. */
export interface LinkFormat {
  readonly version: number;
  /** Writes answers in question order, options in their own. Throws a RangeError on an unknown id. */
  readonly encode: (knowledge: DecisiveKnowledge, basis: Basis, verdicts: Verdicts) => string;
  /** Reads a text of link characters alone, with its fields in any order. Never throws. */
  readonly decode: (knowledge: DecisiveKnowledge, link: string) => Content | Refusal;
}
