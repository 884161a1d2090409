import { act, renderHook } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import type { Answers } from '../../src/share/answers.ts';
import { basisOf } from '../../src/share/basis.ts';
import { decodeLink, encodeLink } from '../../src/share/link/link.ts';
import { anyBasis, anyVerdicts } from '../fixtures/any-answers.ts';
import { fuzzedLink } from '../fixtures/fuzzed-links.ts';
import { damaging, repairable } from '../fixtures/manglers.ts';
import { loadApp } from './load-app.ts';

const numRuns = Number(process.env['LAYERWISE_RUNS'] ?? 2_000);
const own: Answers = { task: { value: 'drafting', grade: 'measured' } };
const before: Answers = { task: { value: 'agent' } };

/** All that is stored, as one comparable text. */
function storedTexts(): string {
  return JSON.stringify(Object.entries(localStorage));
}

/** Counts every write to the browser's storage and to its history. */
function watchWrites() {
  const spies = [
    vi.spyOn(Storage.prototype, 'setItem'),
    vi.spyOn(Storage.prototype, 'removeItem'),
    vi.spyOn(Storage.prototype, 'clear'),
    vi.spyOn(window.history, 'pushState'),
  ];
  return () => spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
}

/** The app of somebody who has answers of their own, and others to go back to. */
async function openWithOwn() {
  const first = await loadApp();
  first.replaceAll(basisOf(before));
  first.replaceAll(basisOf(own));
  const app = await loadApp();
  const { result } = renderHook(() => ({ own: app.useAnswers(), link: app.useSharedLink() }));
  return { app, result };
}

/** Opens a fragment as the browser does when it stands in the address. */
function arriveAt(fragment: string): void {
  act(() => {
    window.history.replaceState(null, '', `/result#${fragment}`);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
}

beforeEach(() => window.history.replaceState(null, '', '/result'));
afterEach(() => vi.restoreAllMocks());

describe('L6: whatever stands in the address', () => {
  it('throws nothing, writes nothing and takes nothing away', async () => {
    const { app, result } = await openWithOwn();
    const stored = storedTexts();
    const writes = watchWrites();
    fc.assert(
      fc.property(fuzzedLink, (text) => {
        const link = app.openLink(text);
        if (link.status === 'refused') expect(link.raw).toBe(text);
      }),
      { numRuns },
    );
    fc.assert(
      fc.property(fuzzedLink, (text) =>
        arriveAt(encodeURI(text.replaceAll(/\p{Surrogate}/gu, ''))),
      ),
      { numRuns: Math.min(300, numRuns) },
    );
    expect(writes()).toBe(0);
    expect(storedTexts()).toBe(stored);
    expect(result.current.own).toEqual(own);
  });
});

describe('R13: opening a hundred links, whole, mended and broken', () => {
  it('writes nothing until asked, and loses nothing', async () => {
    const { app, result } = await openWithOwn();
    const stored = storedTexts();
    const writes = watchWrites();
    renderHook(app.useOwnLinkInAddress);
    const states = fc.sample(fc.tuple(anyBasis(knowledge), anyVerdicts(knowledge)), 100);
    const manglers = [...Object.values(repairable), ...Object.values(damaging)];
    const seen = new Set<string>();
    for (const [at, [basis, verdicts]] of states.entries()) {
      const address = `/result#${encodeLink(knowledge, basis, verdicts)}`;
      const mangled = manglers[at % manglers.length]?.(address) ?? address;
      arriveAt(encodeURI(mangled.slice(mangled.indexOf('#') + 1)));
      seen.add(result.current.link.status);
    }
    expect([...seen]).toEqual(expect.arrayContaining(['shared', 'refused']));
    act(app.closeShared);
    expect(writes()).toBe(0);
    expect(storedTexts()).toBe(stored);
    expect(result.current).toEqual({ own, link: { status: 'none' } });
    act(app.undoReplace);
    expect(result.current.own).toEqual(before);
  });
});

describe('L8: a storm of edits', () => {
  const options = knowledge.questions.flatMap(({ id, type, options }) =>
    options.map((option) => [id, type === 'multi' ? [option.id] : option.id] as const),
  );

  /** Edits the answers so many times with the result page open. */
  async function storm(edits: number) {
    const app = await loadApp();
    const { result } = renderHook(() => {
      app.useOwnLinkInAddress();
      return { answers: app.useAnswers(), link: app.useOwnLink() };
    });
    for (let edit = 0; edit < edits; edit += 1) {
      const [question, value] = options[(edit * 7) % options.length] ?? ['task', 'agent'];
      act(() => app.setAnswer(question, { value }));
    }
    return { app, result };
  }

  it('makes no entry in the history, and leaves the address right', async () => {
    const entries = window.history.length;
    const { result } = await storm(100);
    expect(window.history.length).toBe(entries);
    expect(result.current.link).toBe(window.location.href);
  });

  it('of a thousand goes on when the browser refuses to change the address, with the link to copy right', async () => {
    let calls = 0;
    const replaceState = window.history.replaceState.bind(window.history);
    vi.spyOn(window.history, 'replaceState').mockImplementation((...parameters) => {
      calls += 1;
      if (calls > 100) throw new DOMException('too many calls', 'SecurityError');
      replaceState(...parameters);
    });
    const { app, result } = await storm(1_000);
    expect(calls).toBeGreaterThan(500);
    const { answers, link } = result.current;
    expect(decodeLink(knowledge, link)).toMatchObject({ status: 'ok', answers });
    vi.restoreAllMocks();
    act(() => app.setAnswer('task', { value: 'extraction' }));
    expect(window.location.href).toBe(result.current.link);
  });
});
