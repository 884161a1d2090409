import { act, renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { confidenceOf } from '../../src/core/confidence.ts';
import { flipsOf } from '../../src/core/flips.ts';
import { inquiryOf } from '../../src/core/inquiry.ts';
import { testCardsOf } from '../../src/core/test-cards.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { type Answers, situationOf } from '../../src/share/answers.ts';
import { basisOf } from '../../src/share/basis.ts';
import { encodeLink } from '../../src/share/link/link.ts';
import { analysing, longWork } from '../../src/state/analysing.ts';
import type { Analysis, Findings } from '../../src/state/following.ts';
import { findingsOn } from '../../src/state/analysis.ts';
import { completionsTried } from '../../src/state/firmness.ts';
import { inquiryOn } from '../../src/state/inquiring.ts';
import { scheduledByHand } from './hand.ts';
import { loadApp } from './load-app.ts';

const answers: Answers = {
  failures: { value: ['wrong-labels'] },
  task: { value: 'classification', grade: 'guessed' },
  freshness: { value: 'unknown' },
};
const priorities = { effort: 'high' } as const;

/** What the steps bring forth, one by one. */
function foundBy(steps: Generator<Findings | undefined, void>): readonly Findings[] {
  return [...steps].filter((found) => found !== undefined);
}

describe('the findings', () => {
  const situation = situationOf(answers);
  const leanings = { grades: { task: 'guessed' }, priorities } as const;
  const inquiry = inquiryOf(knowledge, situation, priorities);
  const expected: readonly Findings[] = [
    { confidence: confidenceOf(knowledge, situation, leanings, completionsTried.first) },
    { flips: flipsOf(knowledge, situation, priorities) },
    { inquiry },
    { cards: testCardsOf(knowledge, situation, inquiry, priorities) },
    { confidence: confidenceOf(knowledge, situation, leanings, completionsTried.final) },
  ];

  it('are what the core says of answers, grades and priorities, in the order of reading', () => {
    expect(foundBy(findingsOn({ answers, priorities }))).toEqual(expected);
  });

  it('are not gone over again when every completion was tried', () => {
    const nearly: Answers = Object.fromEntries(
      knowledge.questions.map(({ id, type, options: [first] }) => {
        const value = first?.id ?? '';
        return [id, { value: type === 'multi' ? [value] : value }];
      }),
    );
    const found = foundBy(findingsOn(basisOf(nearly)));
    expect(found.filter(({ confidence }) => confidence)).toHaveLength(1);
    expect(found[0]?.confidence?.exact).toBe(true);
  });

  it('about what to ask next are tried harder before only named gaps are left to ask', () => {
    const gaps: Answers = Object.fromEntries(
      knowledge.questions.map(({ id }) => [id, { value: 'unknown' }]),
    );
    expect(foundBy(inquiryOn(basisOf(gaps)))).toEqual([
      { inquiry: inquiryOf(knowledge, {}, {}, completionsTried.first) },
    ]);
    expect(foundBy(inquiryOn(basisOf(answers)))).toEqual([
      { inquiry: inquiryOf(knowledge, situation) },
    ]);
  });
});

describe('an analysis', () => {
  const someFlips = { flips: [] };
  const someCards = { cards: [] };

  function slow(pass: (milliseconds: number) => void, steps: number) {
    return (function* () {
      for (let step = 1; step <= steps; step += 1) {
        pass(7);
        yield step === 2 ? someFlips : undefined;
      }
      yield someCards;
    })();
  }

  function followed(steps: number) {
    const hand = scheduledByHand();
    const analysis = analysing(slow(hand.pass, steps), hand.scheduler);
    const seen: Analysis[] = [];
    const leave = analysis.follow(() => seen.push(analysis.current()));
    const work = () => {
      while (hand.waiting() > 0) hand.turn();
    };
    return { ...hand, ...analysis, seen, leave, work };
  }

  it('shows each part as soon as it is known', () => {
    const { current, turn, seen, work } = followed(3);
    expect(current()).toEqual({ isWorking: false });
    turn();
    expect(seen).toEqual([]);
    turn();
    expect(current()).toEqual({ flips: [], isWorking: false });
    work();
    expect(seen).toEqual([
      { flips: [], isWorking: false },
      { flips: [], cards: [], isWorking: false },
    ]);
  });

  it('says that it is working once it has taken long, and no longer when it is done', () => {
    const { current, turn, pass, seen, work } = followed(3);
    turn();
    pass(longWork);
    turn();
    expect(current().isWorking).toBe(true);
    work();
    expect(seen.map(({ isWorking }) => isWorking)).toEqual([true, false]);
  });

  it('rests while nobody follows it, and goes on where it was', () => {
    const { leave, turn, waiting, current, follow, work } = followed(3);
    turn();
    leave();
    turn();
    expect(waiting()).toBe(0);
    expect(current()).toEqual({ isWorking: false });
    follow(() => {});
    work();
    expect(current()).toEqual({ flips: [], cards: [], isWorking: false });
  });

  it('keeps the same value until there is something new', () => {
    const { current, turn } = followed(3);
    const before = current();
    turn();
    expect(current()).toBe(before);
  });
});

describe('a page', () => {
  it('gets the same figures for the same link as everybody, after its decision', async () => {
    const link = encodeLink(
      knowledge,
      { ...basisOf(answers), priorities },
      { now: 'prompt-first', target: 'prompt-first' },
    );
    window.history.replaceState(null, '', `/result#${link}`);
    const app = await loadApp();
    const { result } = renderHook(() => ({
      decision: app.useDecision(),
      analysis: app.useAnalysis(),
    }));
    expect(result.current.analysis).toEqual({ isWorking: false });
    expect(result.current.decision.situation).toEqual(situationOf(answers));
    await waitFor(
      () => expect(result.current.analysis.confidence?.completions).toBe(completionsTried.final),
      { timeout: 20_000 },
    );
    const leanings = { grades: { task: 'guessed' }, priorities } as const;
    expect(result.current.analysis.confidence).toEqual(
      confidenceOf(knowledge, situationOf(answers), leanings),
    );
    expect(result.current.analysis.isWorking).toBe(false);
    window.history.replaceState(null, '', '/');
  });

  it('gets another analysis for other answers, and the first one again for the first', async () => {
    const app = await loadApp();
    app.replaceAll(basisOf(answers));
    const { result } = renderHook(() => app.useAnalysis());
    await waitFor(() => expect(result.current.flips).toBeDefined(), { timeout: 20_000 });
    const { flips } = result.current;
    act(() => app.tryChange({ task: 'drafting' }));
    expect(result.current.flips).toBeUndefined();
    act(app.endTrial);
    expect(result.current.flips).toBe(flips);
    act(() => app.setPriority('run-cost', 'high'));
    expect(result.current.flips).toBeUndefined();
  });
});
