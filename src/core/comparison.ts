import type { DecisiveKnowledge, QuestionId, Strength } from '../knowledge/schema.ts';
import type { LayerId, NeedId, StageId } from '../knowledge/vocabulary.ts';
import type { GateStatus } from './gates.ts';
import { type Change, type Compared, differencesOf, type Moved, movedOf } from './moved.ts';
import type { Outcome } from './outcome.ts';

/** A layer whose stage is not the same in all of them. Each list has one entry for each compared. */
export interface LayerRow {
  readonly layer: LayerId;
  readonly stages: readonly StageId[];
  readonly differs: boolean;
}

/** How strong a need is in each. */
export interface NeedRow {
  readonly need: NeedId;
  readonly strengths: readonly Strength[];
  readonly differs: boolean;
}

/** A gate that does not stand alike in all. */
export interface GateRow {
  readonly layer: LayerId;
  readonly gate: string;
  readonly statuses: readonly GateStatus[];
}

/** Several situations side by side; the first is the base. */
export interface Comparison {
  /** Every layer, in their order. */
  readonly layers: readonly LayerRow[];
  /** The needs that are there in at least one, in their order. */
  readonly needs: readonly NeedRow[];
  /** Only those that differ, and that some layer with a turn waits behind, by layer. */
  readonly gates: readonly GateRow[];
  /** The questions that are not answered alike in all, in question order. */
  readonly questions: readonly QuestionId[];
  readonly prioritiesDiffer: boolean;
  /** How each but the first differs from the first, and what moved its verdicts. */
  readonly against: readonly { readonly changes: readonly Change[]; readonly moved: Moved }[];
}

/** Sets decisions side by side. Pure; `compared` has at least one entry, the base. */
export function comparisonOf(
  knowledge: DecisiveKnowledge,
  compared: readonly (Compared & { readonly outcome: Outcome })[],
): Comparison {
  const outcomes = compared.map(({ outcome }) => outcome);
  const [base, ...others] = compared;
  if (base === undefined) throw new RangeError('there is nothing to compare');
  const against = others.map((other) => ({
    changes: differencesOf(knowledge, base, other),
    moved: movedOf(knowledge, base, other),
  }));
  const changes = against.flatMap((each) => each.changes);
  return {
    layers: layerRows(knowledge, outcomes),
    needs: needRows(knowledge, outcomes),
    gates: gateRows(knowledge, outcomes),
    questions: knowledge.questions
      .map(({ id }) => id)
      .filter((id) => changes.some((change) => change.question === id)),
    prioritiesDiffer: changes.some(({ kind }) => kind === 'priorities'),
    against,
  };
}

function layerRows(
  { approaches }: DecisiveKnowledge,
  outcomes: readonly Outcome[],
): readonly LayerRow[] {
  return approaches.map(({ id: layer }) => {
    const stages = outcomes.flatMap(({ layers }) =>
      layers.filter(({ id }) => id === layer).map(({ stage }) => stage),
    );
    return { layer, stages, differs: varies(stages) };
  });
}

function needRows({ needs }: DecisiveKnowledge, outcomes: readonly Outcome[]): readonly NeedRow[] {
  return needs
    .map(({ id: need }) => {
      const strengths = outcomes.map(
        (outcome) => outcome.needs.find(({ id }) => id === need)?.strength ?? 0,
      );
      return { need, strengths, differs: varies(strengths) };
    })
    .filter(({ strengths }) => strengths.some((strength) => strength > 0));
}

function gateRows(
  { approaches }: DecisiveKnowledge,
  outcomes: readonly Outcome[],
): readonly GateRow[] {
  return approaches.flatMap(({ id: layer, gates }) => {
    const decided = outcomes.flatMap(({ layers }) => layers.filter(({ id }) => id === layer));
    if (decided.every(({ stage }) => stage === 'not-needed')) return [];
    return gates
      .map(({ id: gate }) => ({
        layer,
        gate,
        statuses: decided.flatMap((each) =>
          each.gates.filter(({ id }) => id === gate).map(({ status }) => status),
        ),
      }))
      .filter(({ statuses }) => varies(statuses));
  });
}

function varies(values: readonly unknown[]): boolean {
  return values.some((value) => value !== values[0]);
}
