import { act, fireEvent, renderHook, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Situation } from '../../../src/core/situation.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import { decodeLink } from '../../../src/share/link/link.ts';
import {
  deleteEverything,
  endTrial,
  setFigures,
  tryChange,
  useOwn,
  useOwnLink,
} from '../../../src/state/index.ts';
import { Economics } from '../../../src/ui/panels/economics.tsx';
import { dollars, economicsWords as words } from '../../../src/ui/words/economics.ts';
import { show } from './show.tsx';
import { situations } from './situations.ts';

afterEach(deleteEverything);

/** Shows the panel and waits until its body is there. */
async function open(situation: Situation = {}, isShared = false) {
  const user = userEvent.setup();
  const decision = show(Economics, situation, { isShared });
  await screen.findByText(words.year.heading, {}, { timeout: 20_000 });
  return { user, decision };
}

const section = (name: string) => screen.getByText(name).closest('section') ?? document.body;
const accuracy = () => section(words.accuracy.heading);
const yearTable = () => screen.getByText(words.year.caption).closest('table') ?? document.body;
const amounts = (row: Element | undefined) =>
  [...(row?.querySelectorAll('td') ?? [])].map((cell) =>
    Number((cell.textContent ?? '').replaceAll(/[^0-9.]/gu, '')),
  );
const changed = () => renderHook(useOwn).result.current.figures;

const requests = () => screen.getByLabelText('Requests');
/** All that changes a figure. */
const fields = () => [
  ...document.querySelectorAll('input, select'),
  ...screen.queryAllByText(/^(reset|remove|add a)/iu, { selector: 'button' }),
];

/** Puts another text into a field, as pasting over it does. */
function enter(field: HTMLElement, text: string) {
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
}

it.each(Object.entries(situations))(
  '%s: the table adds up, the drawings say the same, and the model swap stands by itself',
  async (_, situation) => {
    await open(situation);
    const [compared, swap] = yearTable().querySelectorAll('tbody');
    const rows = [...yearTable().querySelectorAll('tbody tr:has(td)')];
    expect(rows.length).toBeGreaterThan(1);
    const drawn = [...document.querySelectorAll('svg[role=img]')]
      .filter((svg) => svg.querySelector('title')?.textContent === words.year.title)
      .map((svg) => svg.querySelector('desc')?.textContent);
    expect(drawn).toHaveLength(2);
    for (const row of rows) {
      const [visible = 0, invisible = 0, firstYear] = amounts(row);
      expect(visible + invisible).toBe(firstYear);
      for (const text of drawn) expect(text).toContain(`${dollars(visible)} visible`);
    }
    expect(swap).toHaveTextContent(words.year.swap);
    expect(swap?.querySelectorAll('tr:has(td)')).toHaveLength(1);
    expect(compared).not.toHaveTextContent(/on a smaller model/u);
  },
);

describe('the accuracy required', () => {
  it('is 81.5% in the published example', async () => {
    await open();
    expect(accuracy()).toHaveTextContent(/\$20 won .* \$88 lost .* at least 81\.5%/u);
  });

  it('follows the table of failures, row by row, from the keyboard', async () => {
    const { user } = await open();
    const value = screen.getByLabelText('Value of a success');
    value.focus();
    await user.keyboard('{Control>}a{/Control}4');
    expect(accuracy()).toHaveTextContent(/\$4 won .* at least 95\.7%/u);
    screen.getByText(words.accuracy.add).focus();
    await user.keyboard('{Enter}');
    const share = screen.getByLabelText('% of failures, failure 3');
    enter(share, '20');
    expect(accuracy()).toHaveTextContent(/add up to 120,/u);
    await user.selectOptions(screen.getByLabelText('What happens, failure 3'), 'Something else');
    expect(changed()).toEqual({
      'success-value': 4,
      'loss-rows': 3,
      'loss-3-kind': 8,
      'loss-3-share': 20,
    });
  });

  it('takes a row out, and those below move up', async () => {
    const { user } = await open();
    await user.click(screen.getByLabelText('Remove: A person takes over'));
    expect(accuracy()).toHaveTextContent(/\$1,000 lost .* at least 98\.0%/u);
    expect(screen.getByLabelText('What happens, failure 1')).toHaveDisplayValue(
      'A customer leaves',
    );
    expect(screen.queryByLabelText('What happens, failure 2')).toBeNull();
    expect(screen.queryByLabelText(/^Remove:/u)).toBeNull();
  });

  it('has room for five rows and no more', async () => {
    const { user } = await open();
    for (let row = 2; row < 5; row += 1) await user.click(screen.getByText(words.accuracy.add));
    expect(document.querySelectorAll('select')).toHaveLength(5);
    expect(screen.queryByText(words.accuracy.add)).toBeNull();
  });
});

describe('a figure', () => {
  it('is marked as assumed until it is changed; then numbers, mark and link change', async () => {
    await open();
    expect(requests()).toHaveAccessibleDescription('a day (assumed, a round number of ours)');
    const before = amounts(yearTable().querySelector('tbody tr') ?? undefined);
    enter(requests(), '2000');
    const after = amounts(yearTable().querySelector('tbody tr') ?? undefined);
    expect(after[0]).toBe((before[0] ?? 0) * 2);
    expect(requests()).toHaveAccessibleDescription('a day (yours)');
    const link = renderHook(useOwnLink).result.current;
    expect(link).toContain('~ECrq2000~');
    expect(decodeLink(knowledge, link)).toMatchObject({ figures: { 'requests-a-day': 2000 } });
  });

  it('is assumed to fit the answers where they say more', async () => {
    await open({ volume: 'millions' });
    expect(requests()).toHaveValue(2_000_000);
    expect(requests()).toHaveAccessibleDescription('a day (assumed, to fit your answers)');
  });

  it.each([
    ['', 1000],
    ['-5', 1000],
    ['100000001', 1_000_000],
    ['12.5', 12],
  ])('of %j is told what is allowed, loses nothing and counts as before', async (text, kept) => {
    await open();
    setFigures({ 'hour-cost': 99 });
    enter(requests(), text);
    expect(requests()).toBeInvalid();
    const told = screen.getByRole('alert');
    expect(told).toHaveTextContent('Give a number from 0 to 100,000,000, without decimals.');
    expect(requests()).toHaveAccessibleDescription(expect.stringContaining('Give a number'));
    expect(requests()).toHaveValue(text === '' ? null : Number(text));
    expect(changed()).toMatchObject({ 'hour-cost': 99 });
    const counted = changed()['requests-a-day'] ?? 1000;
    expect(told).toHaveTextContent(`Until then ${counted.toLocaleString('en')} counts.`);
    expect(counted).toBeLessThanOrEqual(Math.max(kept, 10_000_000));
  });

  it('goes back to what is assumed by itself, and the field keeps the focus', async () => {
    const { user } = await open();
    enter(requests(), '7');
    await user.click(screen.getByLabelText('Reset: Requests, back to 1,000'));
    expect(requests()).toHaveValue(1000);
    expect(requests()).toHaveFocus();
    expect(changed()).toEqual({});
  });

  it('goes back with all others, and they come back', async () => {
    const { user } = await open();
    const figures = { 'requests-a-day': 7, 'loss-1-amount': 3, 'input-price': 0.5 };
    act(() => setFigures(figures));
    await user.click(await screen.findByText(words.figures.resetAll));
    expect(changed()).toEqual({});
    await waitFor(() => expect(requests()).toHaveValue(1000));
    expect(await screen.findByText(words.figures.wasReset)).toBeInTheDocument();
    await user.click(await screen.findByText(words.figures.undo));
    expect(changed()).toEqual(figures);
    await waitFor(() => expect(requests()).toHaveValue(7));
  });
});

describe('the figures stand still', () => {
  it('in a shared result, and it says why', async () => {
    await open({}, true);
    expect(screen.getByText(words.readOnly.shared)).toBeInTheDocument();
    expect(fields()).toEqual([]);
    expect(accuracy()).toHaveTextContent(/at least 81\.5%/u);
  });

  it('while other answers are tried', async () => {
    await open();
    act(() => tryChange({ volume: 'millions' }));
    expect(await screen.findByText(words.readOnly.trial)).toBeInTheDocument();
    expect(fields()).toEqual([]);
    act(endTrial);
    await waitFor(() => expect(fields().length).toBeGreaterThan(10));
  });
});

it('says where one architecture catches up with another, and from when a smaller model pays', async () => {
  await open({ ...situations.waiting, volume: 'millions' });
  expect(section(words.months.heading)).toHaveTextContent(/has cost no more in all by the end of/u);
  expect(section(words.distillation.heading)).toHaveTextContent(
    /From [0-9,]+ requests a day on, .* You have 2,000,000 a day, which is enough/u,
  );
});
