import { describe, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { ready, readyToTune } from '../fixtures/situations.ts';
import { contendersFor, differenceAmong } from './rules/contenders.ts';
import { flatTable } from './rules/flat-table.ts';
import { taskOf } from './rules/task.ts';
import { variedSituations } from './varied-situations.ts';

describe('what the benchmark compares', () => {
  const notApplying = Object.fromEntries(
    knowledge.questions.flatMap(({ id, mayNotApply }) =>
      mayNotApply ? [[id, 'not-applicable']] : [],
    ),
  );
  const situations = [
    {},
    notApplying,
    { ...readyToTune, ...notApplying },
    ...ready,
    ...variedSituations(40),
  ];
  const task = taskOf(knowledge);

  it('gives the same strengths and the same gates, unknown and void answers included', async () => {
    expect(await differenceAmong(contendersFor(task, situations), situations)).toBeUndefined();
  });

  it('would show a contender that is given other rules', async () => {
    const [first = [], ...others] = task.raisings;
    const other = { ...task, raisings: [first.slice(1), ...others] };
    const { own } = contendersFor(task, situations);
    const contenders = { own, limit: flatTable(other, situations), peers: [], eased: [] };
    expect(await differenceAmong(contenders, situations)).toMatch(/^flat typed arrays finds /);
  });
});
