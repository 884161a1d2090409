import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import {
  answersOf,
  basisOf,
  closeShared,
  deleteEverything,
  linkFor,
  openLink,
  setAnswer,
} from '../../src/state/index.ts';
import { paths } from '../../src/ui/paths.ts';
import { checkWords } from '../../src/ui/words/check.ts';
import { scenarioWords as words } from '../../src/ui/words/scenarios.ts';
import { heading, openAt } from './at.tsx';

afterEach(() => {
  closeShared();
  deleteEverything();
});

const [scenario] = knowledge.scenarios;
const link = () => linkFor(basisOf(answersOf(scenario?.answers ?? {})));
const stored = () => JSON.stringify(Object.entries(localStorage));
const status = () => screen.getByRole('status').textContent;
const banner = () => screen.findByRole('region', { name: words.banner.label }, { timeout: 20_000 });

it('opens a scenario as a result and leaves one’s own answers alone', async () => {
  setAnswer('task', { value: 'agent' });
  const before = stored();
  const user = await openAt(paths.scenarios);
  const name = new RegExp(`: ${scenario?.name ?? ''}$`, 'u');
  await user.click(screen.getByRole('link', { name }));
  await waitFor(() => expect(heading()).not.toHaveTextContent(words.title), { timeout: 20_000 });
  await waitFor(() => expect(heading()).toHaveFocus());
  expect(window.location.pathname).toBe(paths.result);
  expect(window.location.href).toBe(link());
  expect(stored()).toBe(before);
});

it('says whose situation is open, with both outcomes and why they are not the same', async () => {
  openLink(link());
  await openAt(paths.result);
  const region = within(await banner());
  region.getByText(words.banner.heading(scenario?.name ?? ''));
  const said = region.getAllByRole('definition').map(({ textContent }) => textContent.trim());
  expect(said).toStrictEqual([
    'Fine-tuned model',
    'Prompt first, then fine-tuned model',
    words.beside.agreements.later,
  ]);
  region.getByText(scenario?.documentSays ?? '');
  region.getByText(scenario?.difference?.because ?? '');
});

it('says of any other link only that it is somebody’s', async () => {
  openLink(linkFor(basisOf({ task: { value: 'agent' } })));
  await openAt(paths.result);
  expect(screen.queryByRole('region', { name: words.banner.label })).toBeNull();
});

it('makes a scenario one’s own to edit, and gives back what was one’s own before', async () => {
  setAnswer('stakes', { value: 'low' });
  openLink(link());
  const user = await openAt(paths.result);
  await user.click(within(await banner()).getByRole('link', { name: words.banner.keep }));
  await waitFor(() => expect(heading()).toHaveTextContent(checkWords.title), { timeout: 20_000 });
  const kept = Object.keys(scenario?.answers ?? {}).length;
  expect(screen.getByText(new RegExp(`answered ${kept} of`, 'u'))).toBeVisible();
  await user.click(screen.getByRole('button', { name: checkWords.undo }));
  expect(screen.getByText(/answered 1 of/u)).toBeVisible();
});

it('shows the scenarios by what goes wrong and by how the document’s outcome stands to ours', async () => {
  const user = await openAt(paths.scenarios);
  const all = knowledge.scenarios.length;
  expect(status()).toBe(words.filters.count(all, all));
  await user.selectOptions(screen.getByLabelText(words.filters.hurts), 'format-breaks');
  expect(status()).toBe(words.filters.count(2, all));
  await user.selectOptions(screen.getByLabelText(words.filters.agreement), 'now');
  expect(status()).toBe(words.none);
  await user.selectOptions(screen.getByLabelText(words.filters.hurts), '');
  const shown = screen.getAllByRole('article').map(({ id }) => id);
  expect(shown).toContain('make-it-smarter');
  expect(shown).not.toContain('broken-layout');
});
