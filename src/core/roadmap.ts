import type { DecisiveKnowledge, Knowledge, Phase, RoadmapStep } from '../knowledge/schema.ts';
import type { LayerId } from '../knowledge/vocabulary.ts';
import type { World } from './condition.ts';
import { holding } from './condition.ts';
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
  const steps = holding(knowledge.roadmap, world);
  const gates = gatesToOpen(knowledge, waiting);
  const items: RoadmapItem[] = [];
  for (const phase of phases) {
    for (const step of steps) if (step.phase === phase) items.push(stepItem(step));
    for (const gate of gates) if (gate.phase === phase) items.push(gate);
  }
  return items;
}

const stepItem = oncePer((step: RoadmapStep): RoadmapItem => {
  return { kind: 'step', phase: step.phase, step };
});

function gatesToOpen(
  knowledge: DecisiveKnowledge,
  waiting: readonly WaitingLayer[],
): readonly RoadmapItem[] {
  const byId = new Map<string, { readonly gate: AssessedGate; readonly layers: LayerId[] }>();
  for (const { id: layer, gates } of waiting)
    for (const gate of gates)
      if (gate.status !== 'open')
        byId.set(gate.id, { gate, layers: [...(byId.get(gate.id)?.layers ?? []), layer] });
  return Array.from(byId.values(), ({ gate, layers }) => ({
    kind: 'gate',
    phase: phaseOfGates(knowledge).get(gate.id) ?? 'this-month',
    gate,
    layers,
  }));
}

/** When the work of opening each gate has its place. */
const phaseOfGates = oncePer(
  ({ approaches }: DecisiveKnowledge): ReadonlyMap<string, Phase> =>
    new Map(approaches.flatMap(({ gates }) => gates.map(({ id, phase }) => [id, phase]))),
);
