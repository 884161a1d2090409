import type { Decision } from '../core/decide.ts';
import type { Knowledge } from '../knowledge/schema.ts';
import type { Basis } from './basis.ts';
import type { Firmness } from './report.ts';

/** A decision about to leave the app, with all that an export states about it. */
export interface Kept {
  readonly knowledge: Knowledge;
  readonly basis: Basis;
  readonly decision: Decision;
  /** What has been found out about it so far. */
  readonly findings: Partial<Firmness>;
  /** The absolute address that opens it again. */
  readonly link: string;
  /** The day it is written down, as 2026-11-21. */
  readonly date: string;
  /** What the person calls the feature, at most `longestFeatureName` characters; empty where they gave no name. */
  readonly name: string;
}

/** A name of a feature is no longer, in UTF-16 units. */
export const longestFeatureName = 80;

/** A text in one line, without what a screen does not show, as a name is written. */
export function inOneLine(text: string): string {
  return text
    .replaceAll(/[\p{C}\p{Z}]+/gu, ' ')
    .trim()
    .slice(0, longestFeatureName)
    .replace(/\p{Cs}$/u, '');
}
