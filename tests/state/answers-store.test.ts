import { act, renderHook } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import type { Answers } from '../../src/share/answers.ts';
import { basisOf } from '../../src/share/basis.ts';
import { keys } from '../../src/state/storage-keys.ts';
import { anyBasis } from '../fixtures/any-answers.ts';
import { loadApp } from './load-app.ts';

const sorting: Answers = { task: { value: 'classification' } };

/** What another tab would find in the storage. */
function stored(key: keyof typeof keys = 'answers'): unknown {
  const text = localStorage.getItem(keys[key]);
  return text === null ? undefined : JSON.parse(text);
}

/** Another tab stores these answers; the browser tells this tab later, if at all. */
function storeElsewhere(answers: Answers): void {
  localStorage.setItem(keys.answers, JSON.stringify({ format: 1, model: '1', answers }));
}

function tellOfStorage(key: string | null): void {
  act(() => {
    window.dispatchEvent(new StorageEvent('storage', { key }));
  });
}

describe("the person's own answers", () => {
  it('are none at first, and nothing is stored', async () => {
    const { useAnswers } = await loadApp();
    expect(renderHook(useAnswers).result.current).toEqual({});
    expect(localStorage.length).toBe(0);
  });

  it('are changed one by one, and survive a reload', async () => {
    const before = await loadApp();
    before.setAnswer('task', { value: 'extraction', grade: 'measured' });
    before.setAnswer('failures', { value: ['outdated-facts', 'wrong-labels'] });
    before.setAnswer('definition', { value: 'unknown', grade: 'guessed' });
    before.setAnswer('voice', { value: 'any' });
    before.setAnswer('task', { value: 'classification' });
    before.clearAnswer('voice');
    const { useAnswers } = await loadApp();
    expect(renderHook(useAnswers).result.current).toEqual({
      ...sorting,
      failures: { value: ['outdated-facts', 'wrong-labels'] },
      definition: { value: 'unknown' },
    });
  });

  it('W8: keep every other one, whichever is changed to whatever', async () => {
    const app = await loadApp();
    const { result } = renderHook(app.useAnswers);
    const states = fc.sample(anyBasis(knowledge), { numRuns: 5, seed: 8 });
    let changes = 0;
    for (const { answers } of [basisOf({}), ...states])
      for (const { id, type, options } of knowledge.questions)
        for (const option of [...options.map((each) => each.id), 'unknown']) {
          const value = type === 'multi' && option !== 'unknown' ? [option] : option;
          act(() => app.replaceAll(basisOf(answers)));
          act(() => app.setAnswer(id, { value }));
          expect(result.current).toEqual({ ...answers, [id]: { value } });
          expect(stored()).toMatchObject({ answers: result.current });
          changes += 1;
        }
    expect(changes).toBeGreaterThan(700);
  });

  it('come back after starting again, even after a reload, and back again', async () => {
    const before = await loadApp();
    before.replaceAll(basisOf(sorting));
    before.startAgain();
    expect(renderHook(before.useAnswers).result.current).toEqual({});
    const { useAnswers, useCanUndoReplace, undoReplace } = await loadApp();
    expect(renderHook(useCanUndoReplace).result.current).toBe(true);
    const { result } = renderHook(useAnswers);
    act(undoReplace);
    expect(result.current).toEqual(sorting);
  });

  it('are the backup of what replaces them, and are not lost by clearing twice', async () => {
    const { replaceAll, startAgain, undoReplace, useAnswers } = await loadApp();
    const { result } = renderHook(useAnswers);
    act(() => {
      replaceAll(basisOf(sorting));
      replaceAll(basisOf({ task: { value: 'drafting' } }));
      undoReplace();
    });
    expect(result.current).toEqual(sorting);
    act(() => {
      startAgain();
      startAgain();
      undoReplace();
    });
    expect(result.current).toEqual(sorting);
  });

  it('S6: leave no trace when everything is deleted', async () => {
    localStorage.setItem(keys.quarantine, 'garbage');
    localStorage.setItem('other', 'stays');
    const { setAnswer, startAgain, deleteEverything, useAnswers, useCanUndoReplace } =
      await loadApp();
    setAnswer('task', { value: 'drafting' });
    startAgain();
    setAnswer('task', { value: 'drafting' });
    deleteEverything();
    expect(renderHook(useAnswers).result.current).toEqual({});
    expect(renderHook(useCanUndoReplace).result.current).toBe(false);
    expect(Object.keys(localStorage)).toEqual(['other']);
  });
});

describe('what matters to the person', () => {
  it('is normal at first, changes one by one, and survives a reload', async () => {
    const before = await loadApp();
    expect(renderHook(before.usePriorities).result.current).toEqual({});
    before.setAnswer('task', { value: 'classification' });
    before.setPriority('portability', 'high');
    before.setPriority('effort', 'low');
    before.setPriority('portability', 'normal');
    expect(stored()).toEqual({
      format: 1,
      model: '1',
      answers: sorting,
      priorities: { effort: 'low' },
    });
    const { usePriorities, useDecision, decisionOn } = await loadApp();
    expect(renderHook(usePriorities).result.current).toEqual({ effort: 'low' });
    const decision = renderHook(useDecision).result.current;
    expect(decision).toEqual(decisionOn({ answers: sorting, priorities: { effort: 'low' } }));
    expect(decision).not.toEqual(decisionOn(basisOf(sorting)));
  });

  it('goes and comes back with the answers', async () => {
    const { replaceAll, setPriority, undoReplace, startAgain, usePriorities, useCanUndoReplace } =
      await loadApp();
    const { result } = renderHook(() => ({
      priorities: usePriorities(),
      canUndo: useCanUndoReplace(),
    }));
    act(() => setPriority('effort', 'low'));
    act(startAgain);
    expect(result.current).toEqual({ priorities: {}, canUndo: true });
    act(undoReplace);
    expect(result.current.priorities).toEqual({ effort: 'low' });
    act(() => replaceAll({ ...basisOf(sorting), priorities: { effort: 'high' } }));
    expect(result.current.priorities).toEqual({ effort: 'high' });
    act(undoReplace);
    expect(result.current.priorities).toEqual({ effort: 'low' });
  });
});

describe('the figures of the economics', () => {
  it('are as assumed at first, are set and reset one by one, and survive a reload', async () => {
    const before = await loadApp();
    expect(renderHook(before.useShown).result.current.figures).toEqual({});
    before.setFigures({ 'requests-a-day': 250, 'input-price': 0.15 });
    before.setFigures({ 'success-value': 3, 'requests-a-day': undefined });
    const figures = { 'success-value': 3, 'input-price': 0.15 };
    expect(stored()).toEqual({ format: 1, model: '1', answers: {}, figures });
    const { useShown, setFigures } = await loadApp();
    const { result } = renderHook(useShown);
    expect(result.current.figures).toEqual(figures);
    act(() => setFigures({ 'success-value': undefined, 'input-price': undefined }));
    expect(result.current.figures).toEqual({});
    expect(stored()).toEqual({ format: 1, model: '1', answers: {} });
  });

  it('go and come back with the answers', async () => {
    const { setFigures, startAgain, undoReplace, useShown, useCanUndoReplace } = await loadApp();
    const { result } = renderHook(() => ({ shown: useShown(), canUndo: useCanUndoReplace() }));
    act(() => setFigures({ 'hour-cost': 120 }));
    act(startAgain);
    expect(result.current).toMatchObject({ shown: { figures: {} }, canUndo: true });
    act(undoReplace);
    expect(result.current.shown.figures).toEqual({ 'hour-cost': 120 });
  });

  it('change no verdict: the decision stays the very same', async () => {
    const { setFigures, replaceAll, useDecision } = await loadApp();
    replaceAll(basisOf(sorting));
    const { result } = renderHook(useDecision);
    const before = result.current;
    act(() => setFigures({ 'requests-a-day': 100_000_000, 'training-run': 0 }));
    expect(result.current).toBe(before);
  });
});

describe('another tab', () => {
  it('shows its answers here', async () => {
    const { useAnswers } = await loadApp();
    const { result } = renderHook(useAnswers);
    storeElsewhere(sorting);
    tellOfStorage(keys.answers);
    expect(result.current).toEqual(sorting);
  });

  it('keeps its answers even when this one answers before hearing of them', async () => {
    const { setAnswer } = await loadApp();
    setAnswer('voice', { value: 'any' });
    storeElsewhere({ ...sorting, voice: { value: 'any' } });
    setAnswer('method', { value: 'general' });
    expect(stored()).toMatchObject({
      answers: { ...sorting, voice: { value: 'any' }, method: { value: 'general' } },
    });
  });

  it('takes nothing away by storing what can not be read here', async () => {
    const { setAnswer, useAnswers, useStorageStatus } = await loadApp();
    setAnswer('voice', { value: 'any' });
    localStorage.setItem(keys.answers, '{"format":9,"model":"1","answers":"?"}');
    tellOfStorage(keys.answers);
    expect(renderHook(useAnswers).result.current).toEqual({ voice: { value: 'any' } });
    expect(renderHook(useStorageStatus).result.current).toBe('newer');
    setAnswer('method', { value: 'general' });
    expect(stored()).toMatchObject({ format: 9 });
  });

  it.each([[keys.answers], [null]])('deletes the answers here too (key %s)', async (key) => {
    const { setAnswer, useAnswers } = await loadApp();
    setAnswer('voice', { value: 'any' });
    localStorage.clear();
    tellOfStorage(key);
    expect(renderHook(useAnswers).result.current).toEqual({});
  });

  it('of another app on the same origin changes nothing', async () => {
    const { setAnswer, useAnswers } = await loadApp();
    setAnswer('voice', { value: 'any' });
    localStorage.clear();
    tellOfStorage('other:answers');
    expect(renderHook(useAnswers).result.current).toEqual({ voice: { value: 'any' } });
  });
});

function full(): never {
  throw new DOMException('no room', 'QuotaExceededError');
}

describe('S1: the whole way can be gone', () => {
  const real = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
  afterEach(() => {
    vi.restoreAllMocks();
    if (real) Object.defineProperty(globalThis, 'localStorage', real);
  });

  const conditions: Record<string, [PropertyDescriptor, status: string, quarantined: number]> = {
    'with storage': [{ value: localStorage }, 'saving', 0],
    'with storage null': [{ value: null }, 'unavailable', 0],
    'when asking for storage throws': [
      {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      },
      'unavailable',
      0,
    ],
    'with no room in storage': [
      { value: { getItem: () => null, setItem: full, removeItem: () => {} } },
      'full',
      0,
    ],
    'with garbage in storage': [
      { value: { getItem: () => '}{', setItem: () => {}, removeItem: () => {} } },
      'saving',
      1,
    ],
  };
  it.each(Object.entries(conditions))('%s', async (_, [storage, status, quarantined]) => {
    Object.defineProperty(globalThis, 'localStorage', { ...storage, configurable: true });
    const app = await loadApp();
    const { result } = renderHook(() => ({
      answers: app.useAnswers(),
      decision: app.useDecision(),
      status: app.useStorageStatus(),
      quarantined: app.useQuarantined(),
    }));
    act(() => {
      app.setAnswer('task', { value: 'classification' });
      app.startAgain();
      app.undoReplace();
    });
    expect(result.current).toMatchObject({
      answers: sorting,
      status,
      decision: { situation: { task: 'classification' } },
    });
    expect(result.current.quarantined).toHaveLength(quarantined);
    act(app.deleteEverything);
    expect(result.current.answers).toEqual({});
  });
});
