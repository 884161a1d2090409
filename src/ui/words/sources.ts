export { partWords } from './frame.ts';

/** The words around sources on paper. */
export const sourceWords = {
  numbers: (ids: readonly string[]) =>
    `${ids.length === 1 ? 'Source' : 'Sources'}: ${ids.join(', ')}.`,
} as const;
