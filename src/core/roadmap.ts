import type { DecisiveKnowledge, Knowledge, Phase, RoadmapStep } from '../knowledge/schema.ts';
import type { LayerId } from '../knowledge/vocabulary.ts';
import type { World } from './condition.ts';
import { readyAll } from './condition.ts';
import type { AssessedGate } from './gates.ts';
import { oncePer } from './once-per.ts';

/** A step to take, or a gate to open before a later layer may follow. */
export type RoadmapItem =
  | { readonly kind: 'step'; readonly phase: Phase; readonly step: RoadmapStep }
  | {
      readonly kind: 'gate';
      readonly phase: Phase;
      readonly gate: AssessedGate;
      /** The layers that wait for it. */
      readonly layers: readonly LayerId[];
    };

/** The gates of one layer that comes next. */
export interface WaitingLayer {
  readonly id: LayerId;
  readonly gates: readonly AssessedGate[];
}

const phases: readonly Phase[] = ['this-week', 'this-month', 'this-quarter', 'then'];

/** What to do, in order: the steps that apply, and within each phase after them the gates to open. */
export function roadmapOf(
  knowledge: Knowledge,
  world: World,
  waiting: readonly WaitingLayer[],
): readonly RoadmapItem[] {
  const gates = gatesToOpen(knowledge, waiting);
  const items: RoadmapItem[] = [];
  for (const { phase, stepsIn } of stepsByPhase(knowledge)) {
    for (const { item } of stepsIn(world)) items.push(item);
    for (const gate of gates) if (gate.phase === phase) items.push(gate);
  }
  return items;
}

const stepsByPhase = oncePer(({ roadmap }: Knowledge) =>
  phases.map((phase) => {
    const steps = roadmap.filter((step) => step.phase === phase);
    return { phase, stepsIn: readyAll(steps.map(asItem)) };
  }),
);

/** A step as an item, and when it applies. */
function asItem(step: RoadmapStep): { when: RoadmapStep['when']; item: RoadmapItem } {
  return { when: step.when, item: { kind: 'step', phase: step.phase, step } };
}

function gatesToOpen(
  knowledge: DecisiveKnowledge,
  waiting: readonly WaitingLayer[],
): readonly RoadmapItem[] {
  const byId = new Map<string, { readonly gate: AssessedGate; readonly layers: LayerId[] }>();
  for (const { id: layer, gates } of waiting)
    for (const gate of gates)
      if (gate.status !== 'open')
        byId.set(gate.id, { gate, layers: [...(byId.get(gate.id)?.layers ?? []), layer] });
  const items: RoadmapItem[] = [];
  for (const { gate, layers } of byId.values()) {
    const phase = phaseOfGates(knowledge).get(gate.id) ?? 'this-month';
    items.push({ kind: 'gate', phase, gate, layers });
  }
  return items;
}

/** When the work of opening each gate has its place. */
const phaseOfGates = oncePer(
  ({ approaches }: DecisiveKnowledge): ReadonlyMap<string, Phase> =>
    new Map(approaches.flatMap(({ gates }) => gates.map(({ id, phase }) => [id, phase]))),
);
