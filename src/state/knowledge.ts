/** The content that asking, deciding and links need. */
export { decisive } from '../knowledge/decisive.ts';
