import type { Gate } from '../../knowledge/schema.ts';
import type { LayerId } from '../../knowledge/vocabulary.ts';
import { decisive } from '../../state/index.ts';
import { ruleWords as words } from '../words/method.ts';
import { roadmapWords } from '../words/roadmap.ts';
import type { Rule, RuleCondition, RuleGroup } from './rule.ts';

/** The gates, each once, by the layers that wait behind them. */
export const gateGroups: readonly RuleGroup[] = groups();

function groups(): readonly RuleGroup[] {
  const gates = new Map(
    decisive.approaches.flatMap((layer) => layer.gates).map((gate) => [gate.id, gate]),
  );
  const byLayers = new Map<string, { layers: readonly LayerId[]; rules: Rule[] }>();
  for (const gate of gates.values()) {
    const layers = waitingBehind(gate);
    const key = layers.join(' ');
    const known = byLayers.get(key);
    if (known === undefined) byLayers.set(key, { layers, rules: [ruleOf(gate)] });
    else known.rules.push(ruleOf(gate));
  }
  return [...byLayers.values()].map(({ layers, rules }) => ({
    id: `gates-${layers.join('-')}`,
    name: words.gatesBefore(layers.map(layerName)),
    layers,
    rules,
  }));
}

function waitingBehind({ id }: Gate): readonly LayerId[] {
  return decisive.approaches
    .filter(({ gates }) => gates.some((gate) => gate.id === id))
    .map((layer) => layer.id);
}

function layerName(layer: LayerId): string {
  return decisive.approaches.find(({ id }) => id === layer)?.name ?? layer;
}

function ruleOf(gate: Gate): Rule {
  const { id, name, asks, because, evidence, phase, harmful, claims } = gate;
  return {
    id,
    name,
    says: [
      { text: asks },
      { label: words.because, text: because },
      { label: words.evidence(roadmapWords.phases[phase]), text: evidence },
      ...(harmful ? [{ text: words.harmful }] : []),
    ],
    conditions: conditionsOf(gate),
    claims,
  };
}

function conditionsOf({ applies, opens, never }: Gate): readonly RuleCondition[] {
  return [
    ...(applies === undefined ? [] : [{ label: words.applies, of: applies }]),
    { label: words.opens, of: opens },
    ...(never === undefined ? [] : [{ label: words.never, of: never }]),
  ];
}
