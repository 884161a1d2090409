import type { Claim } from './schema.ts';
import rows from './claims.json' with { type: 'json' };

/** What the source documents say, numbered, in our words. */
export const claims: readonly Claim[] = rows;

export { documents } from './documents.ts';
