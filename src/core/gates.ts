import type { Claims, Gate, QuestionId } from '../knowledge/schema.ts';
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

type Asking = (world: World) => Truth;

/** A gate made ready to be assessed often. A gate whose questions do not apply, or which itself does not, is open. */
export interface ReadyGate {
  /** The ways it can stand. */
  readonly ways: readonly AssessedGate[];
  /** Which of them it is in a world. */
  readonly wayIn: (world: World) => number;
}

/** How many ways a gate can stand: open, unknown, closed, and closed for good. */
export const waysToStand = 4;
const [open, unknown, closed, shut] = [0, 1, 2, 3] as const;

/** Makes a gate ready. */
export function readyGate(gate: Gate): ReadyGate {
  const { applies, opens, never } = gate;
  const [appliesIn, neverIn] = [applies && ready(applies), never && ready(never)];
  return { ways: waysOf(gate), wayIn: wayIn(appliesIn, ready(opens), neverIn) };
}

function wayIn(applies: Asking | undefined, opens: Asking, never: Asking | undefined) {
  return (world: World): number => {
    const isApplying = applies?.(world) ?? 'yes';
    if (isApplying === 'no' || isApplying === 'void') return open;
    const isOpen = opens(world);
    if (isOpen === 'yes' || isOpen === 'void') return open;
    if (isApplying === 'unknown' || isOpen === 'unknown') return unknown;
    return never?.(world) === 'yes' ? shut : closed;
  };
}

function waysOf({ id, applies, opens, harmful, claims }: Gate): readonly AssessedGate[] {
  const questions = questionsOf(applies === undefined ? opens : { all: [opens, applies] });
  const way = (status: GateStatus, openable: boolean, isHarmful: boolean): AssessedGate => {
    return { id, status, openable, harmful: isHarmful, questions, claims };
  };
  return [
    way('open', true, false),
    way('unknown', true, false),
    way('closed', true, false),
    way('closed', false, harmful === true),
  ];
}
