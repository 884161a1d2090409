import type { Confidence, Share } from '../core/confidence.ts';
import type { Decision, DecidedLayer } from '../core/decide.ts';
import type { Flip } from '../core/flips.ts';
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
  /** In which share of completions each verdict wins, and whether there is no clear lead. */
  readonly confidence?: { readonly now: number; readonly target: number; readonly tie: boolean };
  readonly flips?: readonly Flip[];
}

/** How firm a decision is, and what would change it. */
export interface Firmness {
  readonly confidence: Confidence;
  readonly flips: readonly Flip[];
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
export function reportOf(decision: Decision, firmness?: Firmness): Report {
  const { model, now, target, practices, layers } = decision;
  const report = {
    model,
    verdict: { now: now.verdict, target: target.verdict },
    now: now.layers,
    target: target.layers,
    practices: practices.map(({ practice }) => practice.id),
    layers: Object.fromEntries(layers.map((layer) => [layer.id, layerReportOf(layer)])),
  };
  if (firmness === undefined) return report;
  const { confidence, flips } = firmness;
  return {
    ...report,
    confidence: {
      now: shareOf(now.verdict, confidence.now),
      target: shareOf(target.verdict, confidence.target),
      tie: confidence.tie || now.tie,
    },
    flips,
  };
}

function shareOf(verdict: VerdictId, shares: readonly Share[]): number {
  return shares.find((one) => one.verdict === verdict)?.share ?? 0;
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
