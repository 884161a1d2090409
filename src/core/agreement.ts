import type { Scenario } from '../knowledge/schema.ts';
import type { Architecture } from './decide.ts';

type Named = Pick<Architecture, 'verdict' | 'layers'>;

/**
 * How a decision stands to what a document makes of the same situation.
 * - `now`: today's verdict is one the document names; or it names none, and no layer it advises against stands today.
 * - `later`: the document's verdict is the one to grow into, and not yet today's.
 * - `differs`: neither is, or a layer it advises against stands today.
 */
export type Agreement = 'now' | 'later' | 'differs';

/** Sets a decision beside what the document itself makes of the situation. */
export function agreementOf(
  { documentNames, documentRulesOut }: Pick<Scenario, 'documentNames' | 'documentRulesOut'>,
  { now, target }: { readonly now: Named; readonly target: Named },
): Agreement {
  if (documentRulesOut.some((layer) => now.layers.includes(layer))) return 'differs';
  if (documentNames.length === 0 || documentNames.includes(now.verdict)) return 'now';
  return documentNames.includes(target.verdict) ? 'later' : 'differs';
}
