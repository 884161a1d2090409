import { describe, expect, it } from 'vitest';
import { evaluate, leavesOf } from '../../src/core/condition.ts';
import { stateOf, unknownMark } from '../../src/core/marks.ts';
import { nowhere, type Places, placesOf } from '../../src/core/places.ts';
import type { Situation } from '../../src/core/situation.ts';
import type { Condition, Gate, Knowledge, Question } from '../../src/knowledge/schema.ts';
import { everySituation } from '../fixtures/full-toy.ts';
import { toyKnowledge } from '../fixtures/toy-knowledge.ts';

const gate = (rules: Pick<Gate, 'opens' | 'applies' | 'never'>): Gate => ({
  id: '',
  name: '',
  asks: '',
  evidence: '',
  because: '',
  phase: 'this-month',
  claims: [],
  ...rules,
});
const pains = (...is: readonly string[]): Condition => ({ question: 'pains', is });
const many: Condition = { question: 'examples', is: ['many'] };

/** With what it may look at, and into how many ways to answer that falls. */
const gates: readonly (readonly [string, Gate, number])[] = [
  ['one option of one: it, another, none, not applicable', gate({ opens: many }), 4],
  ['nothing but whether there is an answer', gate({ opens: { unanswered: ['facts'] } }), 3],
  [
    'two options alike of one, and one told apart from both',
    gate({ opens: { question: 'task', is: ['sort', 'answer'] }, never: { not: many } }),
    4 * 4,
  ],
  [
    'two kinds of option of one',
    gate({ opens: { question: 'task', is: ['sort'] }, never: { question: 'task', is: ['wish'] } }),
    6,
  ],
  ['two alike of several: so many of them', gate({ opens: pains('old-facts', 'none') }), 5],
  [
    'several of several kinds, and others beside',
    gate({
      applies: { any: [pains('old-facts', 'bad-form'), { unanswered: ['facts', 'examples'] }] },
      opens: { all: [pains('bad-form', 'wavering'), many] },
    }),
    (2 * 2 * 2 + 2) * 3 * 4,
  ],
];

/** The place of a gate: where it is at first, and what each mark adds instead of that of no answer. */
function placeOf(at: number, places: Places, content: Knowledge, situation: Situation): number {
  const state = stateOf(content, situation);
  return places.addends
    .filter(({ total }) => total === firstTotal + at)
    .reduce((place, { question, option, by }) => {
      const mark = state[question] ?? unknownMark;
      const isSo = option < 0 ? mark === option : mark >= 0 && (mark & (1 << option)) !== 0;
      return place + (isSo ? by : 0) - (option === unknownMark ? by : 0);
    }, places.atFirst[at] ?? nowhere);
}

const firstTotal = 9;
const situations = everySituation(toyKnowledge);

describe('the places of gates', () => {
  it.each(gates)('%s', (_, each, ways) => {
    expect(placesOf([each], toyKnowledge.questions, 0).count).toBe(nowhere + 1 + ways);
  });

  it('are told apart where what the gate looks at is, in every situation', () => {
    const all = gates.map(([, each]) => each);
    const places = placesOf(all, toyKnowledge.questions, firstTotal);
    const seen = new Map<number, string>();
    for (const [at, [name, { applies, opens, never }]] of gates.entries()) {
      const leaves = [applies, opens, never].flatMap((one) =>
        one === undefined ? [] : leavesOf(one),
      );
      for (const situation of situations) {
        const found = leaves.map((leaf) => evaluate(leaf, { situation })).join(' ');
        const place = placeOf(at, places, toyKnowledge, situation);
        const before = seen.get(place) ?? `${name}: ${found}`;
        const isPlace = Number.isInteger(place) && place > nowhere && place < places.count;
        if (before !== `${name}: ${found}` || !isPlace)
          expect([situation, place, before]).toStrictEqual([situation, place, found]);
        seen.set(place, before);
      }
    }
  });

  it('are few: what no gate tells apart has one', () => {
    const one = placesOf([gate({ opens: pains('old-facts', 'none') })], toyKnowledge.questions, 9);
    const found = situations.map((situation) => placeOf(0, one, toyKnowledge, situation));
    expect(new Set(found)).toStrictEqual(new Set([1, 2, 3, 4]));
  });
});

/** A question of so many options, and a gate that tells each apart, or takes them all for the same. */
const asking = (id: string, type: Question['type'], options: number): Question => ({
  ...(toyKnowledge.questions[0] as Question),
  id,
  type,
  options: Array.from({ length: options }, (_, at) => ({
    id: `${at}`,
    code: '',
    label: '',
    hint: '',
  })),
});

describe('a gate that can tell too many ways apart', () => {
  const three = ['a', 'b', 'c', 'd'].map((id) => asking(id, 'single', 3));
  const telling = three.flatMap(({ id: question, options }) =>
    options.map(({ id }): Condition => ({ question, is: [id] })),
  );
  const kept = (alike: number) => {
    const several = asking('e', 'multi', alike);
    const any = [...telling, { question: 'e', is: several.options.map(({ id }) => id) }];
    return placesOf(
      [gate({ opens: { any } }), gate({ opens: telling[0] ?? many })],
      [...three, several],
      0,
    );
  };

  it('has a place up to 200,000 of them', () => {
    const { atFirst, count } = kept(17);
    expect(count).toBe(nowhere + 1 + 200_000 + 4);
    expect(atFirst[0]).toBeGreaterThan(nowhere);
  });

  it('has none beyond, and adds nothing', () => {
    const { atFirst, count, addends } = kept(18);
    expect([atFirst[0], count]).toStrictEqual([nowhere, nowhere + 1 + 4]);
    expect(addends.map(({ total }) => total)).toStrictEqual([1, 1, 1]);
  });
});
