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
export function claimsOf(all: readonly Claimed[]): Claims {
  const claims = new Set<ClaimId>();
  for (const one of all) for (const claim of one.claims) claims.add(claim);
  return [...claims];
}
