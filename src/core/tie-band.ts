/** Two shares of completions closer than this are no clear lead. */
export const tieBand = 0.1;
