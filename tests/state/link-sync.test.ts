import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import type { Answers } from '../../src/share/answers.ts';
import { basisOf } from '../../src/share/basis.ts';
import { decodeLink, encodeLink } from '../../src/share/link/link.ts';
import { packed } from '../../src/share/link/packed-1.ts';
import { loadApp } from './load-app.ts';

const own: Answers = {
  task: { value: 'drafting' },
  voice: { value: 'regulated', grade: 'guessed' },
};
const theirs: Answers = { task: { value: 'classification' }, freshness: { value: 'unknown' } };
const shown = { now: 'prompt-first', target: 'fine-tuned' } as const;
const link = encodeLink(knowledge, basisOf(theirs), shown);

type App = Awaited<ReturnType<typeof loadApp>>;

/** Opens the app at an address, with one's own answers already there. */
async function openAt(address: string, answers: Answers = own) {
  window.history.replaceState(null, '', address);
  const first = await loadApp();
  if (Object.keys(answers).length > 0) first.replaceAll(basisOf(answers));
  window.history.replaceState(null, '', address);
  return look(await loadApp());
}

/** What the pages see. */
function look(app: App) {
  const { result } = renderHook(() => ({
    own: app.useAnswers(),
    link: app.useSharedLink(),
    decision: app.useDecision(),
  }));
  return { app, result };
}

/** The person types or clicks another fragment on the same page. */
function changeFragment(fragment: string): void {
  act(() => {
    window.history.pushState(null, '', fragment === '' ? window.location.pathname : `#${fragment}`);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
}

function storedTexts(): Record<string, string> {
  return Object.fromEntries(Object.entries(localStorage));
}

beforeEach(() => {
  window.history.replaceState(null, '', '/');
});

describe('a link in the address', () => {
  it("shows the sender's answers and verdicts, and writes nothing", async () => {
    const { app, result } = await openAt(`/result#${link}`);
    const before = storedTexts();
    expect(result.current.link).toEqual({
      status: 'shared',
      answers: theirs,
      priorities: {},
      figures: {},
      link,
      shown: { model: '1', ...shown },
      repaired: false,
    });
    expect(result.current.decision.situation).toEqual({ task: 'classification' });
    expect(result.current.own).toEqual(own);
    renderHook(app.useOwnLinkInAddress);
    expect(storedTexts()).toEqual(before);
    expect(window.location.hash).toBe(`#${link}`);
  });

  it.each([
    ['nothing', '/result'],
    ['an empty fragment', '/result#'],
    ['a place in the page', '/result#why-not'],
    ["one's own answers", `/result#${encodeLink(knowledge, basisOf(own), shown)}`],
  ])('is none when the address has %s', async (_, address) => {
    const { result } = await openAt(address);
    expect(result.current.link).toEqual({ status: 'none' });
    expect(result.current.decision.situation).toMatchObject({ task: 'drafting' });
  });

  it.each([
    ['damaged', link.slice(0, -1), 'damaged'],
    ['of a newer version', 'lw9-something', 'newer-version'],
    ['none of ours', 'recipe=To_Base64()&input=x', 'not-a-link'],
    ['too long', `lw1-${'~'.repeat(5000)}`, 'too-long'],
  ])('is refused when it is %s; own answers and address stay', async (_, fragment, kind) => {
    const { app, result } = await openAt(`/result#${fragment}`);
    const before = storedTexts();
    renderHook(app.useOwnLinkInAddress);
    expect(result.current.link).toMatchObject({ status: 'refused', kind, raw: fragment });
    expect(result.current.decision.situation).toMatchObject({ task: 'drafting' });
    expect(window.location.hash).toBe(`#${fragment}`);
    expect(storedTexts()).toEqual(before);
  });

  it('is a link in digits too, as a room scans it', async () => {
    const { result } = await openAt(`/result#${packed(link) ?? '?'}`);
    expect(result.current.link).toMatchObject({ status: 'shared', answers: theirs, link });
  });

  it('that comes later opens too, and goes with its fragment', async () => {
    const { result } = await openAt('/result');
    changeFragment(link);
    expect(result.current.link.status).toBe('shared');
    changeFragment('why-not');
    expect(result.current.link.status).toBe('shared');
    changeFragment('');
    expect(result.current.link.status).toBe('none');
  });

  it('stays open while the person looks at other pages, and comes back with Back', async () => {
    const { app, result } = await openAt(`/result#${link}`);
    window.history.pushState(null, '', '/layers/rag');
    expect(result.current.link.status).toBe('shared');
    act(() => app.setAnswer('method', { value: 'general' }));
    expect(result.current.link.status).toBe('none');
    window.history.back();
    await waitFor(() => expect(result.current.link.status).toBe('shared'));
  });
});

describe('a shared link', () => {
  it("becomes one's own when asked, and one's own come back by undoing", async () => {
    const { app, result } = await openAt(`/result#${link}`);
    act(app.keepAsMine);
    expect(result.current.link.status).toBe('none');
    expect(result.current.own).toEqual(theirs);
    act(app.undoReplace);
    expect(result.current.own).toEqual(own);
  });

  it("that became one's own stays so in the address, whatever is answered before coming back", async () => {
    const { app, result } = await openAt(`/result#${link}`);
    act(app.keepAsMine);
    expect(window.location.href).toBe(renderHook(app.useOwnLink).result.current);
    window.history.pushState(null, '', '/check');
    act(() => app.setAnswer('method', { value: 'general' }));
    const returned = new Promise((done) => window.addEventListener('popstate', done));
    window.history.back();
    await act(() => returned);
    expect(window.location.pathname).toBe('/result');
    expect(result.current.link.status).toBe('none');
  });

  it('is closed when asked, for good', async () => {
    const { app, result } = await openAt(`/result#${link}`);
    act(app.closeShared);
    expect(result.current.link.status).toBe('none');
    expect(result.current.own).toEqual(own);
    expect(window.location.hash).toBe('');
    expect(look(await loadApp()).result.current.link.status).toBe('none');
  });

  it('opens from pasted text and writes nothing', async () => {
    const { app, result } = await openAt('/');
    const before = storedTexts();
    act(() => {
      app.openLink(`Have a look: <https://layerwise.example/result#${link}>.`);
    });
    expect(result.current.link).toMatchObject({
      status: 'shared',
      answers: theirs,
      repaired: true,
    });
    act(() => {
      app.openLink('nonsense');
    });
    expect(result.current.link).toMatchObject({ status: 'refused', kind: 'not-a-link' });
    act(app.keepAsMine);
    act(app.closeShared);
    expect(result.current.link.status).toBe('none');
    expect(storedTexts()).toEqual(before);
  });

  it('stands in the address of the result page as the sender made it, however it came', async () => {
    const { app } = await openAt(`/result#${link.replaceAll('~', '%7E')}.`);
    renderHook(app.useOwnLinkInAddress);
    expect(window.location.hash).toBe(`#${link}`);
    act(app.closeShared);
    expect(decodeLink(knowledge, window.location.hash)).toMatchObject({ answers: own });
    act(() => {
      app.openLink(link);
    });
    expect(window.location.hash).toBe(`#${link}`);
    const again = look(await loadApp());
    expect(again.result.current.link).toMatchObject({ status: 'shared', answers: theirs });
  });

  it("stays beside another tab's answers", async () => {
    const { result } = await openAt(`/result#${link}`);
    act(() => {
      window.dispatchEvent(new StorageEvent('storage', { key: null }));
    });
    expect(result.current.link.status).toBe('shared');
  });
});

describe("one's own link", () => {
  it("is the address of the result page with one's own answers, wherever one is", async () => {
    const { app } = await openAt('/decide/task?x=1');
    const { result } = renderHook(app.useOwnLink);
    const [page = '', fragment = ''] = result.current.split('#');
    expect(page).toBe(`${window.location.origin}/result`);
    expect(decodeLink(knowledge, fragment)).toMatchObject({ status: 'ok', answers: own });
  });

  it('stands in the address of the result page and follows the answers, without growing the history', async () => {
    const { app } = await openAt('/result');
    const entries = window.history.length;
    renderHook(app.useOwnLinkInAddress);
    expect(decodeLink(knowledge, window.location.hash)).toMatchObject({ answers: own });
    act(() => app.setAnswer('task', { value: 'agent' }));
    expect(decodeLink(knowledge, window.location.hash)).toMatchObject({
      answers: { ...own, task: { value: 'agent' } },
    });
    act(app.startAgain);
    expect(window.location.hash).toBe('');
    expect(window.history.length).toBe(entries);
  });

  it('keeps what the router remembers about the page', async () => {
    const { app } = await openAt('/result');
    window.history.replaceState({ idx: 3, key: 'abc' }, '');
    renderHook(app.useOwnLinkInAddress);
    expect(window.history.state).toMatchObject({ idx: 3, key: 'abc' });
  });

  it("in an earlier entry of the history is not taken for somebody else's", async () => {
    const { app, result } = await openAt('/result');
    renderHook(app.useOwnLinkInAddress).unmount();
    window.history.pushState(null, '', '/decide/task');
    act(() => app.setAnswer('task', { value: 'agent' }));
    window.history.back();
    await waitFor(() => expect(window.location.pathname).toBe('/result'));
    expect(result.current.link.status).toBe('none');
    renderHook(app.useOwnLinkInAddress);
    expect(decodeLink(knowledge, window.location.hash)).toMatchObject({
      answers: { ...own, task: { value: 'agent' } },
    });
  });

  it("is nobody else's after a reload, even when another tab has gone on since", async () => {
    const { app } = await openAt('/result');
    renderHook(app.useOwnLinkInAddress).unmount();
    localStorage.setItem(
      'layerwise:answers',
      JSON.stringify({ format: 1, model: '1', answers: { ...own, method: { value: 'general' } } }),
    );
    const { result } = look(await loadApp());
    expect(result.current.link.status).toBe('none');
    expect(result.current.own).toHaveProperty('method');
  });

  it('brings the answers back after a reload when the storage lost them', async () => {
    const { app } = await openAt('/result');
    renderHook(app.useOwnLinkInAddress).unmount();
    localStorage.clear();
    const { result } = look(await loadApp());
    expect(result.current.link).toMatchObject({ status: 'shared', answers: own });
  });

  it('stands in no address but that of the result page', async () => {
    const { app } = await openAt('/check');
    renderHook(app.useOwnLinkInAddress);
    act(() => app.setAnswer('task', { value: 'agent' }));
    expect(window.location.pathname + window.location.hash).toBe('/check');
  });

  it('carries what matters to the person, even before any answer', async () => {
    const { app } = await openAt('/result/', {});
    renderHook(app.useOwnLinkInAddress);
    expect(window.location.hash).toBe('');
    act(() => app.setPriority('run-cost', 'high'));
    expect(decodeLink(knowledge, window.location.hash)).toMatchObject({
      answers: {},
      priorities: { 'run-cost': 'high' },
    });
    const { result } = renderHook(app.useOwnLink);
    expect(result.current).toBe(
      app.linkFor({ ...basisOf({}), priorities: { 'run-cost': 'high' } }),
    );
  });
});

describe("somebody else's priorities", () => {
  const priorities = { effort: 'high', portability: 'high' } as const;
  const weighed = encodeLink(knowledge, { ...basisOf(theirs), priorities }, shown);

  it('decide what is shown, and become one’s own with the answers', async () => {
    const { app, result } = await openAt(`/result#${weighed}`);
    const view = renderHook(() => ({ own: app.usePriorities(), shown: app.useShownPriorities() }));
    expect(view.result.current).toEqual({ own: {}, shown: priorities });
    expect(result.current.decision).toEqual(app.decisionOn({ answers: theirs, priorities }));
    act(app.keepAsMine);
    expect(view.result.current).toEqual({ own: priorities, shown: priorities });
    act(app.undoReplace);
    expect(view.result.current.own).toEqual({});
  });

  it('make a link of one’s own answers somebody else’s', async () => {
    const link = encodeLink(knowledge, { ...basisOf(own), priorities }, shown);
    const { result } = await openAt(`/result#${link}`);
    expect(result.current.link).toMatchObject({ status: 'shared', answers: own, priorities });
  });
});

describe("somebody else's figures", () => {
  const figures = { 'requests-a-day': 250, 'input-price': 0.15 } as const;
  const reckoned = encodeLink(knowledge, { ...basisOf(theirs), figures }, shown);

  it("are shown beside one's own, and become one's own with the answers", async () => {
    const { app, result } = await openAt(`/result#${reckoned}`);
    const view = renderHook(() => ({ own: app.useOwn(), shown: app.useShown() }));
    expect(view.result.current.own.figures).toEqual({});
    expect(view.result.current.shown.figures).toEqual(figures);
    act(app.keepAsMine);
    expect(view.result.current.own).toMatchObject({ answers: theirs, figures });
    expect(result.current.link).toEqual({ status: 'none' });
  });

  it("make a link somebody else's even when its answers are one's own", async () => {
    const link = encodeLink(knowledge, { ...basisOf(own), figures }, shown);
    const { result } = await openAt(`/result#${link}`);
    expect(result.current.link).toMatchObject({ status: 'shared', answers: own, figures });
  });

  it("stand in one's own address once they are changed, and only then", async () => {
    const { app } = await openAt('/result');
    renderHook(app.useOwnLinkInAddress);
    expect(window.location.hash).not.toContain('~EC');
    act(() => app.setFigures(figures));
    expect(window.location.hash).toContain('~ECrq250pi0p15~');
    act(() => app.setFigures({ 'requests-a-day': undefined, 'input-price': undefined }));
    expect(window.location.hash).not.toContain('~EC');
  });
});
