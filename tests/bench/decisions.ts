import { decide } from '../../src/core/decide.ts';
import type { Situation } from '../../src/core/situation.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { timeInTurn } from './clock.ts';
import type { Section } from './table.ts';
import { fullSituations, halfSituations } from './varied-situations.ts';

const demanded = 20_000;

/** Full explained decisions in a second. */
export async function decisions(): Promise<Section> {
  const timed = await timeInTurn([
    work('every question answered', fullSituations(200)),
    work('every other question answered', halfSituations(200)),
  ]);
  return {
    heading: 'Explained decisions in a second',
    lines: timed.map(({ name, median, best }) => {
      const [usual, most] = [1e6 / median, 1e6 / best].map(Math.round);
      return {
        what: name,
        figure: `${usual} (best round ${most})`,
        demand: `at least ${demanded}`,
        isMet: (usual ?? 0) >= demanded,
      };
    }),
  };
}

function work(name: string, situations: readonly Situation[]) {
  const go = () => {
    for (const situation of situations) decide(knowledge, situation);
  };
  return { name, times: situations.length, go };
}
