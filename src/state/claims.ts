import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Claim, ClaimId } from '../knowledge/schema.ts';

/** The claims, once they are here; `unavailable` when they could not be fetched or have no such id. */
export type Claims = ReadonlyMap<ClaimId, Claim> | 'loading' | 'unavailable';

const claimsStore = createStore<{ readonly claims: Claims; readonly isAsked: boolean }>(() => ({
  claims: 'loading',
  isAsked: false,
}));

/** All claims of the source documents. They come in a file of their own, fetched when first used. */
export function useClaims(): Claims {
  useEffect(() => {
    void fetchClaims();
  }, []);
  return useStore(claimsStore, ({ claims }) => claims);
}

/** One claim of a source document. */
export function useClaim(id: ClaimId): Claim | 'loading' | 'unavailable' {
  const claims = useClaims();
  return typeof claims === 'string' ? claims : (claims.get(id) ?? 'unavailable');
}

async function fetchClaims(): Promise<void> {
  if (claimsStore.getState().isAsked) return;
  claimsStore.setState({ isAsked: true });
  try {
    const { claims } = await import('../knowledge/claims.ts');
    claimsStore.setState({ claims: new Map(claims.map((claim) => [claim.id, claim])) });
  } catch {
    claimsStore.setState({ claims: 'unavailable', isAsked: false });
  }
}
