import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { decide } from '../../src/core/decide.ts';
import { outcomeOf } from '../../src/core/outcome.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import type { Answers } from '../../src/share/answers.ts';
import { situationOf } from '../../src/share/answers.ts';
import { basisOf } from '../../src/share/basis.ts';
import { encodeLink } from '../../src/share/link/link.ts';
import type { ReleasedModels } from '../../src/state/released-models.ts';
import {
  answersInDispute,
  olderKnowledge,
  olderLink,
  olderModel,
} from '../fixtures/older-model.ts';
import { loadApp } from './load-app.ts';

/** What the app finds when it asks for a released model; each test may set it. */
let released: ReleasedModels = {};
vi.mock('../../src/state/released-models.ts', () => ({
  get releasedModels() {
    return released;
  },
}));

const own: Answers = { task: { value: 'drafting' } };
let fetches = 0;

beforeEach(() => {
  fetches = 0;
  released = {
    '0': async () => {
      fetches += 1;
      return olderModel;
    },
  };
  window.history.replaceState(null, '', '/');
});

/** Opens the app at a link, as a visitor with answers of their own. */
async function openLink(link: string, answers: Answers = own) {
  window.history.replaceState(null, '', `/result#${link}`);
  const first = await loadApp();
  first.replaceAll(basisOf(answers));
  window.history.replaceState(null, '', `/result#${link}`);
  const app = await loadApp();
  const { result } = renderHook(() => ({
    rules: app.useAsShared(),
    decision: app.useDecision(),
    answers: app.useShownAnswers(),
    knowledge: app.useShownKnowledge(),
    link: app.useShownLink(),
    trial: app.useTrial(),
    isReplay: app.useReplay() !== undefined,
  }));
  const settled = () => waitFor(() => expect(result.current.rules.status).not.toBe('fetching'));
  await settled();
  return { app, result };
}

function linkOf(model: string, answers: Answers, verdicts?: { now: 'rag'; target: 'rag' }) {
  const { now, target } = decide(knowledge, situationOf(answers));
  const content = { ...knowledge, model };
  const made = verdicts ?? { now: now.verdict, target: target.verdict };
  return encodeLink(content, basisOf(answers), made);
}

const disputed = situationOf(answersInDispute);
const then = decide(olderKnowledge, disputed);
const today = decide(knowledge, disputed);

describe('R14: a link made with an older model', () => {
  it('is decided by both, and what changed is told', async () => {
    const { result } = await openLink(olderLink());
    expect(result.current.rules).toMatchObject({
      status: 'replayed',
      shown: { model: '0', now: then.now.verdict, target: then.target.verdict },
      today: { model: '1', now: { verdict: today.now.verdict } },
      replay: { decision: then },
      changes: { verdicts: ['now'], newQuestions: ['ownership'] },
      isAsRecorded: true,
    });
    expect(result.current.decision).toEqual(today);
  });

  it('is shown as it was shared when asked, with the sender’s link, and as of today again', async () => {
    const link = olderLink();
    const { app, result } = await openLink(link);
    act(app.showAsShared);
    expect(result.current).toMatchObject({ decision: then, isReplay: true });
    expect(result.current.knowledge.model).toBe('0');
    expect(result.current.link).toBe(`${window.location.origin}/result#${link}`);
    act(app.showAsOfToday);
    expect(result.current).toMatchObject({ decision: today, isReplay: false });
    expect(result.current.link).toContain('#lw1-1');
  });

  it('ends a trial when it is shown as it was shared', async () => {
    const { app, result } = await openLink(olderLink());
    act(() => app.tryChange({ ownership: 'team' }));
    expect(result.current.trial).toBeDefined();
    act(app.showAsShared);
    expect(result.current).toMatchObject({ trial: undefined, decision: then });
  });

  it('is analysed by its own rules while it is shown as it was shared', async () => {
    const { app } = await openLink(olderLink());
    act(app.showAsShared);
    const { result } = renderHook(() => app.useAnalysis());
    await waitFor(() => expect(result.current.inquiry).toBeDefined(), { timeout: 20_000 });
    expect(JSON.stringify(result.current)).not.toContain('ownership');
  });

  it('is announced even to the one whose own answers it holds', async () => {
    const { result } = await openLink(olderLink(), answersInDispute);
    expect(result.current.rules.status).toBe('replayed');
  });

  it('leaves out an answer that its rules do not ask for', async () => {
    const answers: Answers = { ...answersInDispute, ownership: { value: 'none' } };
    const { app, result } = await openLink(linkOf('0', answers));
    act(app.showAsShared);
    expect(result.current.answers).toEqual(answersInDispute);
    expect(result.current.decision).toEqual(then);
  });

  it('is called into question when its rules give other verdicts than it names', async () => {
    const { result } = await openLink(linkOf('0', answersInDispute, { now: 'rag', target: 'rag' }));
    expect(result.current.rules).toMatchObject({ status: 'replayed', isAsRecorded: false });
  });

  it('has its rules fetched once, and only when such a link is open', async () => {
    const { app, result } = await openLink(linkOf('1', answersInDispute));
    expect(fetches).toBe(0);
    act(() => void app.openLink(olderLink()));
    await waitFor(() => expect(result.current.rules.status).toBe('replayed'));
    act(() => void app.openLink(olderLink({ task: { value: 'agent' } })));
    await waitFor(() => expect(result.current.rules).toMatchObject({ status: 'replayed' }));
    expect(fetches).toBe(1);
  });

  it('goes with its view when another one is opened or it is closed', async () => {
    const { app, result } = await openLink(olderLink());
    act(app.showAsShared);
    act(() => void app.openLink(olderLink({ task: { value: 'agent' } })));
    await waitFor(() => expect(result.current.rules.status).toBe('replayed'));
    expect(result.current.isReplay).toBe(false);
    act(app.closeShared);
    expect(result.current).toMatchObject({ rules: { status: 'current' }, answers: own });
  });
});

describe('R14: when the rules of a link can not be had, only its verdicts are told', () => {
  it.each<[string, string, ReleasedModels, string]>([
    ['they are newer', '2', {}, 'newer'],
    ['they were never released', '0.5', {}, 'unknown'],
    ['they do not arrive', '0', { '0': async () => Promise.reject(new Error()) }, 'unavailable'],
    ['they do not pass the door', '0', { '0': async () => ({ model: '0' }) }, 'unavailable'],
  ])('because %s', async (_, model, models, status) => {
    released = models;
    const { app, result } = await openLink(linkOf(model, answersInDispute));
    expect(result.current.rules).toEqual({
      status,
      shown: { model, now: today.now.verdict, target: today.target.verdict },
      today: outcomeOf(knowledge, disputed),
    });
    act(app.showAsShared);
    expect(result.current).toMatchObject({ isReplay: false, decision: today });
  });
});

describe('R14: a link made with today’s model', () => {
  it('says nothing when today’s rules give what it names', async () => {
    const { result } = await openLink(linkOf('1', answersInDispute));
    expect(result.current.rules).toEqual({ status: 'current' });
    expect(fetches).toBe(0);
  });

  it('is called into question when they do not', async () => {
    const verdicts = { now: 'rag', target: 'rag' } as const;
    const { result } = await openLink(linkOf('1', answersInDispute, verdicts));
    expect(result.current.rules).toEqual({
      status: 'contradicted',
      shown: { model: '1', ...verdicts },
      today: outcomeOf(knowledge, disputed),
    });
  });
});
