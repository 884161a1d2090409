import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The widths at which a page is looked at in every theme. */
const widths = [1280, 320];

const light = { colorScheme: 'light', forcedColors: 'none' } as const;
const dark = { colorScheme: 'dark', forcedColors: 'none' } as const;
const forced = { colorScheme: 'dark', forcedColors: 'active' } as const;

/** The rules of axe that look at colours. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/**
 * What axe and forced colours hold against a page, or a part of it, in three themes at two widths.
 * By light axe goes through all of its rules at each width. In the dark it goes through those of
 * colour: the others look at what is there, and that the same elements are seen is looked at here. In
 * forced colours axe can tell no contrasts, for it reads colours that the browser does not paint with.
 */
export async function themeFaults(page: Page, part = 'html'): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const width of widths) {
    const found = (theme: string, all: readonly string[]) =>
      faults.push(...all.map((fault) => `${theme}, ${width} px: ${fault}`));
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia(light);
    found('light', await violationsOn(page, part));
    const seen = await elementsSeen(page, part);
    await page.emulateMedia(dark);
    found('dark', await violationsOn(page, part, rulesOfColour));
    found('dark', differences(seen, await elementsSeen(page, part)));
    await page.emulateMedia(forced);
    found('forced colours', await unforcedTexts(page, part));
    found('forced colours', differences(seen, await elementsSeen(page, part)));
  }
  return faults;
}

/**
 * What axe holds against a part of a page. No page has frames, so it need not open a second one to put
 * their reports together; only what is wrong is written up.
 */
async function violationsOn(
  page: Page,
  part: string,
  rules: readonly string[] = [],
): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .include(part);
  if (rules.length > 0) builder.withRules([...rules]);
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Which elements of a page are seen, in their order, each by its opening tag. */
async function elementsSeen(page: Page, part: string): Promise<readonly string[]> {
  return page.evaluate(
    (within) =>
      [...document.querySelectorAll(`${within} *`)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => (element.cloneNode() as Element).outerHTML),
    part,
  );
}

/** Where two lists of elements begin to differ. */
function differences(before: readonly string[], after: readonly string[]): readonly string[] {
  const longest = Math.max(before.length, after.length);
  const at = Array.from({ length: longest }).findIndex((_, each) => before[each] !== after[each]);
  return at < 0 ? [] : [`instead of ${before[at]} is seen ${after[at]}`];
}

/** Texts that forced colours leave in a colour of ours: on a ground that is the reader's they may vanish. */
async function unforcedTexts(page: Page, part: string): Promise<readonly string[]> {
  return page.evaluate((within) => {
    const names = ['CanvasText', 'LinkText', 'VisitedText', 'ButtonText', 'FieldText', 'GrayText'];
    const probe = document.body.appendChild(document.createElement('p'));
    const forced = names.map((name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    });
    probe.remove();
    return [...document.querySelectorAll(`${within} *`)]
      .filter(({ childNodes }) =>
        [...childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
      )
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const { color, fill, forcedColorAdjust } = getComputedStyle(element);
        // The fill of a drawing that is to be adjusted is forced when it is painted, not before.
        if (element instanceof SVGElement)
          return forcedColorAdjust !== 'auto' && !forced.includes(fill);
        return !forced.includes(color);
      })
      .map(({ outerHTML }) => `is not forced: ${outerHTML.slice(0, 160)}`);
  }, part);
}
