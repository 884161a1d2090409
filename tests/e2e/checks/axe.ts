import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** A theme at a width. */
export interface Look {
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors: 'none' | 'active';
  readonly width: number;
}

/** Each theme at the width where it is likelier to fail. */
export const themes: readonly Look[] = [
  { colorScheme: 'light', forcedColors: 'none', width: 1280 },
  { colorScheme: 'dark', forcedColors: 'none', width: 320 },
  { colorScheme: 'light', forcedColors: 'active', width: 320 },
];

/** Each theme at each width. */
export const looks: readonly Look[] = themes.flatMap((theme) =>
  [320, 1280].map((width) => ({ ...theme, width })),
);

/** Shows a page in a theme at a width. */
export async function lookAt(page: Page, { width, ...media }: Look): Promise<void> {
  await page.emulateMedia(media);
  await page.setViewportSize({ width, height: 800 });
}

/**
 * What axe holds against a page, or a part of it, by all of its rules. No page has frames, so it need
 * not open a second one to put their reports together; only what is wrong is written up. In forced
 * colours it can not tell contrasts: it reads colours that the browser does not paint with.
 */
export async function violationsOn(
  page: Page,
  look: Look,
  part = 'html',
): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode().include(part);
  const contrast = { enabled: look.forcedColors === 'none' };
  const { violations } = await builder
    .options({ resultTypes: ['violations'], rules: { 'color-contrast': contrast } })
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Texts that forced colours leave in a colour of ours: on a ground that is the reader's they may vanish. */
export async function unforcedTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const names = ['CanvasText', 'LinkText', 'VisitedText', 'ButtonText', 'FieldText', 'GrayText'];
    const probe = document.body.appendChild(document.createElement('p'));
    const forced = names.map((name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    });
    probe.remove();
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility())
      .filter(({ childNodes }) =>
        [...childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
      )
      .filter(
        (element) =>
          !forced.includes(
            getComputedStyle(element)[element instanceof SVGElement ? 'fill' : 'color'],
          ),
      )
      .map(({ outerHTML }) => outerHTML.slice(0, 160));
  });
}
