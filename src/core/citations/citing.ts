import type { Claims } from '../../knowledge/schema.ts';
import type { LayerId } from '../../knowledge/vocabulary.ts';

/** What kind of content rests on a claim. */
export type CitingKind =
  | 'question'
  | 'raise'
  | 'need'
  | 'criterion'
  | 'coverage'
  | 'coverage-shift'
  | 'burden'
  | 'burden-shift'
  | 'gate'
  | 'method'
  | 'works'
  | 'fails'
  | 'verdict'
  | 'practice'
  | 'failure-mode'
  | 'step'
  | 'look-again'
  | 'measure'
  | 'experiment'
  | 'scenario'
  | 'tension'
  | 'cost';

/** Something of the content that rests on claims. */
export interface Citing {
  readonly kind: CitingKind;
  /** The id under which it is published. */
  readonly id: string;
  /** In the content's own words. */
  readonly name: string;
  /** The layer it belongs to alone. */
  readonly layer?: LayerId;
  readonly claims: Claims;
}

/** The name of one of these, by its id. */
export function nameIn(
  items: readonly { readonly id: string; readonly name: string }[],
  id: string,
): string {
  return items.find((item) => item.id === id)?.name ?? id;
}
