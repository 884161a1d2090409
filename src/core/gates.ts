import type { Approach, Claims, Gate, QuestionId } from '../knowledge/schema.ts';
import { evaluate, holds, questionsOf, type World } from './condition.ts';
import { oncePer } from './once-per.ts';

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
export function assessGates(approach: Approach, world: World): readonly AssessedGate[] {
  return approach.gates.map((gate) => standingOf(gate, world));
}

/** A gate as it stands in this world. */
function standingOf(gate: Gate, world: World): AssessedGate {
  const { applies, opens, never } = gate;
  const standing = standingsOf(gate);
  const isApplying = applies === undefined ? 'yes' : evaluate(applies, world);
  if (isApplying === 'no' || isApplying === 'void') return standing.open;
  const isOpen = evaluate(opens, world);
  if (isOpen === 'yes' || isOpen === 'void') return standing.open;
  if (isApplying === 'unknown' || isOpen === 'unknown') return standing.unknown;
  return never !== undefined && holds(never, world) ? standing.shut : standing.closed;
}

interface Standings {
  readonly open: AssessedGate;
  readonly unknown: AssessedGate;
  readonly closed: AssessedGate;
  /** Closed for good. */
  readonly shut: AssessedGate;
}

/** A gate in all the ways it can stand. */
const standingsOf = oncePer((gate: Gate): Standings => {
  const { id, applies, opens, claims } = gate;
  const questions = questionsOf(applies === undefined ? opens : { all: [opens, applies] });
  const standing = (status: GateStatus, openable: boolean, harmful: boolean): AssessedGate => ({
    id,
    status,
    openable,
    harmful,
    questions,
    claims,
  });
  return {
    open: standing('open', true, false),
    unknown: standing('unknown', true, false),
    closed: standing('closed', true, false),
    shut: standing('closed', false, gate.harmful === true),
  };
});

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
