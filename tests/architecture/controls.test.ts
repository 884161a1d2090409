import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Waits for a sign that somebody reads, whatever it is, and does nothing with it. */
const onlyNotices = 'src/state/reader.ts';

const sources = ['src/state', 'src/ui'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .map((file) => `${room}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.tsx?$/u.test(file) && file !== onlyNotices)
    .map((file) => [file, readFileSync(file, 'utf8')] as const),
);

/** What a control must not ask for, and an example of it. */
const refused: readonly (readonly [promise: string, pattern: RegExp, sample: string])[] = [
  [
    'W5: takes keys away from the browser or a screen reader',
    /onKey(?:Down|Up|Press)|['"]key(?:down|up|press)['"]|accessKey/u,
    "document.addEventListener('keydown', choose)",
  ],
  [
    'W15: can be moved by dragging alone',
    /type="range"|draggable|onDrag|on(?:Pointer|Touch|Mouse)(?:Down|Move|Start)|['"](?:pointer|touch|mouse)(?:down|move|start)['"]/u,
    '<input type="range" />',
  ],
  ['W6: is a button that can not be pressed', /\bdisabled\b/u, '<Button disabled={!isAnswered} />'],
];

it.each(refused)('no control %s', (_, pattern, sample) => {
  expect(sample).toMatch(pattern);
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter(([, code]) => pattern.test(code)).map(([file]) => file)).toEqual([]);
});
