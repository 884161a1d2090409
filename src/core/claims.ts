import type { Approach, ClaimId, Claims } from '../knowledge/schema.ts';
import { oncePer } from './once-per.ts';

/** The claims that say when an approach works. */
export const claimsForReadiness = oncePer(({ worksWhen }: Approach): Claims =>
  worksWhen.flatMap(({ claims }) => claims),
);

/** Something that rests on claims. */
interface Claimed {
  readonly claims: Claims;
}

/** The claims of all these, each once, in the order they first come. */
export function claimsOf(...groups: readonly (readonly (Claimed | undefined)[])[]): Claims {
  const claims: ClaimId[] = [];
  for (const group of groups)
    for (const one of group)
      for (const claim of one?.claims ?? []) if (!claims.includes(claim)) claims.push(claim);
  return claims;
}
