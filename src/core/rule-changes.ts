import type { DecisiveKnowledge, QuestionId } from '../knowledge/schema.ts';
import type { LayerId, StageId } from '../knowledge/vocabulary.ts';
import type { Outcome } from './outcome.ts';
import type { AssessedGate, GateStatus } from './gates.ts';

/** What some rules made of some answers. */
export interface Ruling {
  readonly knowledge: DecisiveKnowledge;
  readonly decision: Outcome;
}

/** Something as it was under the older rules and as it is today; undefined where it did not exist. */
interface Changed<State> {
  readonly before: State | undefined;
  readonly today: State | undefined;
}

/** A layer that has another turn. */
export interface ChangedLayer extends Changed<StageId> {
  readonly layer: LayerId;
}

/** A gate in another state. One that only one side has counts as open on the other. */
export interface ChangedGate extends Changed<GateStatus> {
  readonly layer: LayerId;
  readonly gate: string;
}

/** What differs between two rulings on the same answers, in today's order, what is gone last. */
export interface RuleChanges {
  /** Which of the two verdicts have another name. */
  readonly verdicts: readonly ('now' | 'target')[];
  readonly layers: readonly ChangedLayer[];
  readonly gates: readonly ChangedGate[];
  /** The questions that the older rules did not ask. */
  readonly newQuestions: readonly QuestionId[];
}

/** Compares what older rules made of some answers with what today's rules make of them. */
export function changesBetween(then: Ruling, today: Ruling): RuleChanges {
  const layers = paired(then.decision.layers, today.decision.layers);
  return {
    verdicts: (['now', 'target'] as const).filter(
      (which) => then.decision[which].verdict !== today.decision[which].verdict,
    ),
    layers: layers
      .map(({ id, before, after }) => ({ layer: id, before: before?.stage, today: after?.stage }))
      .filter((layer) => layer.before !== layer.today),
    gates: layers.flatMap(({ id, before, after }) =>
      gatesBetween(id, before?.gates ?? [], after?.gates ?? []),
    ),
    newQuestions: paired(then.knowledge.questions, today.knowledge.questions)
      .filter(({ before }) => before === undefined)
      .map(({ id }) => id),
  };
}

function gatesBetween(
  layer: LayerId,
  then: readonly AssessedGate[],
  today: readonly AssessedGate[],
): readonly ChangedGate[] {
  return paired(then, today)
    .map(({ id, before, after }) => ({
      layer,
      gate: id,
      before: before?.status,
      today: after?.status,
    }))
    .filter((gate) => (gate.before ?? 'open') !== (gate.today ?? 'open'));
}

interface Pair<Item extends Identified> {
  readonly id: Item['id'];
  readonly before: Item | undefined;
  readonly after: Item | undefined;
}

function paired<Item extends Identified>(
  then: readonly Item[],
  today: readonly Item[],
): readonly Pair<Item>[] {
  const gone = then.filter(({ id }) => today.every((item) => item.id !== id));
  return [...today, ...gone].map(({ id }) => ({
    id,
    before: then.find((item) => item.id === id),
    after: today.find((item) => item.id === id),
  }));
}

interface Identified {
  readonly id: string;
}
