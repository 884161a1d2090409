import { describe, expect, it } from 'vitest';
import { addendsOf, burdenTotal, simplyAdds, totalsAtFirst } from '../../src/core/addends.ts';
import type { BurdenShift, Condition } from '../../src/knowledge/schema.ts';
import { fullToy } from '../fixtures/full-toy.ts';

const { questions, needs, approaches } = fullToy;

/** An addend in words: the answer, what it adds to, and by how much. */
function named({ question, option, total, by }: ReturnType<typeof addendsOf>[number]): string {
  const asked = questions[question];
  return `${asked?.id} ${asked?.options[option]?.id}: ${nameOf(total)} ${by}`;
}

const criteria = ['speed-of-change', 'effort', 'run-cost', 'portability'];

function nameOf(total: number): string | undefined {
  const burden = total - needs.length;
  return burden < 0
    ? needs[total]?.id
    : `${approaches[Math.floor(burden / 4)]?.id} ${criteria[burden % 4]}`;
}

describe('what options simply add', () => {
  it('to needs and burdens: what hangs on them alone', () => {
    expect(addendsOf(fullToy).map(named)).toStrictEqual([
      'task answer: decision-consistency 20',
      'pains old-facts: current-facts 60',
      'pains bad-form: output-contract 60',
      'pains wavering: decision-consistency 60',
      'facts moving: current-facts 40',
      'facts moving: rag run-cost 3',
    ]);
  });

  it('each total is that of a need, or of a criterion of a layer', () => {
    expect(burdenTotal(fullToy, 0, 0)).toBe(3);
    expect(burdenTotal(fullToy, 2, 3)).toBe(3 + 2 * 4 + 3);
  });

  it('before any answer nothing is needed, and each layer costs what its table says', () => {
    expect(totalsAtFirst(fullToy)).toStrictEqual(
      [
        [0, 0, 0],
        [0, 0, 0, 0],
        [1, 1, 1, 1],
        [2, 1, 4, 1],
        [2, 2, 2, 2],
        [3, 3, 3, 3],
      ].flat(),
    );
  });
});

const moving: Condition = { question: 'facts', is: ['moving'] };

function shift(
  when: Condition,
  by: number,
  criterion: BurdenShift['criterion'] = 'effort',
): BurdenShift {
  return { id: 'shift', criterion, when, by, because: '', claims: [] };
}

describe('a shift of a burden simply adds', () => {
  it.each<[string, BurdenShift, readonly BurdenShift[], boolean]>([
    ['where it adds, by one answer', shift(moving, 3), [], true],
    ['where it brings the burden to 0', shift(moving, -2), [], true],
    ['not where it would go below', shift(moving, -3), [], false],
    ['nor where others beside it may', shift(moving, 1), [shift(moving, -3)], false],
    ['not even where it adds as much', shift(moving, 3), [shift(moving, -3)], false],
    ['unless they leave enough', shift(moving, -1), [shift(moving, -1)], true],
    ['or are of another criterion', shift(moving, 1), [shift(moving, -3, 'run-cost')], true],
    ['not by an option of several', shift({ question: 'pains', is: ['none'] }, 3), [], false],
    ['nor by what is no one answer', shift({ not: moving }, 3), [], false],
    ['nor by no question', shift({ question: 'colour', is: ['red'] }, 3), [], false],
  ])('%s', (_, one, others, expected) => {
    const [, , , rag] = approaches;
    if (rag === undefined) throw new Error('the toy has retrieval');
    const layer = { ...rag, burdenShifts: [one, ...others] };
    expect(simplyAdds(one, layer, fullToy)).toBe(expected);
    const content = { ...fullToy, approaches: [layer] };
    const added = addendsOf(content).filter(({ total }) => total >= needs.length);
    expect(added.some(({ by }) => by === one.by)).toBe(expected);
  });
});
