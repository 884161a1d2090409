/** The whole content; whatever imports it waits for all of it. */
export { knowledge } from '../knowledge/index.ts';
