import type { Page } from '@playwright/test';
import { type Look, lookAt, looks, themes, unforcedTexts, violationsOn } from './checks/axe.ts';
import { layoutFaults, layouts, modes, unset, zoomed } from './checks/layout.ts';
import { smallTargets, widths } from './checks/targets.ts';
import { walkFaults } from './checks/walk.ts';
import { expect, test } from './fixtures.ts';
import { layerScreens } from './screens/of-pages.ts';
import { wizardScreens } from './screens/of-the-wizard.ts';
import type { Screen } from './screens/opening.ts';

async function expectAccessible(page: Page, { name, part }: Screen, look: Look) {
  await lookAt(page, look);
  const title = `axe: ${name}, ${JSON.stringify(look)}`;
  expect.soft(await violationsOn(page, look, part), title).toEqual([]);
  if (look.forcedColors === 'active')
    expect.soft(await unforcedTexts(page), `forced colours: ${title}`).toEqual([]);
}

async function expectLargeTargets(page: Page, { name }: Screen) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await smallTargets(page), `W13: ${name} at ${width} px`).toEqual([]);
  }
}

/** Looks at one screen in the ways that differ most, or in every way that is promised. */
async function inspect(page: Page, screen: Screen, isClose: boolean) {
  await page.setViewportSize({ width: 1280, height: 800 });
  await screen.open(page);
  for (const look of isClose ? looks : themes) await expectAccessible(page, screen, look);
  await expectLargeTargets(page, screen);
  await page.setViewportSize(zoomed);
  for (const mode of isClose ? modes : layouts) {
    const title = `W16: ${screen.name}, ${JSON.stringify(mode)}`;
    expect.soft(await layoutFaults(page, mode), title).toEqual([]);
  }
  await unset(page);
  expect.soft(await walkFaults(page), `W14: ${screen.name}`).toEqual([]);
}

const groups: Readonly<Record<string, readonly Screen[]>> = {
  layers: layerScreens,
  'the wizard': wizardScreens,
};

/** One screen of each kind is looked at in every way. */
const close = [layerScreens[0]?.name];

for (const [name, screens] of Object.entries(groups)) {
  test(`W13, W14, W16, W17 on ${name}: targets, focus, every mode, axe`, async ({ page }) => {
    test.setTimeout(300_000);
    for (const screen of screens)
      await test.step(screen.name, () => inspect(page, screen, close.includes(screen.name)));
  });
}
