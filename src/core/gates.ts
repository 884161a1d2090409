import type { Approach, Claims, Gate, QuestionId } from '../knowledge/schema.ts';
import { questionsOf, ready, type Truth, type World } from './condition.ts';

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
export function gatesOf({ gates }: Approach): (world: World) => readonly AssessedGate[] {
  const readied = gates.map(readyGate);
  return (world) => readied.map((gate) => standingOf(gate, world));
}

type Asking = (world: World) => Truth;

/** A gate made ready to be assessed often. */
interface ReadyGate extends Standings {
  readonly applies: Asking | undefined;
  readonly opens: Asking;
  readonly never: Asking | undefined;
}

/** A gate as it stands in this world. */
function standingOf(gate: ReadyGate, world: World): AssessedGate {
  const isApplying = gate.applies?.(world) ?? 'yes';
  if (isApplying === 'no' || isApplying === 'void') return gate.open;
  const isOpen = gate.opens(world);
  if (isOpen === 'yes' || isOpen === 'void') return gate.open;
  if (isApplying === 'unknown' || isOpen === 'unknown') return gate.unknown;
  return gate.never?.(world) === 'yes' ? gate.shut : gate.closed;
}

interface Standings {
  readonly open: AssessedGate;
  readonly unknown: AssessedGate;
  readonly closed: AssessedGate;
  /** Closed for good. */
  readonly shut: AssessedGate;
}

function readyGate({ id, applies, opens, never, harmful, claims }: Gate): ReadyGate {
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
    applies: applies && ready(applies),
    opens: ready(opens),
    never: never && ready(never),
    open: standing('open', true, false),
    unknown: standing('unknown', true, false),
    closed: standing('closed', true, false),
    shut: standing('closed', false, harmful === true),
  };
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
