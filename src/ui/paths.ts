/** Every path that is a page of its own; the build writes one HTML file for each. */
export const staticPaths: readonly string[] = ['/'];
