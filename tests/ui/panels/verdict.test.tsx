import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { decide } from '../../../src/core/decide.ts';
import type { Situation } from '../../../src/core/situation.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import { SharedBanner } from '../../../src/ui/panels/pieces/shared-banner.tsx';
import { Verdict } from '../../../src/ui/panels/verdict.tsx';
import { verdictWords } from '../../../src/ui/words/verdict.ts';
import { analysed, show } from './show.tsx';
import { situations } from './situations.ts';

describe.each(Object.entries<Situation>(situations))('%s', (_, situation) => {
  it('starts with the name and the sentence of the verdict, and names the layers', () => {
    const { now, layers } = show(Verdict, situation);
    const verdict = knowledge.verdicts.find(({ id }) => id === now.verdict);
    const heading = screen.getByRole('heading', { level: 1 });
    expect(heading.textContent).toContain(verdict?.name);
    expect(screen.getByText(verdict?.now ?? '?')).toBeVisible();
    const shown = layers.filter(({ stage }) => ['now', 'interim', 'next'].includes(stage));
    const names = shown.map(({ id }) => knowledge.approaches.find((one) => one.id === id)?.name);
    const listed = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(listed.filter((text) => names.includes(text))).toHaveLength(shown.length);
  });

  it('says what is unknown', () => {
    const { unknowns } = show(Verdict, situation);
    const total = knowledge.questions.length;
    const expected =
      unknowns.length === total ? 'no question is answered' : `${unknowns.length} of ${total}`;
    expect(document.body).toHaveTextContent(expected);
  });
});

it('calls a tie of points a tie, counted or not', () => {
  const decision = decide(knowledge, situations.ready);
  const tied = { ...decision, now: { ...decision.now, tie: true } };
  for (const analysis of [{ isWorking: false }, analysed(situations.ready)]) {
    show(Verdict, {}, { decision: tied, analysis });
    expect(document.body).toHaveTextContent('it is a tie: the next best set of layers (');
    cleanup();
  }
});

it('never calls firm what rests on no answer', () => {
  show(Verdict, {}, { analysis: analysed({}) });
  expect(document.body).toHaveTextContent('It rests on no answer yet.');
  expect(document.body).not.toHaveTextContent('Firm:');
});

it.each([
  [['RAG'], [], 'the same with RAG'],
  [[], ['Tools', 'RAG'], 'the same without Tools and RAG'],
  [['RAG'], ['In context'], 'RAG in place of In context'],
])('names what the next best set adds %j and drops %j', (added, dropped, words) => {
  expect(verdictWords.difference(added, dropped)).toBe(words);
});

it('says that a shared result is not one’s own, and offers both ways on', async () => {
  const user = userEvent.setup();
  const keep = vi.fn<() => void>();
  const close = vi.fn<() => void>();
  render(<SharedBanner keep={keep} close={close} />);
  expect(screen.getByRole('region', { name: 'Shared result' })).toHaveTextContent(
    'your own answers are untouched',
  );
  await user.click(screen.getByRole('button', { name: 'Edit a copy' }));
  await user.click(screen.getByRole('button', { name: 'Back to mine' }));
  expect(keep).toHaveBeenCalledOnce();
  expect(close).toHaveBeenCalledOnce();
});
