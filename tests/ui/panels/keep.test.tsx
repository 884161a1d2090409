import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { CopyLink } from '../../../src/ui/panels/pieces/copy-link.tsx';

const link = 'https://example.org/result#lw1-1dd~LCjb';
const original = Object.getOwnPropertyDescriptor(navigator, 'clipboard');

function withClipboard(clipboard: unknown) {
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
}

afterEach(() => {
  if (original) Object.defineProperty(navigator, 'clipboard', original);
  else Reflect.deleteProperty(navigator, 'clipboard');
});

it('R10: says “Copied” only once the clipboard has taken the link', async () => {
  const user = userEvent.setup();
  const waiting: (() => void)[] = [];
  const promise = new Promise<void>((done) => {
    waiting.push(done);
  });
  const written: string[] = [];
  withClipboard({
    writeText: (text: string) => {
      written.push(text);
      return promise;
    },
  });
  render(<CopyLink link={link} />);
  await user.click(screen.getByRole('button', { name: 'Copy the link' }));
  expect(written).toEqual([link]);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  for (const done of waiting) done();
  expect(await screen.findByText('Copied.')).toBeVisible();
  expect(screen.queryByRole('textbox')).toBeNull();
});

it.each([
  ['is refused', { writeText: async () => Promise.reject(new Error('no permission')) }],
  [
    'throws at once',
    {
      writeText: () => {
        throw new Error('not secure');
      },
    },
  ],
  ['does not exist', undefined],
])('R10: selects the link to copy by hand when the clipboard %s', async (_, clipboard) => {
  const user = userEvent.setup();
  withClipboard(clipboard);
  render(<CopyLink link={link} />);
  await user.click(screen.getByRole('button', { name: 'Copy the link' }));
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: /Link/ });
  expect(screen.queryByText('Copied.')).toBeNull();
  expect(field).toHaveFocus();
  expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(link);
});
