import { expect, it } from 'vitest';
import { heading, openAt } from './at.tsx';

it('shows one main heading on the first page', async () => {
  await openAt('/');
  expect(heading()).toBeVisible();
});
