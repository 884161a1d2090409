import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionsOf, type World } from '../../src/core/condition.ts';
import { decide, type DecidedLayer, type Decision } from '../../src/core/decide.ts';
import { groundsOfContribution, groundsOfReason } from '../../src/core/grounds.ts';
import { notApplicable, type Situation } from '../../src/core/situation.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import type { Approach } from '../../src/knowledge/schema.ts';
import { aSituation, atMost } from '../fixtures/situations.ts';

function approachOf({ id }: DecidedLayer): Approach {
  const approach = knowledge.approaches.find((one) => one.id === id);
  if (approach === undefined) throw new Error(`no layer ${id}`);
  return approach;
}

function worldOf({ situation, now, target }: Decision): World {
  return { situation, now: now.layers, target: target.layers };
}

/** Every question that some reason or some summand of a score names. */
function questionsNamed(decision: Decision): ReadonlySet<string> {
  const world = worldOf(decision);
  const grounds = decision.layers.flatMap((layer) => {
    const approach = approachOf(layer);
    return [
      ...[...layer.reasonsFor, ...layer.reasonsAgainst].flatMap((reason) =>
        groundsOfReason(reason, layer.score, approach, world),
      ),
      ...layer.gates.flatMap(({ id }) => groundsOfContribution({ gate: id }, approach, world)),
      ...layer.score.contributions.flatMap((one) => groundsOfContribution(one, approach, world)),
    ];
  });
  // Whether a task is named at all is what the verdict itself says.
  return new Set([
    ...grounds.map(({ question }) => question),
    ...questionsOf(knowledge.undefinedTask),
  ]);
}

/** What an answer may change: the verdicts, the turn of each layer, their scores and so their rank. */
function outcomeOf({ now, target, layers }: Decision): string {
  const each = layers.map(({ id, stage, score }) => [id, stage, score.total]);
  return JSON.stringify([now.verdict, target.verdict, each]);
}

describe('R2: every reason names the answer that caused it', () => {
  it('a need carried, or covered by another layer, names answers that were given', () => {
    fc.assert(
      fc.property(aSituation, (situation) => {
        for (const { reasonsFor, reasonsAgainst } of decide(knowledge, situation).layers)
          for (const { need, because } of [...reasonsFor, ...reasonsAgainst]) {
            if (need === undefined) continue;
            expect(because).not.toEqual([]);
            for (const { question, option } of because)
              expect([situation[question]].flat()).toContain(option);
          }
      }),
      { numRuns: atMost(300) },
    );
  });

  it('a gate names the questions that leave it as it is, a cost the answers that raise it', () => {
    fc.assert(
      fc.property(aSituation, (situation) => {
        const decision = decide(knowledge, situation);
        for (const layer of decision.layers)
          for (const reason of layer.reasonsAgainst) {
            const grounds = groundsOfReason(
              reason,
              layer.score,
              approachOf(layer),
              worldOf(decision),
            );
            const isRaised = layer.score.contributions.some(
              ({ source }) => source === 'burden-shift',
            );
            if (reason.kind === 'gate') expect(grounds).not.toEqual([]);
            if (reason.kind === 'burden') expect(grounds.length > 0).toBe(isRaised);
          }
      }),
      { numRuns: atMost(300) },
    );
  });

  it('and an answer that applies and whose absence changes a verdict, a turn or a score is named by some reason', () => {
    fc.assert(
      fc.property(aSituation, (situation) => {
        const decision = decide(knowledge, situation);
        const named = questionsNamed(decision);
        const before = outcomeOf(decision);
        for (const question of Object.keys(situation)) {
          if (named.has(question) || situation[question] === notApplicable) continue;
          const rest = Object.entries(situation).filter(([id]) => id !== question);
          const without: Situation = Object.fromEntries(rest);
          expect(outcomeOf(decide(knowledge, without)), question).toBe(before);
        }
      }),
      { numRuns: atMost(300) },
    );
  });
});

function expectUsable(situation: Situation): void {
  const { now, target, roadmap, lookAgain, evaluation } = decide(knowledge, situation);
  const names = knowledge.verdicts.map(({ id }) => id);
  expect(names).toContain(now.verdict);
  expect(names).toContain(target.verdict);
  expect(now.layers).toContain('prompting');
  expect(roadmap.some((item) => item.kind === 'step' && item.step.exit.length > 0)).toBe(true);
  expect(lookAgain).not.toEqual([]);
  expect(evaluation).not.toEqual([]);
}

describe('R5: there is always a usable outcome', () => {
  it('a verdict with a layer to build, a step to take with its test, and a time to look again', () => {
    expectUsable({});
    const nothingApplies = knowledge.questions.map(({ id }) => [id, 'not-applicable'] as const);
    expectUsable(Object.fromEntries(nothingApplies));
    fc.assert(fc.property(aSituation, expectUsable), { numRuns: atMost(1_500) });
  });
});
