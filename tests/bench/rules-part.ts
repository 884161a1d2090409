import { knowledge } from '../../src/knowledge/index.ts';
import { timeInTurn, type Work } from './clock.ts';
import { contendersFor, differenceAmong } from './rules/contenders.ts';
import { type Contender, taskOf } from './rules/task.ts';
import type { Section } from './table.ts';
import { variedSituations } from './varied-situations.ts';

const situations = variedSituations(300);
const leastLead = 5;
const mostBehind = 4;

/**
 * The rules part of a decision, from the answers as they are given to the strengths of needs and the
 * standing of gates, beside other people's engines and beside the limit; all must agree.
 */
export async function rulesPart(): Promise<Section> {
  const contenders = contendersFor(taskOf(knowledge), situations);
  const difference = await differenceAmong(contenders, situations);
  if (difference !== undefined) throw new Error(difference);
  const { own, limit, peers, eased } = contenders;
  const timed = await timeInTurn([own, limit, ...peers, ...eased].map(workOf));
  const [ours = 0, least = 0, ...others] = timed.map(({ median }) => median);
  const lead = Math.min(...others.slice(0, peers.length)) / ours;
  return {
    heading: `The rules part of a decision, in microseconds, over ${situations.length} situations; all results are equal`,
    lines: [
      ...timed.map(({ name, median, best }) => ({
        what: name,
        figure: `${median.toFixed(2)} (best round ${best.toFixed(2)})`,
      })),
      {
        what: 'the fastest peer takes so many times as long as the kernel',
        figure: lead.toFixed(1),
        demand: `at least ${leastLead}`,
        isMet: lead >= leastLead,
      },
      {
        what: 'the kernel takes so many times as long as the limit',
        figure: (ours / least).toFixed(1),
        demand: `at most ${mostBehind}`,
        isMet: ours / least <= mostBehind,
      },
    ],
  };
}

function workOf({ name, decide }: Contender): Work {
  return {
    name,
    times: situations.length,
    go: async () => {
      for (let at = 0; at < situations.length; at++) {
        const results = decide(at);
        if (results instanceof Promise) await results;
      }
    },
  };
}
