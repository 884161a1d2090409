import type { FailureMode } from '../../knowledge/schema.ts';
import { questionsOf } from '../../core/condition.ts';

/** Which failure modes to show; empty text for any. */
export interface Wanted {
  readonly text: string;
  readonly layer: string;
  /** The question whose answers make it likelier. */
  readonly trait: string;
}

/** Whether a text holds every word asked for, whatever the case. */
export function holdsWords(text: string, wanted: string): boolean {
  const lower = text.toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => lower.includes(word));
}

/** The failure modes that are wanted, in the order of the catalogue. */
export function modesWanted(
  modes: readonly FailureMode[],
  { text, layer, trait }: Wanted,
): readonly FailureMode[] {
  return modes.filter(
    (mode) =>
      (layer === '' || mode.strikes.some((id) => id === layer)) &&
      (trait === '' || traitsOf(mode).includes(trait)) &&
      holdsWords(textOf(mode), text),
  );
}

/** The questions whose answers make a failure mode likelier. */
export function traitsOf({ aggravatedBy }: FailureMode): readonly string[] {
  return [...new Set(aggravatedBy.flatMap(({ when }) => questionsOf(when)))];
}

function textOf(mode: FailureMode): string {
  const { id, name, looksLike, earlySignal, remedy, aggravatedBy } = mode;
  const reasons = aggravatedBy.map(({ because }) => because);
  return [id, name, looksLike, earlySignal, remedy, ...reasons].join(' ');
}
