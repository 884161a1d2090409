import type { Approach, Claims, Gate, QuestionId } from '../knowledge/schema.ts';
import { evaluate, questionsOf } from './condition.ts';
import type { Situation } from './situation.ts';

export type GateStatus = 'open' | 'closed' | 'unknown';

/** A prerequisite of a layer, as it stands in this situation. */
export interface AssessedGate {
  readonly id: string;
  readonly status: GateStatus;
  /** Whether work, waiting or finding out can open it. True for an open one. */
  readonly openable: boolean;
  /** Closed for good, and going through it all the same would do harm. */
  readonly harmful: boolean;
  /** The questions whose answers decide it. */
  readonly questions: readonly QuestionId[];
  readonly claims: Claims;
}

/** The gates of a layer. A gate whose questions do not apply, or which itself does not, is open. */
export function assessGates(approach: Approach, situation: Situation): readonly AssessedGate[] {
  return approach.gates.map((gate) => {
    const status = statusOf(gate, situation);
    const never = gate.never !== undefined && evaluate(gate.never, { situation }) === 'yes';
    return {
      id: gate.id,
      status,
      openable: status !== 'closed' || !never,
      harmful: status === 'closed' && never && gate.harmful === true,
      questions: questionsOf(
        gate.applies === undefined ? gate.opens : { all: [gate.opens, gate.applies] },
      ),
      claims: gate.claims,
    };
  });
}

function statusOf(gate: Gate, situation: Situation): GateStatus {
  const applies = gate.applies === undefined ? 'yes' : evaluate(gate.applies, { situation });
  if (applies === 'no' || applies === 'void') return 'open';
  const opens = evaluate(gate.opens, { situation });
  if (opens === 'yes' || opens === 'void') return 'open';
  return applies === 'unknown' || opens === 'unknown' ? 'unknown' : 'closed';
}

/** Whether a layer may stand in today's architecture. */
export function mayStandNow(approach: Approach, gates: readonly AssessedGate[]): boolean {
  return gates.every(
    ({ status }) => status === 'open' || (status === 'unknown' && approach.tuned === undefined),
  );
}

/** Whether a layer may stand in the architecture to grow into. */
export function mayEverStand(gates: readonly AssessedGate[]): boolean {
  return gates.every(({ openable }) => openable);
}
