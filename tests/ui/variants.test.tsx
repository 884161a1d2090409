import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import {
  basisOf,
  closeShared,
  deleteEverything,
  duplicateVariant,
  linkForSet,
  openLink,
  setAnswer,
  startAgain,
} from '../../src/state/index.ts';
import { paths } from '../../src/ui/paths.ts';
import { checkWords } from '../../src/ui/words/check.ts';
import { variantWords as words } from '../../src/ui/words/variants.ts';
import { readyToDistil, readyToTune } from '../fixtures/situations.ts';
import { heading, openAt } from './at.tsx';

afterEach(() => {
  closeShared();
  deleteEverything();
});

function answer(situation: Readonly<Record<string, string | readonly string[]>>) {
  for (const [question, value] of Object.entries(situation)) setAnswer(question, { value });
}
const strip = () => screen.findByRole('group', { name: new RegExp(words.strip, 'u') });
const table = (name: string) => within(screen.getByRole('table', { name }));
/** A row of a table, its cells without the names that only a narrow screen shows. */
function cells(name: string, row: RegExp): readonly string[] {
  const found = table(name).getByRole('rowheader', { name: row }).closest('tr');
  return [...(found?.querySelectorAll('td') ?? [])].map((cell) =>
    [...cell.childNodes]
      .filter((node) => !(node instanceof Element && node.hasAttribute('aria-hidden')))
      .map(({ textContent }) => textContent)
      .join(''),
  );
}

/** Opens a set whose names look like what they must not become. */
function openSet() {
  const link = linkForSet([
    { name: 'https://evil.example', basis: basisOf({ volume: { value: 'hundreds' } }) },
    { name: '<a href="x">Click</a>', basis: basisOf({ volume: { value: 'millions' } }) },
  ]);
  openLink(link);
}

describe('the strip', () => {
  it('is not there while there is one variant alone', async () => {
    setAnswer('task', { value: 'agent' });
    await openAt(paths.check);
    expect(screen.queryByRole('group', { name: new RegExp(words.strip, 'u') })).toBeNull();
  });

  it('says which variant is edited, and turns to another one', async () => {
    setAnswer('task', { value: 'agent' });
    duplicateVariant('Later', (basis) => basis);
    setAnswer('stakes', { value: 'low' });
    const user = await openAt(paths.check);
    const group = within(await strip());
    expect(group.getByRole('radio', { name: 'Later' })).toBeChecked();
    expect(screen.getByText(/answered 2 of/u)).toBeVisible();
    await user.click(group.getByRole('radio', { name: 'Now' }));
    expect(group.getByRole('radio', { name: 'Now' })).toBeChecked();
    expect(screen.getByText(/answered 1 of/u)).toBeVisible();
  });
});

describe('a copy under another assumption', () => {
  it('at ten times the volume changes that one answer and is compared at once', async () => {
    answer({ ...readyToDistil, volume: 'hundreds-of-thousands' });
    const user = await openAt(paths.compare);
    await user.selectOptions(screen.getByLabelText(words.add.name), 'tenfold');
    screen.getByText(
      words.add.exact('Requests a day', 'Hundreds of thousands', 'A million or more'),
    );
    await user.click(screen.getByRole('button', { name: words.add.button }));
    expect(cells(words.tables.answers, /Requests a day/u)).toStrictEqual([
      'Hundreds of thousands',
      'A million or more',
    ]);
  });

  it('under any other name opens where the answers are changed', async () => {
    answer(readyToTune);
    const user = await openAt(paths.compare);
    await user.selectOptions(screen.getByLabelText(words.add.name), words.add.own);
    await user.click(screen.getByRole('button', { name: words.add.button }));
    expect(screen.getByText(words.add.badName(40))).toBeVisible();
    await user.type(screen.getByLabelText(words.add.ownLabel(40)), 'If <b>labels</b> move');
    await user.click(screen.getByRole('button', { name: words.add.button }));
    await waitFor(() => expect(heading()).toHaveTextContent(checkWords.title), { timeout: 20_000 });
    expect(within(await strip()).getByRole('radio', { checked: true })).toHaveAccessibleName(
      'If <b>labels</b> move',
    );
  });
});

describe('side by side', () => {
  it('shows verdicts, layers, needs, gates and answers, and which answer moved the verdict', async () => {
    answer(readyToTune);
    duplicateVariant('If labels move', (basis) => basis);
    setAnswer('stability', { value: 'monthly' });
    setAnswer('latency', { value: 'relaxed' });
    await openAt(paths.compare);
    expect(cells(words.tables.verdicts, /^Today/u)).toStrictEqual([
      'Fine-tuned model',
      'Prompt first',
    ]);
    expect(cells(words.tables.layers, /Fine-tuning/u)).toStrictEqual(['Today', 'Next']);
    expect(cells(words.tables.gates, /Fine-tuning: The behaviour holds still/u)).toStrictEqual([
      'Open',
      'Closed',
    ]);
    expect(cells(words.tables.answers, /Stability/u)).toStrictEqual([
      'Six months or more',
      'About a month',
    ]);
    const moved = screen.getByRole('region', { name: words.moved.heading });
    expect(moved).toHaveTextContent(
      'Today: Fine-tuned model becomes Prompt first. “Stability of the rules” alone does it.',
    );
    await waitFor(
      () => expect(cells(words.tables.verdicts, /firm, today/u)[0]).toMatch(/wins in/u),
      {
        timeout: 20_000,
      },
    );
  });

  it('renames, deletes and brings back', async () => {
    answer(readyToTune);
    duplicateVariant('Later', (basis) => basis);
    const user = await openAt(paths.compare);
    await user.click(screen.getByText(': Now').closest('summary') ?? document.body);
    const [field] = screen.getAllByLabelText(words.own.newName);
    if (field !== undefined) await user.clear(field);
    if (field !== undefined) await user.type(field, 'This spring');
    const [save] = screen.getAllByRole('button', { name: words.own.save });
    if (save !== undefined) await user.click(save);
    expect(screen.getByRole('heading', { name: 'This spring' })).toBeVisible();
    await user.click(
      screen.getByRole('button', { name: words.own.what(words.own.remove, 'Later') }),
    );
    expect(screen.getByText(words.own.removed('Later'))).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
    await user.click(screen.getByRole('button', { name: words.own.undo }));
    expect(screen.getAllByRole('table').length).toBeGreaterThan(2);
  });
});

describe('a shared set', () => {
  it('X8: shows the sender’s names as text, and says whose they are', async () => {
    openSet();
    await openAt(paths.compare);
    screen.getByText(words.page.shared);
    expect(screen.getAllByText('https://evil.example').length).toBeGreaterThan(1);
    expect(screen.getAllByText('<a href="x">Click</a>').length).toBeGreaterThan(1);
    expect(document.querySelector('a[href*="evil"], a[href="x"]')).toBeNull();
    expect(screen.queryByRole('heading', { name: words.own.heading })).toBeNull();
  });

  it('is kept whole, with what was there before to go back to', async () => {
    answer(readyToTune);
    openSet();
    const user = await openAt(paths.compare);
    await user.click(screen.getByRole('button', { name: words.page.keep }));
    expect(screen.queryByText(words.page.shared)).toBeNull();
    expect(screen.getByRole('heading', { name: words.own.heading })).toBeVisible();
    expect(cells(words.tables.answers, /Requests a day/u)).toStrictEqual([
      'Up to about a thousand',
      'A million or more',
    ]);
    startAgain();
  });
});
