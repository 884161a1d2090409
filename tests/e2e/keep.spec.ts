import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { decide } from '../../src/core/decide.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { answersOf, type GivenAnswer, situationOf } from '../../src/share/answers.ts';
import { type Basis, basisOf } from '../../src/share/basis.ts';
import { decodeLink, encodeLink } from '../../src/share/link/link.ts';
import { expect, test } from './fixtures.ts';
import { situations } from '../ui/panels/situations.ts';

function linkTo(basis: Basis): string {
  const { now, target } = decide(knowledge, situationOf(basis.answers), basis.priorities);
  return encodeLink(knowledge, basis, { now: now.verdict, target: target.verdict });
}

/** Every question answered, with as many options as it takes, a grade, and priorities of all kinds. */
const longest: Basis = {
  ...basisOf(
    Object.fromEntries(
      knowledge.questions.map(({ id, type, options, exclusive = [] }): [string, GivenAnswer] => {
        const ids = options.map((option) => option.id).filter((one) => !exclusive.includes(one));
        return [id, { value: type === 'multi' ? ids : (ids[0] ?? ''), grade: 'guessed' }];
      }),
    ),
  ),
  priorities: { effort: 'high', 'run-cost': 'low' },
};

/** What an independent reader sees on the screen. */
async function seenOn(page: Page): Promise<string> {
  const { data, width, height } = PNG.sync.read(await page.screenshot());
  return jsQR(new Uint8ClampedArray(data), width, height)?.data ?? 'nothing';
}

/** Opens a result in a page of its own and shows its code to the room. */
async function showToTheRoom(page: Page, basis: Basis) {
  await page.goto(`/result#${linkTo(basis)}`);
  await page.getByRole('button', { name: 'Show to the room' }).click();
  await expect(page.getByRole('img', { name: /^QR code/ })).toBeVisible();
}

test('R12: a camera reads the code off the screen in every theme; Back and Escape close it', async ({
  page,
}) => {
  test.slow();
  const basis = basisOf(answersOf(situations.waiting));
  await page.setViewportSize({ width: 1280, height: 800 });
  await showToTheRoom(page, basis);
  for (const media of [
    { colorScheme: 'dark', forcedColors: 'none' },
    { colorScheme: 'light', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'active' },
  ] as const) {
    await page.emulateMedia(media);
    const read = decodeLink(knowledge, await seenOn(page));
    expect(read, JSON.stringify(media)).toMatchObject({ status: 'ok', link: linkTo(basis) });
  }
  const show = page.getByRole('button', { name: 'Show to the room' });
  for (const close of [() => page.goBack(), () => page.keyboard.press('Escape')]) {
    await close();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(show).toBeFocused();
    await expect(page).toHaveURL(`/result#${linkTo(basis)}`);
    await show.click();
  }
});

test('R12: the longest link is read off a phone’s screen, and opens the same answers', async ({
  page,
  openCleanProfile,
}) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 844 });
  await showToTheRoom(page, longest);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  const address = await seenOn(page);
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:[0-9]+\/result#lwq1-[0-9]+$/u);
  const verdict = await page.locator('h1').textContent();
  const other = await (await openCleanProfile()).newPage();
  await other.goto(address);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(verdict ?? '?');
  await expect(other).toHaveURL(`/result#${linkTo(longest)}`);
});

test('R9: what was downloaded offline opens again in a clean profile, and is kept only when asked', async ({
  page,
  context,
  openCleanProfile,
}) => {
  test.slow();
  const basis = basisOf(answersOf(situations.waiting));
  await page.goto(`/result#${linkTo(basis)}`);
  const downloads: string[] = [];
  const record = page.getByRole('button', { name: 'Download: Record' });
  await expect(record).toBeVisible();
  await context.setOffline(true);
  for (const [name, ending] of [
    ['Decision record', 'md'],
    ['Brief for an assistant', 'txt'],
    ['Trade-off table', 'csv'],
    ['Record', 'json'],
  ] as const) {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: `Download: ${name}` }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toMatch(
      new RegExp(`^layerwise-[a-z-]+-[0-9]{4}-[0-9]{2}-[0-9]{2}[.]${ending}$`, 'u'),
    );
    downloads.push(await download.path());
  }
  const [adr = '', , table = '', saved = ''] = downloads;
  expect(readFileSync(adr, 'utf8')).toContain('## Decision Outcome');
  expect(readFileSync(table, 'utf8')).toMatch(/^\uFEFF"Layer","Stage",/u);

  const other = await (await openCleanProfile()).newPage();
  await other.goto('/result');
  const stored = () => other.evaluate(() => Object.keys(localStorage));
  await other.getByLabel('Or a record from a file').setInputFiles(saved);
  await expect(other.getByRole('region', { name: 'Shared result' })).toBeVisible();
  await expect(other.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(other).toHaveURL(`/result#${linkTo(basis)}`);
  expect(await stored()).toEqual([]);

  await other.getByLabel('Link, address or the text of a record').fill('{"format": "other"}');
  await other.getByRole('button', { name: 'Open it' }).click();
  await expect(other.getByText('It is not a record of Layerwise.')).toBeVisible();
  await expect(other.getByRole('region', { name: 'Shared result' })).toBeVisible();
  await other.getByRole('button', { name: 'Edit a copy' }).click();
  await expect(other.getByRole('region', { name: 'Shared result' })).toBeHidden();
  expect(await stored()).toContain('layerwise:answers');
});

test('the published schema of the record is a file on the site', async ({ request }) => {
  const answer = await request.get('/schema/record-1.json');
  expect(answer.ok()).toBe(true);
  expect(await answer.json()).toEqual(
    JSON.parse(readFileSync('public/schema/record-1.json', 'utf8')),
  );
});
