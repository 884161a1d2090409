import type { Basis } from '../share/basis.ts';
import { encodeLink } from '../share/link/link.ts';
import { decisionOn } from './decision.ts';
import { knowledge } from './knowledge.ts';
import { resultPath } from './result-path.ts';

/** What follows `#` in the address of the result of what a person said. */
export function fragmentFor(basis: Basis): string {
  const { now, target } = decisionOn(basis);
  return encodeLink(knowledge, basis, { now: now.verdict, target: target.verdict });
}

/** The absolute address that opens the result of what a person said. */
export function linkFor(basis: Basis): string {
  return addressOf(fragmentFor(basis));
}

/** The absolute address of the result page with a link in its fragment. */
export function addressOf(link: string): string {
  return `${resultUrl().href}#${link}`;
}

/** The address of the result page, without a fragment. */
export function resultUrl(): URL {
  const base = new URL(import.meta.env.BASE_URL, window.location.origin);
  return new URL(resultPath.slice(1), base);
}
