import { describe, expect, it } from 'vitest';
import { decide } from '../../src/core/decide.ts';
import { changesBetween, type Ruling } from '../../src/core/rule-changes.ts';
import type { Situation } from '../../src/core/situation.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import type { Knowledge } from '../../src/knowledge/schema.ts';
import { situationOf } from '../../src/share/answers.ts';
import { answersInDispute, olderKnowledge } from '../fixtures/older-model.ts';
import { aSituation, atMost } from '../fixtures/situations.ts';
import { toyKnowledge } from '../fixtures/toy-knowledge.ts';
import fc from 'fast-check';

const disputed = situationOf(answersInDispute);

function ruling(rules: Knowledge, situation: Situation): Ruling {
  return { knowledge: rules, decision: decide(rules, situation) };
}

function gatesBetween(one: Knowledge, other: Knowledge, examples: string) {
  return changesBetween(ruling(one, { examples }), ruling(other, { examples })).gates;
}

describe('R14: what changed between older rules and today’s', () => {
  it('is told by verdict, layer, gate and question', () => {
    const changes = changesBetween(ruling(olderKnowledge, disputed), ruling(knowledge, disputed));
    expect(changes).toEqual({
      verdicts: ['now'],
      layers: [
        { layer: 'fine-tuning', before: 'now', today: 'next' },
        { layer: 'distillation', before: undefined, today: 'not-needed' },
      ],
      gates: [
        { layer: 'fine-tuning', gate: 'owned', before: undefined, today: 'unknown' },
        { layer: 'distillation', gate: 'owned', before: undefined, today: 'unknown' },
        { layer: 'distillation', gate: 'cost-fails', before: undefined, today: 'closed' },
      ],
      newQuestions: ['ownership'],
    });
  });

  it('is told the other way round of what is gone', () => {
    const changes = changesBetween(ruling(knowledge, disputed), ruling(olderKnowledge, disputed));
    expect(changes.layers).toContainEqual({
      layer: 'distillation',
      before: 'not-needed',
      today: undefined,
    });
    expect(changes.gates).toContainEqual({
      layer: 'fine-tuning',
      gate: 'owned',
      before: 'unknown',
      today: undefined,
    });
    expect(changes.newQuestions).toEqual([]);
  });

  it('is nothing where a gate came or went that is open', () => {
    const gateless = {
      ...toyKnowledge,
      approaches: toyKnowledge.approaches.map((approach) => ({ ...approach, gates: [] })),
    };
    const gate = { layer: 'fine-tuning', gate: 'enough-examples' };
    expect(gatesBetween(toyKnowledge, gateless, 'many')).toStrictEqual([]);
    expect(gatesBetween(gateless, toyKnowledge, 'many')).toStrictEqual([]);
    expect(gatesBetween(toyKnowledge, gateless, 'few')).toStrictEqual([
      { ...gate, before: 'closed', today: undefined },
    ]);
    expect(gatesBetween(gateless, toyKnowledge, 'few')).toStrictEqual([
      { ...gate, before: undefined, today: 'closed' },
    ]);
  });

  it('is nothing between rules and themselves, whatever the answers', () => {
    fc.assert(
      fc.property(aSituation, (situation) => {
        const once = ruling(knowledge, situation);
        expect(changesBetween(once, ruling({ ...knowledge }, situation))).toEqual({
          verdicts: [],
          layers: [],
          gates: [],
          newQuestions: [],
        });
      }),
      { numRuns: atMost(100) },
    );
  });

  it('leaves out no layer that has another turn and no verdict that has another name', () => {
    fc.assert(
      fc.property(aSituation, (situation) => {
        const [then, today] = [ruling(olderKnowledge, situation), ruling(knowledge, situation)];
        const { verdicts, layers } = changesBetween(then, today);
        for (const which of ['now', 'target'] as const)
          expect(verdicts.includes(which)).toBe(
            then.decision[which].verdict !== today.decision[which].verdict,
          );
        for (const { id, stage } of then.decision.layers) {
          const now = today.decision.layers.find((layer) => layer.id === id)?.stage;
          expect(layers.some(({ layer }) => layer === id)).toBe(now !== stage);
        }
      }),
      { numRuns: atMost(300) },
    );
  });
});
