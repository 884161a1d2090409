/* npm run asking: how many questions it takes to reach one's own verdict, over all acceptance cases. */
import { readFileSync } from 'node:fs';
import type { Situation } from '../../src/core/situation.ts';
import { asPublished, median, mostTelling, questionsAsked } from '../fixtures/asking.ts';

for (const name of ['documents', 'published']) {
  const file = new URL(`../cases/${name}.json`, import.meta.url);
  const { cases } = JSON.parse(readFileSync(file, 'utf8')) as {
    cases: readonly { answers: Situation }[];
  };
  const telling = cases.map(({ answers }) => questionsAsked(answers, mostTelling));
  const published = cases.map(({ answers }) => questionsAsked(answers, asPublished));
  process.stdout.write(
    `${name}: ${cases.length} cases, median ${median(telling)} questions when asked by what tells most, ${median(published)} in published order\n`,
  );
}
