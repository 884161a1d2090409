import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Situation } from '../../src/core/situation.ts';
import { asPublished, median, mostTelling, questionsAsked } from '../fixtures/asking.ts';

const file = new URL('../cases/documents.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as {
  cases: readonly { answers: Situation }[];
};

/** Every tenth case; `npm run asking` measures all of them. */
const some = cases.filter((_, at) => at % 10 === 0).map(({ answers }) => answers);

it('asking what tells most reaches the verdict in ten questions at the median, a third fewer than in order', () => {
  const telling = median(some.map((answers) => questionsAsked(answers, mostTelling)));
  const published = median(some.map((answers) => questionsAsked(answers, asPublished)));
  expect(telling).toBeLessThanOrEqual(10);
  expect(telling).toBeLessThanOrEqual((2 / 3) * published);
});
