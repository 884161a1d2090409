import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Ways to write a number or a day that forget the language, the thousands, or that no line may break before a unit. */
const handmade = /\.toFixed\(|\.toLocale\w+\(|\bIntl\.|\}%|[0-9}] %/u;

/** Where numbers and days that people read are written. */
const home = 'src/share/numbers.ts';

/** What looks alike and is not read. */
const unread: readonly string[] = [
  'Number(value.toFixed(decimals)) === value',
  'width={`${share * 100}%`}',
];

const lines = ['src/knowledge', 'src/share', 'src/ui']
  .flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) =>
      `${room}/${file}`.replaceAll('\\', '/'),
    ),
  )
  .filter((file) => /\.tsx?$/u.test(file) && file !== home)
  .flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => `${file}: ${line.trim()}`),
  );

it('numbers and days that people read are written in one place', () => {
  const found = lines.filter(
    (line) => handmade.test(line) && !unread.some((code) => line.includes(code)),
  );
  expect(found).toEqual([]);
});

it.each([
  ['decimals by hand', 'value.toFixed(1)'],
  ['a language of its own', "value.toLocaleString('de')"],
  ['a format of its own', "new Intl.NumberFormat('en')"],
  ['a unit that a line can break before', '`${share} %`'],
  ['a unit by hand', '`${share}%`'],
  ['a share in a sentence', 'near 100 % while'],
])('%s is found', (_, code) => {
  expect(code).toMatch(handmade);
});
