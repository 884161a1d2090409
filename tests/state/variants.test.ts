import { renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadApp } from './load-app.ts';

type AppModule = Awaited<ReturnType<typeof loadApp>>;
let app: AppModule;

beforeEach(async () => {
  window.history.replaceState(null, '', '/result');
  app = await loadApp();
});
afterEach(() => app.deleteEverything());

/** Names in order, the one at hand marked, with its volume. */
function shown({ useShownVariants } = app): string {
  const { variants, at } = renderHook(() => useShownVariants()).result.current;
  return variants
    .map(({ name, basis }, place) => {
      const volume = [basis.answers['volume']?.value ?? '?'].join('');
      return `${place === at ? '*' : ''}${name}: ${volume}`;
    })
    .join(' | ');
}

/** The same storage in another tab; it hears of the first one's writes as a browser would tell it. */
async function openAnotherTab(): Promise<AppModule> {
  return loadApp();
}
function tellTabs(): void {
  window.dispatchEvent(new StorageEvent('storage', { key: 'layerwise:answers' }));
}

const asItIs = (basis: Parameters<AppModule['linkFor']>[0]) => basis;

const envelope = (rest: object) =>
  JSON.stringify({ format: 1, model: '1', answers: { volume: { value: 'hundreds' } }, ...rest });
const basis = (volume: string) => ({
  answers: { volume: { value: volume } },
  priorities: {},
  figures: {},
});

describe('the person’s own variants', () => {
  it('begin as one, which storage writes as before there were sets', () => {
    app.setAnswer('volume', { value: 'hundreds' });
    expect(shown()).toBe('*Now: hundreds');
    expect(localStorage.getItem('layerwise:answers')).not.toContain('set');
  });

  it('are duplicated, edited one at a time, and survive a reload with the one at hand', async () => {
    app.setAnswer('volume', { value: 'hundreds' });
    app.duplicateVariant('Later', asItIs);
    app.setAnswer('volume', { value: 'millions' });
    expect(shown()).toBe('Now: hundreds | *Later: millions');
    expect(shown(await openAnotherTab())).toBe('Now: hundreds | *Later: millions');
    app.turnTo(0, false);
    app.setAnswer('volume', { value: 'thousands' });
    expect(shown()).toBe('*Now: thousands | Later: millions');
  });

  it('change with an assumption where that can be said exactly', () => {
    app.setAnswer('volume', { value: 'thousands', grade: 'guessed' });
    app.duplicateVariant('At ten times the volume', (basis) => app.assumed('tenfold', basis));
    app.duplicateVariant('In six months', (basis) => app.assumed('six-months', basis));
    expect(shown()).toBe(
      'Now: thousands | At ten times the volume: hundreds-of-thousands | *In six months: hundreds-of-thousands',
    );
  });

  it('are renamed; a name that is taken gets a number, and one that is none is refused', () => {
    app.duplicateVariant('Later', asItIs);
    app.renameVariant(0, 'Later');
    expect(shown()).toBe('Later 2: ? | *Later: ?');
    expect(app.renameVariant(0, '  ').ok).toBe(false);
    expect(app.renameVariant(0, 'x'.repeat(41)).ok).toBe(false);
    expect(shown()).toBe('Later 2: ? | *Later: ?');
  });

  it('are four at most', () => {
    const made = ['b', 'c', 'd', 'e'].map((name) => app.duplicateVariant(name, asItIs).ok);
    expect(made).toStrictEqual([true, true, true, false]);
    expect(shown()).toBe('Now: ? | b: ? | c: ? | *d: ?');
  });

  it('are deleted and brought back, the last one never', () => {
    app.setAnswer('volume', { value: 'hundreds' });
    app.duplicateVariant('Later', asItIs);
    app.turnTo(0, false);
    app.deleteVariant(0);
    expect(shown()).toBe('*Later: hundreds');
    app.deleteVariant(0);
    expect(shown()).toBe('*Later: hundreds');
    app.undoReplace();
    expect(shown()).toBe('*Now: hundreds | Later: hundreds');
    app.undoReplace();
    expect(shown()).toBe('*Later: hundreds');
  });

  it('are all cleared by starting again, and all brought back', () => {
    app.setAnswer('volume', { value: 'hundreds' });
    app.duplicateVariant('Later', asItIs);
    app.startAgain();
    expect(shown()).toBe('*Now: ?');
    app.undoReplace();
    expect(shown()).toBe('Now: hundreds | *Later: hundreds');
  });
});

describe('S4: two tabs', () => {
  it('keep what each did to a variant of its own', async () => {
    app.setAnswer('volume', { value: 'hundreds' });
    const other = await openAnotherTab();
    app.duplicateVariant('Later', asItIs);
    app.setAnswer('volume', { value: 'millions' });
    tellTabs();
    expect(shown(other)).toBe('*Now: hundreds | Later: millions');
    other.setAnswer('volume', { value: 'thousands' });
    tellTabs();
    expect(shown()).toBe('Now: thousands | *Later: millions');
  });

  it('keep it even when the news of the other one has not come yet', async () => {
    app.setAnswer('volume', { value: 'hundreds' });
    const other = await openAnotherTab();
    app.duplicateVariant('Later', asItIs);
    app.setAnswer('volume', { value: 'millions' });
    other.setAnswer('volume', { value: 'thousands' });
    expect(shown(other)).toBe('*Now: thousands | Later: millions');
  });
});

describe('what is stored', () => {
  const later = { name: 'Later', answers: { volume: { value: 'millions' } } };
  it.each([
    ['one from before there were sets', {}, '*Now: hundreds', 0],
    [
      'a set',
      { set: { name: 'Now', before: [], after: [later] } },
      '*Now: hundreds | Later: millions',
      0,
    ],
    ['a set that is none', { set: 7 }, '*Now: hundreds', 1],
    [
      'a name that is none',
      { set: { name: '\n', before: [later], after: [] } },
      'Later: millions | *Now: hundreds',
      1,
    ],
    [
      'a name twice',
      { set: { name: 'Later', before: [later], after: [] } },
      'Later 2: millions | *Later: hundreds',
      1,
    ],
    [
      'an answer that is none',
      {
        set: {
          name: 'Now',
          before: [],
          after: [{ name: 'Later', answers: { volume: { value: 'many' } } }],
        },
      },
      '*Now: hundreds | Later: ?',
      1,
    ],
    [
      'more than four',
      {
        set: {
          name: 'Now',
          before: [],
          after: ['b', 'c', 'd', 'e'].map((name) => ({ name, answers: {} })),
        },
      },
      '*Now: hundreds | b: ? | c: ? | d: ?',
      1,
    ],
  ])('is read as far as it can be: %s', async (_, rest, expected, quarantined) => {
    localStorage.setItem('layerwise:answers', envelope(rest));
    const fresh = await loadApp();
    expect(shown(fresh)).toBe(expected);
    expect(renderHook(() => fresh.useQuarantined()).result.current).toHaveLength(quarantined);
  });
});

/** The address of somebody's set of two. */
function link(): string {
  return app.linkForSet([
    { name: 'Small', basis: basis('hundreds') },
    { name: 'Large', basis: basis('millions') },
  ]);
}

describe('a shared set', () => {
  it('R13: opens beside one’s own, is looked through, and writes nothing', () => {
    app.setAnswer('volume', { value: 'thousands' });
    const before = JSON.stringify(Object.entries(localStorage));
    app.openLink(link());
    expect(shown()).toBe('*Small: hundreds | Large: millions');
    app.turnTo(1, true);
    expect(shown()).toBe('Small: hundreds | *Large: millions');
    expect(renderHook(() => app.useShown()).result.current).toMatchObject(basis('millions'));
    expect(JSON.stringify(Object.entries(localStorage))).toBe(before);
  });

  it('is kept whole, with the one looked at at hand; one’s own come back', () => {
    app.setAnswer('volume', { value: 'thousands' });
    app.openLink(link());
    app.turnTo(1, true);
    app.keepAsMine();
    expect(shown()).toBe('Small: hundreds | *Large: millions');
    expect(renderHook(() => app.useSharedLink()).result.current.status).toBe('none');
    app.undoReplace();
    expect(shown()).toBe('*Now: thousands');
  });

  it('is nobody else’s once it says what one’s own variants say', () => {
    app.openLink(link());
    app.keepAsMine();
    app.openLink(link());
    expect(renderHook(() => app.useSharedLink()).result.current.status).toBe('none');
  });

  it('stands in the address of the page that compares, by replacing it', () => {
    app.setAnswer('volume', { value: 'hundreds' });
    app.duplicateVariant('Later', asItIs);
    window.history.replaceState(null, '', '/compare');
    const { length } = window.history;
    renderHook(() => app.useSetLinkInAddress());
    expect(window.location.href).toBe(
      app.linkForSet(renderHook(() => app.useShownVariants()).result.current.variants),
    );
    expect(window.history.length).toBe(length);
  });
});
