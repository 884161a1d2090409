import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/* What runs in the page: the pages are built before, by `src/prerender`, without a reader. */
const sources: readonly (readonly [file: string, text: string])[] = readdirSync('src', {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => /\.tsx?$/u.test(file) && !file.startsWith('prerender'))
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .toSorted()
  .map((file) => [file, withoutComments(readFileSync(file, 'utf8'))]);

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//gu, '').replaceAll(/(^|\s)\/\/.*$/gmu, '');
}

function filesWith(pattern: RegExp): readonly string[] {
  return sources.filter(([, text]) => pattern.test(text)).map(([file]) => file);
}

/** Ways in and out of the page, and the only files that go them. */
const doors: readonly (readonly [what: string, pattern: RegExp, files: readonly string[]])[] = [
  [
    'the address bar is read',
    /\.location\b(?!\.reload\(\))/u,
    ['src/state/address.ts', 'src/state/first-visit.ts', 'src/state/links.ts'],
  ],
  [
    'the history is written',
    /\bhistory\b\.(?:state|pushState|replaceState|back|go)/u,
    [
      'src/state/address.ts',
      'src/state/first-visit.ts',
      'src/state/overlay.ts',
      'src/state/place.ts',
    ],
  ],
  [
    'storage is opened',
    /\b(?:local|session)Storage\b|\bindexedDB\b|\bcookie\b|\bcaches\b/u,
    ['src/state/answers-store.ts', 'src/state/first-visit.ts'],
  ],
  [
    'text becomes a value',
    /\bJSON\.parse\b/u,
    ['src/headless.ts', 'src/share/record/read.ts', 'src/state/storage.ts', 'src/state/stored.ts'],
  ],
];

describe('X7: there is one door for each kind of untrusted text:', () => {
  it.each(doors)('%s in as few files as possible', (_, pattern, files) => {
    expect(filesWith(pattern)).toEqual(files);
  });

  it.each([
    'src/headless.ts',
    'src/share/record/read.ts',
    'src/state/storage.ts',
    'src/state/stored.ts',
  ])('what %s parses goes through the schema', (file) => {
    const text = sources.find(([name]) => name === file)?.[1] ?? '';
    expect(text).toMatch(/safeParse\(|readSituation\(|readAnswers\(/u);
    expect(text).not.toMatch(/JSON\.parse\([^;]*\bas [A-Z]/u);
  });
});

/** What could take the reader, or text, to somewhere that the address says. */
const ways: readonly (readonly [what: string, pattern: RegExp, sample: string])[] = [
  [
    'goes to another address',
    /\blocation\s*=|\blocation\.(?:href\s*=|assign|replace)/u,
    'window.location.href = x',
  ],
  ['opens a window', /\bwindow\.open\(|\bopen\(['"`]/u, 'window.open(x)'],
  [
    'asks a server',
    /(?<!\.)\bfetch\(|\b(?:window|globalThis)\.fetch|XMLHttpRequest|EventSource|WebSocket|sendBeacon/u,
    'fetch(x)',
  ],
  ['loads code by a computed name', /\bimport\((?!['"])/u, 'import(x)'],
  ['starts a worker', /\bnew (?:Shared)?Worker\(|serviceWorker|importScripts/u, 'new Worker(x)'],
  ['makes code of text', /\beval\(|\bnew Function\(|\bsetTimeout\(['"`]/u, 'eval(x)'],
  [
    'makes a page of text',
    /innerHTML|outerHTML|insertAdjacentHTML|srcdoc|document\.write/u,
    'a.innerHTML = x',
  ],
];

describe('X9: nothing in the source', () => {
  it.each(ways)('%s', (_, pattern, sample) => {
    expect(sample).toMatch(pattern);
    expect(filesWith(pattern)).toEqual([]);
  });
});

it('X10: the only messages are those a page sends to itself, to take its turn', () => {
  expect(filesWith(/['"`]message['"`]|onmessage|postMessage|BroadcastChannel/u)).toEqual([
    'src/state/turn.ts',
  ]);
  const [, text = ''] = sources.find(([file]) => file === 'src/state/turn.ts') ?? [];
  expect(text.match(/\S+\.addEventListener\(/gu)).toEqual(['port1.addEventListener(']);
});

it('every source file was looked at', () => {
  expect(sources.length).toBeGreaterThan(200);
});
