import type { Outcome } from '../../core/outcome.ts';
import type { Scenario } from '../../knowledge/schema.ts';
import type { LayerId, VerdictId } from '../../knowledge/vocabulary.ts';
import { decisive } from '../../state/index.ts';
import { scenarioWords as words } from '../words/scenarios.ts';
import { lowerFirst } from '../words/result.ts';

/** The verdicts of a decision in words. */
export function outcomeOf({ now, target }: Pick<Outcome, 'now' | 'target'>): string {
  const [first, then] = [verdictName(now.verdict), verdictName(target.verdict)];
  return first === then ? first : words.outcome(first, then);
}

/** What a document makes of a situation in words: the verdicts it amounts to, and what it advises against. */
export function documentOutcomeOf({
  documentNames,
  documentRulesOut,
}: Pick<Scenario, 'documentNames' | 'documentRulesOut'>): string {
  const names = documentNames.map(verdictName);
  const named = words.beside.either(names.map((name, at) => (at === 0 ? name : lowerFirst(name))));
  if (documentRulesOut.length === 0) return named;
  const not = words.beside.not(
    words.beside.either(documentRulesOut.map((id) => lowerFirst(layerName(id)))),
  );
  return words.beside.and(named, not);
}

/** The name of a verdict. */
export function verdictName(id: VerdictId): string {
  return decisive.verdicts.find((verdict) => verdict.id === id)?.name ?? id;
}

/** The name of a layer. */
export function layerName(id: LayerId): string {
  return decisive.approaches.find((approach) => approach.id === id)?.name ?? id;
}
