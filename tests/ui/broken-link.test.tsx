import { screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { closeShared, deleteEverything, openLink, setAnswer } from '../../src/state/index.ts';
import { paths } from '../../src/ui/paths.ts';
import { brokenLinkWords as words, refusalWords } from '../../src/ui/words/errors.ts';
import { checkWords } from '../../src/ui/words/check.ts';
import { heading, openAt } from './at.tsx';

afterEach(() => {
  closeShared();
  deleteEverything();
});

const damaged = 'lw1-1~FAot~TAdr~0000';

it('says what failed and what is safe, and keeps the text as it came', async () => {
  openLink(damaged);
  await openAt(paths.result);
  expect(heading()).toHaveTextContent(words.title);
  expect(heading()).toHaveFocus();
  expect(screen.getByText(words.safe)).toBeVisible();
  expect(screen.getByText(refusalWords.damaged.todo)).toBeVisible();
  expect(screen.getByLabelText(words.raw)).toHaveValue(damaged);
});

it('takes over what could be read only when asked, and leads to where it can be checked', async () => {
  setAnswer('stability', { value: 'quarter' });
  openLink(damaged);
  const user = await openAt(paths.result);
  await user.click(screen.getByRole('button', { name: words.partial.action }));
  const checked = { level: 1, name: checkWords.title };
  await screen.findByRole('heading', checked, { timeout: 20_000 });
  expect(window.location.hash).toBe('');
  expect(screen.getByText('Write in a set voice or form')).toBeVisible();
});

it('explains another link that fails as well, and can be left for one’s own answers', async () => {
  setAnswer('task', { value: 'agent' });
  openLink(damaged);
  const user = await openAt(paths.result);
  await user.type(screen.getByLabelText(words.paste.label), 'nonsense');
  await user.click(screen.getByRole('button', { name: words.paste.action }));
  expect(await screen.findByText(new RegExp(refusalWords['not-a-link'].what, 'u'))).toBeVisible();
  expect(screen.getByLabelText(words.raw)).toHaveValue(damaged);
  await user.click(screen.getByRole('button', { name: words.away.own }));
  const checked = { level: 1, name: checkWords.title };
  await screen.findByRole('heading', checked, { timeout: 20_000 });
  expect(screen.getByText('Choose tools and act in steps')).toBeVisible();
  expect(window.location.hash).toBe('');
});
