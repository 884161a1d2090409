/** The path of the result page below the app's base path: the one that carries a link. */
export const resultPath = '/result';

/** The path of the page that shows variants side by side: the one that carries the link of a set. */
export const comparePath = '/compare';
