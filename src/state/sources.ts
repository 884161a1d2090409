/*
 * Stands apart from the index: with all the claims it is fetched with the one page that shows them.
 */
import { citingsByClaim, citingsOf } from '../core/citations.ts';
import { claims, documents } from '../knowledge/claims.ts';
import { economics } from '../knowledge/economics.ts';
import { unusedClaims } from '../knowledge/unused-claims.ts';
import { knowledge } from './whole-knowledge.ts';

export { claims, documents, economics, unusedClaims };

/** What rests on each claim. */
export const restingOn = citingsByClaim(citingsOf(knowledge, economics));
