/** Where content meets the rest of the app: the room takes it from here and nowhere else. */
export { knowledge } from '../knowledge/index.ts';
