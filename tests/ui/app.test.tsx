import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { App } from '../../src/ui/app.tsx';

it('shows one main heading on the first page', () => {
  render(<App />);
  expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
});
