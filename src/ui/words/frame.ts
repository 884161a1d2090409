/** The words around every page. */
export const frameWords = {
  name: 'Layerwise',
  skip: 'Skip to the content',
  mainNavigation: 'Main',
  navigation: {
    check: 'Answers',
    result: 'Result',
    scenarios: 'Scenarios',
    failureModes: 'Failure modes',
  },
  footer: {
    sentence:
      'Layerwise runs in your browser, has no server and no account, and is free software under the MIT licence.',
    method: 'The method',
    sources: 'The sources',
    privacy: 'Privacy',
  },
  title: (page: string) => `${page} · Layerwise`,
} as const;

/** The words of the shared pieces. */
export const partWords = {
  sources: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
  sourcesLoading: 'Loading the sources…',
  sourcesFailed:
    'The sources did not load. Nothing else is affected: close and open this to try again.',
  sourceMissing: (id: string) => `${id} is not among the sources.`,
  /** On paper. */
  sourceNumbers: (ids: readonly string[]) =>
    `${ids.length === 1 ? 'Source' : 'Sources'}: ${ids.join(', ')}.`,
  citation: (document: string, section: string) => `${document}, “${section}”`,
} as const;
