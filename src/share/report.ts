import type { Decision, DecidedLayer } from '../core/decide.ts';
import type { GateStatus } from '../core/gates.ts';
import type { Points, QuestionId } from '../knowledge/schema.ts';
import type { LayerId, PracticeId, StageId, VerdictId } from '../knowledge/vocabulary.ts';

/** A decision in ids and numbers alone, as the command line prints it. */
export interface Report {
  readonly model: string;
  readonly verdict: { readonly now: VerdictId; readonly target: VerdictId };
  readonly now: readonly LayerId[];
  readonly target: readonly LayerId[];
  readonly practices: readonly PracticeId[];
  readonly layers: Readonly<Partial<Record<LayerId, LayerReport>>>;
}

/** What became of one layer. */
export interface LayerReport {
  readonly stage: StageId;
  /** 0 to 100. */
  readonly score: Points;
  readonly gates: readonly {
    readonly id: string;
    readonly status: GateStatus;
    readonly openable: boolean;
    readonly questions: readonly QuestionId[];
  }[];
}

/** The decision for machines: which layers, when, and what they wait for. */
export function reportOf(decision: Decision): Report {
  const { model, now, target, practices, layers } = decision;
  return {
    model,
    verdict: { now: now.verdict, target: target.verdict },
    now: now.layers,
    target: target.layers,
    practices: practices.map(({ practice }) => practice.id),
    layers: Object.fromEntries(layers.map((layer) => [layer.id, layerReportOf(layer)])),
  };
}

function layerReportOf({ stage, score, gates }: DecidedLayer): LayerReport {
  return {
    stage,
    score: score.total,
    gates: gates.map(({ id, status, openable, questions }) => ({
      id,
      status,
      openable,
      questions,
    })),
  };
}
