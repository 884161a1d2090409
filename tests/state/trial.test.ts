import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import type { Answers } from '../../src/share/answers.ts';
import { basisOf } from '../../src/share/basis.ts';
import { encodeLink } from '../../src/share/link/link.ts';
import { loadApp } from './load-app.ts';

const own: Answers = {
  task: { value: 'drafting' },
  voice: { value: 'regulated', grade: 'guessed' },
};
const theirs: Answers = { task: { value: 'classification' }, freshness: { value: 'unknown' } };
const theirPriorities = { effort: 'low' } as const;
const link = encodeLink(
  knowledge,
  { ...basisOf(theirs), priorities: theirPriorities },
  { now: 'prompt-first', target: 'prompt-first' },
);

/** Opens the result with one's own answers, or somebody's link beside them. */
async function open(fragment = '') {
  window.history.replaceState(null, '', '/');
  (await loadApp()).replaceAll(basisOf(own));
  window.history.replaceState(null, '', `/result${fragment}`);
  const app = await loadApp();
  const { result } = renderHook(() => {
    app.useOwnLinkInAddress();
    return {
      own: app.useAnswers(),
      shown: app.useShownAnswers(),
      priorities: app.useShownPriorities(),
      decision: app.useDecision(),
      trial: app.useTrial(),
      shared: app.useSharedLink(),
      link: app.useShownLink(),
    };
  });
  return { app, result };
}

/** All that outlives a trial: the address and what is saved. */
function kept(): string {
  return JSON.stringify([window.location.href, Object.entries(localStorage)]);
}

beforeEach(() => {
  window.history.replaceState(null, '', '/');
});

describe('a trial', () => {
  it('shows other answers and touches neither what is saved nor the address', async () => {
    const { app, result } = await open();
    const before = kept();
    act(() => app.tryChange({ voice: 'any', stakes: 'unknown' }));
    const tried = { ...own, voice: { value: 'any' }, stakes: { value: 'unknown' } };
    expect(result.current.shown).toEqual(tried);
    expect(result.current.own).toEqual(own);
    expect(result.current.decision.situation).toEqual({ task: 'drafting', voice: 'any' });
    expect(result.current.trial).toEqual({
      change: { voice: 'any', stakes: 'unknown' },
      ...basisOf(tried),
      before: basisOf(own),
    });
    expect(result.current.link).toBe(app.linkFor(basisOf(tried)));
    expect(kept()).toBe(before);
    act(app.endTrial);
    expect(result.current.shown).toBe(result.current.own);
    expect(result.current.trial).toBeUndefined();
    expect(kept()).toBe(before);
  });

  it('adds to what is tried already, and goes back to the beginning', async () => {
    const { app, result } = await open();
    act(() => app.tryChange({ voice: 'any' }));
    act(() => app.tryChange({ task: 'agent' }));
    expect(result.current.shown).toEqual({
      task: { value: 'agent' },
      voice: { value: 'any' },
    });
    expect(result.current.trial?.before.answers).toEqual(own);
    act(app.endTrial);
    expect(result.current.shown).toEqual(own);
  });

  it('is kept when asked, and undone after', async () => {
    const { app, result } = await open();
    act(() => app.tryChange({ voice: 'any' }));
    act(app.keepTrial);
    expect(result.current.own).toEqual({ ...own, voice: { value: 'any' } });
    expect(result.current.trial).toBeUndefined();
    expect(window.location.href).toBe(app.linkFor(basisOf(result.current.own)));
    act(app.undoReplace);
    expect(result.current.own).toEqual(own);
  });

  it('is not kept when there is none', async () => {
    const { app, result } = await open();
    const before = kept();
    act(app.keepTrial);
    act(app.endTrial);
    expect(result.current.own).toEqual(own);
    expect(kept()).toBe(before);
  });

  type App = Awaited<ReturnType<typeof loadApp>>;
  it.each<[string, (app: App) => void]>([
    ['an answer', (app) => app.setAnswer('method', { value: 'general' })],
    ['an answer taken back', (app) => app.clearAnswer('voice')],
    ['a priority', (app) => app.setPriority('effort', 'high')],
    ['starting again', (app) => app.startAgain()],
    ['deleting everything', (app) => app.deleteEverything()],
    ['a link that is opened', (app) => void app.openLink(link)],
  ])('is ended by %s', async (_, edit) => {
    const { app, result } = await open();
    act(() => app.tryChange({ voice: 'any' }));
    act(() => edit(app));
    expect(result.current.trial).toBeUndefined();
  });

  it("is ended by another tab's answers", async () => {
    const { app, result } = await open();
    act(() => app.tryChange({ voice: 'any' }));
    localStorage.setItem(
      'layerwise:answers',
      JSON.stringify({ format: 1, model: '1', answers: { task: { value: 'agent' } } }),
    );
    act(() => {
      window.dispatchEvent(new StorageEvent('storage', { key: null }));
    });
    expect(result.current.trial).toBeUndefined();
    expect(result.current.shown).toEqual({ task: { value: 'agent' } });
  });
});

describe('a trial of a shared link', () => {
  it('lies over the shared answers and leaves the link as it is', async () => {
    const { app, result } = await open(`#${link}`);
    const before = kept();
    act(() => app.tryChange({ freshness: 'static' }));
    expect(result.current.shown).toEqual({ ...theirs, freshness: { value: 'static' } });
    expect(result.current.priorities).toEqual(theirPriorities);
    expect(result.current.shared.status).toBe('shared');
    expect(kept()).toBe(before);
    act(app.endTrial);
    expect(result.current.shown).toEqual(theirs);
  });

  it("becomes one's own when kept, with the sender's priorities, and one's own come back", async () => {
    const { app, result } = await open(`#${link}`);
    act(() => app.tryChange({ freshness: 'static' }));
    act(app.keepTrial);
    expect(result.current.own).toEqual({ ...theirs, freshness: { value: 'static' } });
    expect(result.current.priorities).toEqual(theirPriorities);
    expect(result.current.shared.status).toBe('none');
    expect(window.location.href).toBe(
      app.linkFor({ ...basisOf(result.current.own), priorities: theirPriorities }),
    );
    act(app.undoReplace);
    expect(result.current.own).toEqual(own);
    expect(result.current.priorities).toEqual({});
  });

  it('is over when the link is closed', async () => {
    const { app, result } = await open(`#${link}`);
    act(() => app.tryChange({ freshness: 'static' }));
    act(app.closeShared);
    expect(result.current.trial).toBeUndefined();
    expect(result.current.shown).toEqual(own);
  });
});
