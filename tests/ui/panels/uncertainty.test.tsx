import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { knowledge } from '../../../src/knowledge/index.ts';
import { AnswersGiven } from '../../../src/ui/panels/answers.tsx';
import { Flips } from '../../../src/ui/panels/flips.tsx';
import { HowSure } from '../../../src/ui/panels/how-sure.tsx';
import { TestCards } from '../../../src/ui/panels/test-cards.tsx';
import { Verdict } from '../../../src/ui/panels/verdict.tsx';
import { flipWords } from '../../../src/ui/words/flips.ts';
import { howSureWords } from '../../../src/ui/words/how-sure.ts';
import { testCardWords } from '../../../src/ui/words/test-cards.ts';
import { analysed, numberIn, show } from './show.tsx';
import { several, situations } from './situations.ts';

function short(id: string): string {
  return knowledge.questions.find((question) => question.id === id)?.short ?? '?';
}

describe.each(Object.entries(several))('%s', (_, situation) => {
  const analysis = analysed(situation);
  const { flips, inquiry, cards, confidence } = analysis;

  it('W3: lists every unknown with what it would change', () => {
    const { unknowns } = show(AnswersGiven, situation, { analysis });
    for (const id of unknowns) {
      const row = screen.getByRole('rowheader', { name: short(id) }).closest('tr');
      const matters = inquiry.next.some(({ question }) => question === id);
      expect(row).toHaveTextContent(
        matters ? /(Alone: “.*Matters|Matters only together).* of 100 ways/ : /[Cc]hanged? nothing/,
      );
    }
    expect(unknowns).toHaveLength(inquiry.next.length + inquiry.settled.length);
  });

  it('shows shares that add up to a hundred, in the table and in the picture', () => {
    show(HowSure, situation, { analysis });
    const table = screen.getByRole('table', { name: /each verdict comes out/ });
    const rows = [...table.querySelectorAll('tbody tr')];
    for (const column of [0, 1]) {
      const figures = rows.map((row) => {
        const text = row.querySelectorAll('td')[column]?.firstChild?.textContent ?? '';
        if (/under 1|–/.test(text)) return 0;
        return text === 'over 99' ? 100 : numberIn(text);
      });
      expect(figures.reduce((sum, value) => sum + value, 0)).toBe(100);
    }
    const described = screen.getAllByRole('img')[0]?.querySelector('desc')?.textContent ?? '';
    for (const { verdict } of [...confidence.now, ...confidence.target])
      expect(described).toContain(knowledge.verdicts.find(({ id }) => id === verdict)?.name);
  });

  it('shows how much hangs on every open question and on every answer that would change a verdict', () => {
    show(HowSure, situation, { analysis });
    const turning = new Set(flips.flatMap(({ change }) => Object.keys(change)));
    const expected = [
      ...inquiry.next.map(({ question }) => question),
      ...[...turning].filter((id) => situation[id] !== undefined),
    ];
    const shown = [...document.querySelectorAll('tbody th a')].map((link) => link.textContent);
    expect(new Set(shown)).toEqual(new Set(expected.map(short)));
    expect(shown).toHaveLength(expected.length);
  });

  it('makes a card of every unknown that matters, with all its outcomes', () => {
    show(TestCards, situation, { analysis });
    const shown = screen.queryAllByRole('article');
    expect(shown).toHaveLength(cards.length);
    if (cards.length === 0)
      expect(document.body).toHaveTextContent(/Nothing left unknown can change|nothing is left/);
    for (const { experiment, outcomes } of cards) {
      const card = shown.find((one) => within(one).queryByText(experiment.name) !== null);
      expect(card).toHaveTextContent(experiment.action);
      for (const { option } of outcomes)
        expect(card).toHaveTextContent(experiment.reading[option] ?? '?');
    }
  });

  it('says how firm both verdicts are, by the figures of the analysis', () => {
    const { now, target } = show(Verdict, situation, { analysis });
    const firm = screen.getByText('How firm').parentElement;
    expect(firm?.textContent).toMatch(/(Firm|Leaning|Open): wins in .+ of 100 ways/);
    for (const [verdict, shares] of [
      [now.verdict, confidence.now],
      [target.verdict, confidence.target],
    ] as const) {
      const share = shares.find((one) => one.verdict === verdict)?.share ?? 0;
      if (share >= 0.8) expect(firm).toHaveTextContent('Firm: wins in');
    }
  });
});

function All() {
  return [Verdict, Flips, HowSure, TestCards].map((Panel) => <Panel key={Panel.name} />);
}

it('says that it is counting once that takes a while, and has it read out once', () => {
  show(All, situations.waiting, { analysis: { isWorking: true } });
  expect(screen.getByRole('status')).toHaveTextContent(/Counting/);
  for (const words of [flipWords, howSureWords, testCardWords])
    expect(document.body).toHaveTextContent(words.working);
});

it('shows what a person weighs otherwise than usual, and only that', () => {
  show(AnswersGiven, {}, { priorities: { effort: 'high', 'run-cost': 'low' } });
  const list = screen.getByRole('heading', {
    name: 'Weighed otherwise than usual',
  }).nextElementSibling;
  expect(list?.textContent).toMatch(/double.*half|half.*double/);
  expect(list?.children).toHaveLength(2);
});
