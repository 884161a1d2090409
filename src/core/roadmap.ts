import type { Knowledge, Phase, RoadmapStep } from '../knowledge/schema.ts';
import type { LayerId } from '../knowledge/vocabulary.ts';
import type { World } from './condition.ts';
import { holds } from './condition.ts';
import type { AssessedGate } from './gates.ts';

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
  const steps = knowledge.roadmap
    .filter(({ when }) => holds(when, world))
    .map((step): RoadmapItem => ({ kind: 'step', phase: step.phase, step }));
  const gates = gatesToOpen(knowledge, waiting);
  return phases.flatMap((phase) => [...steps, ...gates].filter((item) => item.phase === phase));
}

function gatesToOpen(
  knowledge: Knowledge,
  waiting: readonly WaitingLayer[],
): readonly RoadmapItem[] {
  const shut = waiting.flatMap(({ gates }) => gates.filter(({ status }) => status !== 'open'));
  const byId = new Map(shut.map((gate) => [gate.id, gate]));
  return [...byId.values()].map((gate) => ({
    kind: 'gate',
    phase: phaseOf(knowledge, gate.id),
    gate,
    layers: waiting
      .filter(({ gates }) => gates.some(({ id, status }) => id === gate.id && status !== 'open'))
      .map(({ id }) => id),
  }));
}

function phaseOf(knowledge: Knowledge, gate: string): Phase {
  const found = knowledge.approaches.flatMap(({ gates }) => gates).find(({ id }) => id === gate);
  return found?.phase ?? 'this-month';
}
