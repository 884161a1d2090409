import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The plain tables find most, so they go first; last what tries many situations. */
const first =
  /(addends|best-set|carriers|chance|completions|compose|condition|decide|places|program|sums|toy.kernel)[.]test[.]ts$/;
const last = /(every-situation|reasons|rule-changes|strongest|toy.confidence)[.]test[.]ts$/;

function place({ moduleId }: TestSpecification): string {
  if (first.test(moduleId)) return `0 ${moduleId}`;
  return `${last.test(moduleId) ? 2 : 1} ${moduleId}`;
}

/** The files in a fixed order, so that a run stops early at a mutant which an example finds. */
class ExamplesFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files.toSorted((a, b) => place(a).localeCompare(place(b))));
  }
}

/** Gives the core a memory of one test; its tests get the real one. */
const shortMemory: Plugin = {
  name: 'layerwise:short-memory',
  enforce: 'pre',
  resolveId: (source, importer = '') =>
    source.endsWith('/once-per.ts') && importer.includes('/src/core/')
      ? fileURLToPath(new URL('once-a-test.ts', import.meta.url))
      : undefined,
};

export default defineConfig({
  plugins: [shortMemory],
  test: {
    environment: 'node',
    include: ['tests/core/**/*.test.ts'],
    // What is slow, and finds next to nothing that the examples on the toys do not find.
    exclude: [
      'tests/core/{asking,comparison,confidence,flips,gates,inquiry,kernel,properties*,responsive,unknown}.test.ts',
      'tests/core/economics/reckon.test.ts',
    ],
    setupFiles: ['tests/setup.ts', 'tests/mutation/setup.ts'],
    isolate: false,
    testTimeout: 60_000,
    env: { LAYERWISE_RUNS: '5' },
    sequence: { sequencer: ExamplesFirst },
  },
});
