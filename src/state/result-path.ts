/** The path of the result page below the app's base path: the one that carries a link. */
export const resultPath = '/result';
