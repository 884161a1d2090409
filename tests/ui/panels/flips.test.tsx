import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/core/decide.ts';
import type { Flip } from '../../../src/core/flips.ts';
import type { Situation } from '../../../src/core/situation.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import { groupFlips } from '../../../src/ui/panels/flip-groups.ts';
import { Flips } from '../../../src/ui/panels/flips.tsx';
import { flipWords } from '../../../src/ui/words/flips.ts';
import { analysed, show } from './show.tsx';
import { several, situations } from './situations.ts';

function short(id: string): string {
  return knowledge.questions.find((question) => question.id === id)?.short ?? '?';
}

/** The words of the options that a change adds or takes away. */
function movedLabels({ change }: Flip, situation: Situation): readonly string[] {
  return Object.entries(change).flatMap(([id, answer]) => {
    const before = [situation[id] ?? []].flat();
    const after = [answer].flat();
    const moved = [
      ...after.filter((option) => !before.includes(option)),
      ...before.filter((option) => !after.includes(option)),
    ];
    const options = knowledge.questions.find((question) => question.id === id)?.options ?? [];
    const named = after.every((option) => before.includes(option)) ? moved : after;
    const wanted = named.filter((option) => moved.includes(option));
    return options.filter((option) => wanted.includes(option.id)).map(({ label }) => label);
  });
}

describe.each(Object.entries(several))('%s', (_, situation) => {
  const { flips, ...analysis } = analysed(situation);

  it('R3: lists every flip once, under its verdicts, naming question and option', async () => {
    const tried: Flip['change'][] = [];
    show(Flips, situation, {
      analysis: { ...analysis, flips },
      tryOut: (change) => tried.push(change),
    });
    const buttons = screen.getAllByRole('button', { name: /^Try it/, hidden: true });
    expect(buttons).toHaveLength(flips.length);
    for (const button of buttons) button.click();
    for (const flip of flips) {
      const at = tried.findIndex((change) => change === flip.change);
      const button = buttons[at];
      const labels = [...Object.keys(flip.change).map(short), ...movedLabels(flip, situation)];
      for (const label of labels) expect(button?.getAttribute('aria-label')).toContain(label);
      const row = button?.closest('li[class*="grid"]');
      for (const label of labels) expect(row?.textContent).toContain(label);
      const heading = button?.closest('ul:has(> li > h3) > li')?.querySelector('h3');
      const { now, target } = decide(knowledge, { ...situation, ...flip.change });
      for (const { verdict } of [now, target]) {
        const name = knowledge.verdicts.find(({ id }) => id === verdict)?.name ?? '?';
        expect(heading?.textContent?.toLowerCase()).toContain(name.toLowerCase());
      }
    }
  });

  it('groups the flips without losing one, and says which are of questions left open', () => {
    const { now } = decide(knowledge, situation);
    const groups = groupFlips(flips, now.verdict, situation);
    const grouped = groups.flatMap(({ rows }) => rows.flatMap((row) => row.flips));
    expect(new Set(grouped)).toEqual(new Set(flips));
    expect(grouped).toHaveLength(flips.length);
    for (const { rows } of groups)
      for (const { isOpen, questions } of rows)
        expect(isOpen).toBe(questions.every((id) => situation[id] === undefined));
  });
});

it('folds what is many, and shows at most eight groups', () => {
  show(Flips, situations.unanswered, { analysis: analysed(situations.unanswered) });
  const open = screen
    .getAllByRole('heading', { level: 3 })
    .filter((one) => one.closest('details') === null);
  expect(open.length).toBeLessThanOrEqual(8);
});

it('reads a pair of answers as one change', async () => {
  const user = userEvent.setup();
  const flip: Flip = {
    change: { labels: 'consistent', failures: ['wrong-labels', 'missing-knowledge'] },
    verdict: { now: 'hybrid', target: 'hybrid' },
  };
  const tried: Flip['change'][] = [];
  show(Flips, situations.waiting, {
    analysis: { isWorking: false, flips: [flip] },
    tryOut: (change) => tried.push(change),
  });
  expect(document.body).toHaveTextContent('No single answer would.');
  await user.click(
    screen.getByRole('button', {
      name: /Agreement on examples: “Yes, on hard cases too” and What goes wrong: no longer “Outputs break the format”/,
    }),
  );
  expect(tried).toEqual([flip.change]);
});

it('says when nothing would change the verdict', () => {
  show(Flips, situations.waiting, { analysis: { isWorking: false, flips: [] } });
  expect(document.body).toHaveTextContent('Nothing would');
});

it('R14: of a result as it was shared nothing can be tried', () => {
  show(Flips, situations.waiting, { analysis: analysed(situations.waiting), tryOut: undefined });
  expect(screen.getByText(flipWords.readOnly)).toBeVisible();
  expect(screen.queryByText(flipWords.tryIt)).toBeNull();
});
