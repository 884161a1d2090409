import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Claim, ClaimId, SourceDocument } from '../knowledge/schema.ts';

/** The claims, once they are here; `unavailable` when they could not be fetched or have no such id. */
export type Claims = ReadonlyMap<ClaimId, Claim> | 'loading' | 'unavailable';

interface Fetched {
  readonly claims: Claims;
  readonly documents: readonly SourceDocument[];
  readonly isAsked: boolean;
}

const claimsStore = createStore<Fetched>(() => ({
  claims: 'loading',
  documents: [],
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

/** A source document; undefined until the claims are here. */
export function useDocument(id: string): SourceDocument | undefined {
  return useStore(claimsStore, ({ documents }) => documents.find((each) => each.id === id));
}

async function fetchClaims(): Promise<void> {
  if (claimsStore.getState().isAsked) return;
  claimsStore.setState({ isAsked: true });
  try {
    const { claims, documents } = await import('../knowledge/claims.ts');
    claimsStore.setState({ claims: new Map(claims.map((claim) => [claim.id, claim])), documents });
  } catch {
    claimsStore.setState({ claims: 'unavailable', isAsked: false });
  }
}
