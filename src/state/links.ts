import { oncePer } from '../core/once-per.ts';
import type { Basis } from '../share/basis.ts';
import { encodeLink, encodeLinkOfSet } from '../share/link/link.ts';
import type { Variant } from '../share/variants.ts';
import { decisive } from './knowledge.ts';
import { outcomeOn } from './outcome.ts';
import { comparePath, resultPath } from './result-path.ts';

/** What follows `#` in the address of the result of what a person said. Many ask it of the same one. */
export const fragmentFor = oncePer((basis: Basis): string => {
  const { now, target } = outcomeOn(basis);
  return encodeLink(decisive, basis, { now: now.verdict, target: target.verdict });
});

/** The absolute address that opens the result of what a person said. */
export const linkFor = oncePer((basis: Basis) => addressOf(fragmentFor(basis)));

/** What follows `#` in the address of two to four variants, the first the base. */
export function fragmentForSet(variants: readonly Variant[]): string {
  const withVerdicts = variants.map(({ name, basis }) => {
    const { now, target } = outcomeOn(basis);
    return { name, basis, verdicts: { now: now.verdict, target: target.verdict } };
  });
  return encodeLinkOfSet(decisive, withVerdicts);
}

/** The absolute address that opens two to four variants side by side. */
export function linkForSet(variants: readonly Variant[]): string {
  return `${compareUrl().href}#${fragmentForSet(variants)}`;
}

/** The absolute address of the result page with a link in its fragment. */
export function addressOf(link: string): string {
  return `${resultUrl().href}#${link}`;
}

/** The address of the result page, without a fragment. */
export function resultUrl(): URL {
  return urlOf(resultPath);
}

/** The address of the page that compares variants, without a fragment. */
export function compareUrl(): URL {
  return urlOf(comparePath);
}

function urlOf(path: string): URL {
  // While pages are built there is no address yet; what is built from this one is the fragment.
  const origin = typeof window === 'undefined' ? 'http://localhost' : window.location.origin;
  const base = new URL(import.meta.env.BASE_URL, origin);
  return new URL(path.slice(1), base);
}
