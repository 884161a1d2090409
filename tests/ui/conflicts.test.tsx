import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { answersOf, basisOf, deleteEverything, replaceAll } from '../../src/state/index.ts';
import { paths } from '../../src/ui/paths.ts';
import { conflictWords } from '../../src/ui/words/conflicts.ts';
import { openAt } from './at.tsx';

afterEach(deleteEverything);

const conflict = knowledge.conflicts.find(({ id }) => id === 'still-yet-outdated');
if (conflict === undefined) throw new Error('the content has lost a conflict of these tests');
const shortOf = (id: string) => knowledge.questions.find((each) => each.id === id)?.short ?? id;
const lookAgain = (id: string) => ({ name: conflictWords.change(shortOf(id)) });

describe('R4: contradictory answers', () => {
  it('are flagged the moment the second is given, in a region that stood there before', async () => {
    replaceAll(basisOf(answersOf({ failures: ['outdated-facts'] })));
    await openAt(paths.question('freshness'));
    const option = await screen.findByRole('radio', { name: /Hardly ever/u });
    const regions = screen.getAllByRole('status');
    expect(screen.queryByText(conflict.says)).toBeNull();
    await userEvent.click(option);
    expect(screen.getByText(conflict.says)).toBeVisible();
    const said = regions.filter(({ textContent }) => textContent === conflictWords.flagged);
    expect(said).toHaveLength(1);
    expect(screen.getByRole('link', lookAgain('failures'))).toHaveAttribute(
      'href',
      paths.question('failures'),
    );
    expect(screen.queryByRole('link', lookAgain('freshness'))).toBeNull();
  });

  it('are no longer flagged once one of them is changed', async () => {
    replaceAll(basisOf(answersOf({ failures: ['outdated-facts'], freshness: 'static' })));
    await openAt(paths.question('freshness'));
    expect(await screen.findByText(conflict.says)).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: /Every week/u }));
    expect(screen.queryByText(conflict.says)).toBeNull();
  });

  it.each([
    ['before the result', paths.check],
    ['on the result', paths.result],
  ])('are named %s, with which to check and a way to each', async (_, path) => {
    replaceAll(basisOf(answersOf({ failures: ['outdated-facts'], freshness: 'static' })));
    await openAt(path);
    expect(await screen.findByText(conflict.says)).toBeVisible();
    expect(screen.getByText(new RegExp(conflict.how, 'u'))).toHaveTextContent(
      conflictWords.check(shortOf(conflict.check)),
    );
    for (const { question } of conflict.between)
      expect(screen.getByRole('link', lookAgain(question))).toHaveAttribute(
        'href',
        paths.question(question),
      );
  });

  it('are not looked for where there are none', async () => {
    replaceAll(basisOf(answersOf({ failures: ['outdated-facts'], freshness: 'weekly' })));
    await openAt(paths.result);
    expect(await screen.findByRole('heading', { level: 1 })).toBeVisible();
    expect(screen.queryByText(conflictWords.heading(1))).toBeNull();
  });
});
