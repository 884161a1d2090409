import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import type { Inquiry } from '../../../src/core/inquiry.ts';
import { type Answers, deleteEverything } from '../../../src/state/index.ts';
import { fetchPage } from '../../../src/ui/routes.tsx';
import { paths } from '../../../src/ui/paths.ts';
import { beginning, tellingAfter } from './belief.ts';
import { expectAsBelieved, load, steps } from './steps.tsx';

/* What tells most is made up and known at once, so that where Continue leads can be foretold. */
vi.mock('../../../src/state/inquiry.ts', () => ({
  useInquiry: (answers: Answers): Inquiry => ({
    next: tellingAfter(Object.keys(answers)).map((question) => ({
      question,
      bits: 1,
      sways: 1,
      seconds: 10,
    })),
    settled: [],
    exact: false,
  }),
}));

const numRuns = Math.min(Number(process.env['LAYERWISE_RUNS'] ?? 60), 10_000);

const aStep = fc.tuple(
  fc.constantFrom(...Object.keys(steps), 'choose', 'choose', 'goOn', 'goOn', 'goOn'),
  fc.nat(1_000),
);

afterEach(deleteEverything);

it('W7: wherever a walk leads, forth, back and by any address, each screen is as it was left', async () => {
  const seen = new Set<string>();
  for (const path of [paths.start, paths.done, paths.check, paths.question('task')])
    await fetchPage(path);
  await fc.assert(
    fc.asyncProperty(fc.array(aStep, { minLength: 4, maxLength: 24 }), async (walk) => {
      deleteEverything();
      const belief = beginning();
      window.history.pushState(null, '', belief.visits[0]?.path);
      load();
      await expectAsBelieved(belief);
      for (const [name, dice] of walk) {
        await steps[name]?.(belief, dice);
        await expectAsBelieved(belief);
      }
      for (const { path } of belief.visits) seen.add(path);
    }),
    { numRuns },
  );
  expect(seen.size, 'the walks go everywhere').toBeGreaterThan(20);
});
