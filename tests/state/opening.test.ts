import { act, renderHook } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { basisOf } from '../../src/share/basis.ts';
import { encodeLink } from '../../src/share/link/link.ts';
import { packed } from '../../src/share/link/packed-1.ts';
import { loadApp } from './load-app.ts';

const own = { task: { value: 'drafting' } };
const theirs = { task: { value: 'classification' }, freshness: { value: 'unknown' } };
const shown = { now: 'prompt-first', target: 'fine-tuned' } as const;
const link = encodeLink(knowledge, basisOf(theirs), shown);
const record = readFileSync('tests/share/records/1-graded-with-figures.json', 'utf8');
const recorded = JSON.parse(record) as { answers: object; priorities: object; figures: object };

/** The app with one's own answers already there, and what the pages see of it. */
async function opened() {
  const app = await loadApp();
  app.replaceAll(basisOf(own));
  const { result } = renderHook(() => ({ link: app.useSharedLink(), own: app.useAnswers() }));
  return { app, result, before: storedTexts() };
}

function storedTexts(): Record<string, string> {
  return Object.fromEntries(Object.entries(localStorage));
}

beforeEach(() => {
  window.history.replaceState(null, '', '/result');
});

describe('R13: opening a text', () => {
  it.each([
    ['a link', link],
    ['an address', `https://example.org/result#${link}`],
    ['a link out of a QR code', `https://example.org/result#${packed(link) ?? ''}`],
  ])('shows what %s says and writes nothing', async (_, text) => {
    const { app, result, before } = await opened();
    await act(async () => expect(await app.openText(text)).toEqual({ status: 'shared' }));
    expect(result.current.link).toMatchObject({ status: 'shared', answers: theirs, link });
    expect(storedTexts()).toEqual(before);
  });

  it.each([
    ['as text', async (app: Awaited<ReturnType<typeof loadApp>>) => app.openText(`\n${record}`)],
    ['as a file', async (app) => app.openFile(new File([record], 'record.json'))],
  ])('shows what a record %s says, writes nothing, and keeps it when asked', async (_, open) => {
    const { app, result, before } = await opened();
    await act(async () => expect(await open(app)).toEqual({ status: 'shared' }));
    const { answers, priorities, figures } = recorded;
    expect(result.current.link).toMatchObject({ status: 'shared', answers, priorities, figures });
    expect(storedTexts()).toEqual(before);
    expect(result.current.own).toEqual(own);
    act(() => app.keepAsMine());
    expect(result.current.own).toEqual(answers);
    act(() => app.undoReplace());
    expect(result.current.own).toEqual(own);
  });

  it.each([
    ['nonsense', 'refused-link', 'not-a-link'],
    ['lw1-1pf~TAcl~0000', 'refused-link', 'damaged'],
    ['{', 'refused-record', 'not-a-record'],
    [record.replace('"version": 1', '"version": 7'), 'refused-record', 'newer-version'],
    [record.replace('"classification"', '"classifying"'), 'refused-record', 'not-allowed'],
    [`{${' '.repeat(3_000_000)}`, 'refused-record', 'too-long'],
  ])('case %# is refused, with the reason, and changes nothing', async (text, status, kind) => {
    const { app, result, before } = await opened();
    for (const opening of [app.openText(text), app.openFile(new Blob([text]))]) {
      const came = await opening;
      expect(came).toMatchObject({ status, kind });
      expect(came.status !== 'shared' && came.problems.length).toBeGreaterThan(0);
    }
    expect(result.current.link).toEqual({ status: 'none' });
    expect(storedTexts()).toEqual(before);
  });
});

it.each([
  ['readable', link],
  ['packed, as a QR code has it', packed(link) ?? ''],
])('R12: a link in the address is opened, %s', async (_, fragment) => {
  window.history.replaceState(null, '', `/result#${fragment}`);
  const { result } = renderHook((await loadApp()).useSharedLink);
  expect(result.current).toMatchObject({ status: 'shared', answers: theirs, link });
});
