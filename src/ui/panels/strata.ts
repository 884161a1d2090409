import type { Decision } from '../../core/decide.ts';
import type { DecisiveKnowledge } from '../../knowledge/schema.ts';
import type { LayerId, NeedId, StageId } from '../../knowledge/vocabulary.ts';
import { gateOf, approachOf, needOf } from './lookup.ts';

/** A need as a stratum carries it. */
export interface Carried {
  readonly need: NeedId;
  readonly name: string;
  /** 0 to 100: how much the need matters here. */
  readonly strength: number;
  /** 0 to 100: how much of it the layer carries. */
  readonly level: number;
}

/** One layer of the drawing. */
export interface Stratum {
  readonly layer: LayerId;
  readonly name: string;
  readonly stage: StageId;
  /** The heaviest first. */
  readonly carries: readonly Carried[];
  readonly closed: readonly string[];
  readonly unknown: readonly string[];
}

/** Where layers lie, from the weights of the model up to the person who asks. */
const fromTheModelUp: readonly LayerId[] = [
  'distillation',
  'fine-tuning',
  'prompting',
  'context',
  'rag',
  'tools',
  'structured-output',
  'scaffolding',
];

/** The layers of both architectures, topmost first, with what each carries and waits for. */
export function strataOf(decision: Decision, knowledge: DecisiveKnowledge): readonly Stratum[] {
  return fromTheModelUp.toReversed().flatMap((id) => {
    const layer = decision.layers.find((candidate) => candidate.id === id);
    if (layer === undefined || layer.stage === 'not-needed' || layer.stage === 'avoid') return [];
    const gatesThatAre = (status: 'closed' | 'unknown') =>
      layer.gates
        .filter((gate) => gate.status === status)
        .map((gate) => gateOf(knowledge, id, gate.id).name);
    const isNext = layer.stage === 'next';
    return {
      layer: id,
      name: approachOf(knowledge, id).name,
      stage: layer.stage,
      carries: carriedBy(id, isNext ? decision.target : decision.now, decision, knowledge),
      closed: isNext ? gatesThatAre('closed') : [],
      unknown: isNext ? gatesThatAre('unknown') : [],
    };
  });
}

function carriedBy(
  id: LayerId,
  { carries }: Decision['now'],
  { needs }: Decision,
  knowledge: DecisiveKnowledge,
): readonly Carried[] {
  return carries
    .filter(({ layer }) => layer === id)
    .toSorted((a, b) => b.points - a.points)
    .map(({ need, level }) => ({
      need,
      name: needOf(knowledge, need).name,
      strength: needs.find((candidate) => candidate.id === need)?.strength ?? 0,
      level,
    }));
}
