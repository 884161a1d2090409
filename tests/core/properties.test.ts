import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/core/assessment.ts';
import { valueOf } from '../../src/core/compose.ts';
import { evaluate, questionsOf, type World } from '../../src/core/condition.ts';
import { coverageOf } from '../../src/core/coverage.ts';
import { decide } from '../../src/core/decide.ts';
import { scoreOf } from '../../src/core/score.ts';
import type { Situation } from '../../src/core/situation.ts';
import { claims } from '../../src/knowledge/claims.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import type { LayerId } from '../../src/knowledge/vocabulary.ts';
import { aChange, aSituation, runs } from '../fixtures/situations.ts';

const claimIds = new Set(claims.map(({ id }) => id));

function holdsFor(
  property: (situation: Situation) => void,
  situations: fc.Arbitrary<Situation> = aSituation,
): void {
  fc.assert(fc.property(situations, property), { numRuns: runs });
}

function scoresOf(situation: Situation): Readonly<Record<LayerId, number>> {
  return Object.fromEntries(
    assess(knowledge, situation).layers.map((layer) => [layer.id, scoreOf(layer).total]),
  ) as Record<LayerId, number>;
}

describe('gates', () => {
  it('let no layer stand now behind a closed gate, nor a tuned one behind an unknown one', () => {
    holdsFor((situation) => {
      for (const { stage, gates, id } of decide(knowledge, situation).layers) {
        if (stage !== 'now' && stage !== 'interim') continue;
        const tuned = id === 'fine-tuning' || id === 'distillation';
        for (const { status } of gates) {
          expect(status).not.toBe('closed');
          if (tuned) expect(status).toBe('open');
        }
      }
    });
  });

  it('let no layer come next that work or waiting can not bring', () => {
    holdsFor((situation) => {
      const { layers, now } = decide(knowledge, situation);
      const next = layers.filter(({ stage }) => stage === 'next');
      for (const { gates } of next) expect(gates.every(({ openable }) => openable)).toBe(true);
      const waits = next.some(({ gates }) => gates.some(({ status }) => status !== 'open'));
      if (next.length > 0) expect(waits || now.verdict === 'define-first').toBe(true);
    });
  });
});

function isUndefined(situation: Situation): boolean {
  return evaluate(knowledge.undefinedTask, { situation }) === 'yes';
}

describe('the same answers', () => {
  it('give the same decision, in whatever order they were given', () => {
    holdsFor((situation) => {
      const reversed = Object.fromEntries(Object.entries(situation).toReversed());
      expect(decide(knowledge, reversed)).toStrictEqual(decide(knowledge, situation));
    });
  });

  it('leave alone what does not depend on them', () => {
    fc.assert(
      fc.property(aSituation, aChange, (situation, [question, answer]) => {
        const before = assess(knowledge, situation);
        const after = assess(knowledge, { ...situation, [question]: answer });
        for (const [index, layer] of before.layers.entries()) {
          const { coverageShifts, burdenShifts } = layer.approach;
          const free = [...coverageShifts, ...burdenShifts].every(
            ({ when }) => !questionsOf(when).includes(question),
          );
          if (free) {
            expect(after.layers[index]?.costs).toStrictEqual(layer.costs);
            expect(coverageIn(layer.id, after)).toStrictEqual(coverageIn(layer.id, before));
          }
          for (const [at, gate] of layer.standing.gates.entries())
            if (!dependsOn(layer.approach.gates[at], question))
              expect(after.layers[index]?.standing.gates[at]).toStrictEqual(gate);
        }
        for (const [index, need] of before.needs.entries())
          if (!raisedBy(need.id, question)) expect(after.needs[index]).toStrictEqual(need);
      }),
      { numRuns: runs },
    );
  });
});

const coverages = new Map(
  knowledge.approaches.map((approach) => [approach.id, coverageOf(approach, knowledge.needs)]),
);

function coverageIn(layer: LayerId, world: World) {
  return coverages.get(layer)?.(world);
}

function dependsOn(
  gate: (typeof knowledge.approaches)[number]['gates'][number] | undefined,
  question: string,
): boolean {
  const parts = [gate?.opens, gate?.applies, gate?.never];
  return parts.some((part) => part !== undefined && questionsOf(part).includes(question));
}

function raisedBy(need: string, question: string): boolean {
  return knowledge.questions.some(({ id, options }) =>
    options.some(({ raises = [] }) =>
      raises.some(
        (raise) =>
          raise.need === need &&
          (id === question ||
            (raise.when !== undefined && questionsOf(raise.when).includes(question))),
      ),
    ),
  );
}

describe('scores move the right way', () => {
  const ladders = [
    {
      question: 'freshness',
      rising: ['static', 'quarterly', 'weekly', 'live'],
      never: 'raises',
      layers: ['fine-tuning', 'distillation'],
    },
    {
      question: 'examples',
      rising: ['none', 'documents-only', 'dozens', 'hundreds', 'thousands'],
      never: 'lowers',
      layers: ['fine-tuning'],
    },
    {
      question: 'labels',
      rising: ['conflicting', 'mostly', 'consistent'],
      never: 'lowers',
      layers: ['fine-tuning'],
    },
    {
      question: 'evaluation',
      rising: ['none', 'anecdotal', 'golden', 'regression'],
      never: 'lowers',
      layers: ['fine-tuning', 'distillation'],
    },
    {
      question: 'stability',
      rising: ['weekly', 'monthly', 'quarter', 'half-year'],
      never: 'lowers',
      layers: ['fine-tuning', 'distillation'],
    },
    {
      question: 'definition',
      rising: ['vague', 'rough', 'agreed'],
      never: 'lowers',
      layers: ['fine-tuning', 'distillation'],
    },
    {
      question: 'citations',
      rising: ['no', 'helpful', 'required'],
      never: 'lowers',
      layers: ['rag'],
    },
  ] as const;
  it.each(ladders)('more $question never $never $layers', ({ question, rising, never, layers }) => {
    holdsFor((situation) => {
      const scores = rising.map((option) => scoresOf({ ...situation, [question]: option }));
      for (const layer of layers) {
        const ladder = scores.map((score) => score[layer]);
        const ordered = ladder.toSorted((a, b) => (never === 'lowers' ? a - b : b - a));
        expect(ladder).toStrictEqual(ordered);
      }
    });
  });

  it('more volatile facts never lower the better of retrieval and tools', () => {
    holdsFor((situation) => {
      const best = ['static', 'quarterly', 'weekly', 'live'].map((freshness) => {
        const scores = scoresOf({ ...situation, freshness });
        return Math.max(scores.rag, scores.tools);
      });
      expect(best).toStrictEqual(best.toSorted((a, b) => a - b));
    });
  });
});

describe('parsimony', () => {
  it('no layer stays that could go, and no other set covers as much for less', () => {
    holdsFor((situation) => {
      const assessment = assess(knowledge, situation);
      const { now, target } = decide(knowledge, situation);
      const members = (layers: readonly LayerId[]) =>
        assessment.layers.filter(({ id }) => layers.includes(id));
      for (const [architecture, may] of [
        [now, 'mayStandNow'],
        [target, 'mayEverStand'],
      ] as const) {
        for (const gone of architecture.layers.slice(1)) {
          const without = valueOf(
            members(architecture.layers.filter((id) => id !== gone)),
            assessment,
          );
          expect(without.value).toBeLessThan(architecture.value);
        }
        const allowed = assessment.layers.filter(
          (layer) => !layer.approach.always && layer.standing[may],
        );
        if (architecture === now && isUndefined(situation)) continue;
        for (let set = 0; set < 2 ** allowed.length; set++) {
          const ids = allowed.filter((_, index) => set & (1 << index)).map(({ id }) => id);
          const other = valueOf(members(['prompting', ...ids]), assessment);
          const asMuch = architecture.carries.every(({ need, level }) =>
            other.carries.some((carriage) => carriage.need === need && carriage.level >= level),
          );
          if (asMuch) expect(other.burden).toBeGreaterThanOrEqual(architecture.burden);
        }
      }
    });
  });
});

describe('explanations', () => {
  it('contributions sum to scores exactly, and scores stay within 0 and 100', () => {
    holdsFor((situation) => {
      for (const { score } of decide(knowledge, situation).layers) {
        expect(score.contributions.every(({ points }) => Number.isInteger(points))).toBe(true);
        expect(score.contributions.reduce((sum, { points }) => sum + points, 0)).toBe(score.total);
        expect(score.total).toBeGreaterThanOrEqual(0);
        expect(score.total).toBeLessThanOrEqual(100);
      }
    });
  });

  it('what a layer carries counts for every criterion of the need, and against none', () => {
    const carrying = new Set(['coverage', 'cap', 'coverage-shift']);
    holdsFor((situation) => {
      for (const { score } of decide(knowledge, situation).layers) {
        const sums = new Map<string, number>();
        for (const { source, criterion, need, points } of score.contributions) {
          const place = `${need} under ${criterion}`;
          if (carrying.has(source)) sums.set(place, (sums.get(place) ?? 0) + points);
        }
        for (const [place, sum] of sums) expect([place, sum >= 0]).toStrictEqual([place, true]);
      }
    });
  });

  it('each reason and contribution names claims that exist', () => {
    holdsFor((situation) => {
      const cited = decide(knowledge, situation).layers.flatMap((layer) => [
        ...layer.score.contributions,
        ...layer.reasonsFor,
        ...layer.reasonsAgainst,
      ]);
      const wrong = cited.filter(
        ({ claims }) => claims.length === 0 || !claims.every((id) => claimIds.has(id)),
      );
      expect(wrong).toStrictEqual([]);
    });
  });

  it('a layer stands when it earns its burden, and is left out when it does not', () => {
    holdsFor((situation) => {
      for (const { id, stage, margin, gates } of decide(knowledge, situation).layers) {
        if (id === 'prompting') continue;
        if (stage === 'now' || stage === 'interim')
          expect(margin.gain).toBeGreaterThan(margin.burden);
        const free = gates.every(({ status }) => status === 'open') && !isUndefined(situation);
        if (free && (stage === 'not-needed' || stage === 'avoid'))
          expect(margin.gain).toBeLessThanOrEqual(margin.burden);
      }
    });
  });
});

describe('the prompt', () => {
  it('is part of every architecture, so there is always a usable outcome', () => {
    holdsFor((situation) => {
      const { now, target } = decide(knowledge, situation);
      expect(now.layers).toContain('prompting');
      expect(target.layers).toContain('prompting');
    });
  });
});
