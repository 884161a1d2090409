import { render, screen, within, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { Keep } from '../../../src/ui/panels/keep.tsx';
import { CopyLink } from '../../../src/ui/panels/pieces/copy-link.tsx';
import { ShareLink } from '../../../src/ui/panels/pieces/share-link.tsx';
import { exportWords, roomWords, shareWords } from '../../../src/ui/words/keep.ts';
import { situations } from './situations.ts';
import { show } from './show.tsx';

const link = 'https://example.org/result#lw1-1dd~LCjb';
const originals = (['clipboard', 'share'] as const).map(
  (name) => [name, Object.getOwnPropertyDescriptor(navigator, name)] as const,
);

/** Gives the browser a clipboard, or a way to share; undefined: it has none. */
function withNavigator(name: 'clipboard' | 'share', value: unknown) {
  Object.defineProperty(navigator, name, { value, configurable: true });
}

afterEach(() => {
  for (const [name, original] of originals) {
    Reflect.deleteProperty(navigator, name);
    if (original) Object.defineProperty(navigator, name, original);
  }
});

describe('R10: copying', () => {
  it('says “Copied” only once the clipboard has taken the link', async () => {
    const user = userEvent.setup();
    const waiting: (() => void)[] = [];
    const promise = new Promise<void>((done) => {
      waiting.push(done);
    });
    const written: string[] = [];
    withNavigator('clipboard', {
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
    ['refuses', { writeText: async () => Promise.reject(new Error('no permission')) }],
    [
      'throws at once, as on a page that is not secure',
      {
        writeText: () => {
          throw new Error('not secure');
        },
      },
    ],
    ['cannot write', {}],
    ['does not exist', undefined],
  ])('selects the link to copy by hand when the clipboard %s', async (_, clipboard) => {
    const user = userEvent.setup();
    withNavigator('clipboard', clipboard);
    render(<CopyLink link={link} />);
    await user.click(screen.getByRole('button', { name: 'Copy the link' }));
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /Link/ });
    expect(screen.queryByText('Copied.')).toBeNull();
    expect(field).toHaveFocus();
    expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(link);
  });
});

describe('R11: sharing', () => {
  it('is offered only where the device can', () => {
    render(<ShareLink link={link} verdict="Hybrid" />);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it.each([
    ['is done', undefined, ''],
    ['was cancelled', new DOMException('no', 'AbortError'), ''],
    ['failed', new DOMException('no', 'NotAllowedError'), shareWords.failed],
  ])('hands over the link, and when it %s says what there is to say', async (_, error, said) => {
    const user = userEvent.setup();
    const shared: unknown[] = [];
    withNavigator('share', async (data: unknown) => {
      shared.push(data);
      if (error !== undefined) throw error;
    });
    render(<ShareLink link={link} verdict="Hybrid" />);
    await user.click(screen.getByRole('button', { name: shareWords.share }));
    expect(shared).toEqual([{ title: 'Layerwise: Hybrid', url: link }]);
    expect(screen.getByRole('status').textContent).toBe(said);
  });
});

describe('the exports', () => {
  it('are ready to be copied within the click, under the name that was typed', async () => {
    const user = userEvent.setup();
    const written: string[] = [];
    withNavigator('clipboard', {
      writeText: async (text: string) => {
        written.push(text);
      },
    });
    show(Keep, situations.waiting);
    const { forms, name, copyWhat } = exportWords;
    await screen.findByText(forms.adr.name, {}, { timeout: 20_000 });
    await user.type(screen.getByLabelText(name), 'Claims desk');
    for (const form of Object.values(forms)) {
      await user.click(screen.getByRole('button', { name: copyWhat(form.name) }));
    }
    await waitFor(() => expect(screen.getAllByText('Copied.')).toHaveLength(4));
    const [adr = '', brief = '', table = '', record = ''] = written;
    expect(adr).toMatch(/^---\nstatus: proposed\ndate: \d{4}-\d\d-\d\d\n---\n\n# Claims desk: /u);
    expect(brief).toContain('which they call "Claims desk"');
    expect(table).toContain('"Feature","Claims desk"');
    expect(JSON.parse(record)).toMatchObject({ format: 'layerwise-record', name: 'Claims desk' });
  });

  it('can be looked at before they are taken', async () => {
    const user = userEvent.setup();
    show(Keep, situations.waiting);
    const brief = await screen.findByText(exportWords.forms.brief.name, {}, { timeout: 20_000 });
    const item = within(brief.closest('li') ?? document.body);
    await user.click(item.getByText(exportWords.preview));
    expect(item.getByText(/^You are helping a team/u)).toBeVisible();
  });
});

it('W7: the code for the room closes with Back and gives the focus back', async () => {
  // jsdom has the element without its methods.
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
    },
  });
  const user = userEvent.setup();
  show(Keep, situations.waiting, { link });
  const entries = window.history.length;
  await user.click(screen.getByRole('button', { name: roomWords.show }));
  const dialog = screen.getByRole<HTMLDialogElement>('dialog', { name: roomWords.heading });
  expect(await within(dialog).findByRole('img', { name: roomWords.drawn })).toBeVisible();
  expect(within(dialog).getByText(link)).toBeVisible();
  expect(window.history).toHaveLength(entries + 1);
  window.history.back();
  await expect.poll(() => dialog.open).toBe(false);
  await user.click(screen.getByRole('button', { name: roomWords.show }));
  await user.click(within(dialog).getByRole('button', { name: roomWords.close }));
  await expect.poll(() => dialog.open).toBe(false);
  expect(window.history).toHaveLength(entries + 1);
});
