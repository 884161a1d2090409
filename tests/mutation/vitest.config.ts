import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The quick examples, worked by hand: they find most, so they go first. */
const examplesFirst = /(analyses|chance|compose|condition|decide)[.]test[.]ts$/;

const place = ({ moduleId }: TestSpecification) =>
  `${examplesFirst.test(moduleId) ? 0 : 1} ${moduleId}`;

/** The files in a fixed order, so that a run stops early at a mutant which an example finds. */
class ExamplesFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files.toSorted((a, b) => place(a).localeCompare(place(b))));
  }
}

export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/core/**/*.test.ts'],
    exclude: [
      'tests/core/{asking,confidence,flips,gates,inquiry,kernel,properties,steps,unknown}.test.ts',
    ],
    isolate: false,
    setupFiles: ['tests/setup.ts'],
    testTimeout: 60_000,
    env: { LAYERWISE_RUNS: '20' },
    sequence: { sequencer: ExamplesFirst },
  },
});
