import type { Situation } from '../../../src/core/situation.ts';
import { flatTable } from './flat-table.ts';
import { jsonLogicEngine, jsonLogicEngineOnFlags } from './json-logic-engine.ts';
import { jsonLogicJs } from './json-logic-js.ts';
import { jsonRulesEngine } from './json-rules-engine.ts';
import { kernel, kernelOnStates } from './kernel.ts';
import type { Contender, Task } from './task.ts';

/** All who decide the rules part, each by what role it has in the comparison. */
export interface Contenders {
  readonly own: Contender;
  readonly limit: Contender;
  /** Other people's engines, each used as its documentation advises. */
  readonly peers: readonly Contender[];
  /** Two for whom the answers were readied beforehand, in time that is not counted: shown, not judged. */
  readonly eased: readonly Contender[];
}

/** The contenders, ready to decide these situations. */
export function contendersFor(task: Task, situations: readonly Situation[]): Contenders {
  return {
    own: kernel(task, situations),
    limit: flatTable(task, situations),
    peers: [jsonLogicEngine, jsonLogicJs, jsonRulesEngine].map((enter) => enter(task, situations)),
    eased: [kernelOnStates, jsonLogicEngineOnFlags].map((enter) => enter(task, situations)),
  };
}

/** The first situation in which two contenders differ, told; undefined when all agree everywhere. */
export async function differenceAmong(
  { own, limit, peers, eased }: Contenders,
  situations: readonly Situation[],
): Promise<string | undefined> {
  for (const [at, situation] of situations.entries()) {
    const expected = Array.from(await own.decide(at)).join(' ');
    for (const { name, decide } of [limit, ...peers, ...eased]) {
      const found = Array.from(await decide(at)).join(' ');
      if (found !== expected)
        return `${name} finds ${found} and ${own.name} ${expected} in ${JSON.stringify(situation)}`;
    }
  }
  return undefined;
}
