import type { Page } from '@playwright/test';

/** 1280 × 1024 px at four times the size. */
export const zoomed = { width: 320, height: 256 };

/** The spacing of text that WCAG 1.4.12 lets a reader choose. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** How a page is written: from which side, and how far apart its letters and lines stand. */
const writings = [
  { direction: 'ltr', css: '' },
  { direction: 'rtl', css: '' },
  { direction: 'ltr', css: spacing },
  { direction: 'rtl', css: spacing },
] as const;

/** How the browser may be set up, each setting with every other. */
const media = (['none', 'active'] as const).flatMap((forcedColors) =>
  (['reduce', 'no-preference'] as const).flatMap((reducedMotion) =>
    (['light', 'dark'] as const).map((colorScheme) => ({
      forcedColors,
      reducedMotion,
      colorScheme,
    })),
  ),
);

/**
 * What is wrong with a page at four times the size in each of 32 modes: it scrolls sideways, cuts off
 * text, or moves where motion is to be reduced.
 */
export async function modeFaults(page: Page, part = 'html'): Promise<readonly string[]> {
  const faults: string[] = [];
  await page.setViewportSize(zoomed);
  for (const { direction, css } of writings) {
    await write(page, direction, css);
    for (const each of media) {
      await page.emulateMedia(each);
      const mode = [direction, css && 'spaced', ...Object.values(each)].join(' ');
      faults.push(...(await layoutFaults(page, part)).map((fault) => `${mode}: ${fault}`));
    }
    await page.emulateMedia({ reducedMotion: 'reduce' });
    faults.push(...(await page.evaluate(movingParts, part)));
  }
  await write(page, 'ltr', '');
  await page.emulateMedia({ reducedMotion: null, colorScheme: null, forcedColors: null });
  return faults;
}

async function write(page: Page, direction: 'ltr' | 'rtl', css: string): Promise<void> {
  await page.evaluate(
    ([dir, text]) => {
      document.documentElement.dir = dir;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
    },
    [direction, css] as const,
  );
}

async function layoutFaults(page: Page, part: string): Promise<readonly string[]> {
  return page.evaluate((within) => {
    const overflow = document.documentElement.scrollWidth - window.innerWidth;
    const faults = overflow > 0 ? [`scrolls sideways by ${overflow} px`] : [];
    for (const element of document.querySelectorAll(`${within} *`)) {
      // What is folded away is laid out only if it is asked for, and that takes long. A field of one
      // line is as wide as it is, and scrolls.
      if (!element.checkVisibility() || element.matches('svg, svg *, input')) continue;
      const { scrollWidth, scrollHeight, clientWidth, clientHeight } = element;
      const isWider = scrollWidth > clientWidth + 1;
      const isHigher = scrollHeight > clientHeight + 1;
      if (clientWidth <= 1 || !(isWider || isHigher)) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const cuts = /hidden|clip/u;
      if ((isWider && cuts.test(overflowX)) || (isHigher && cuts.test(overflowY)))
        faults.push(`cuts off: ${element.outerHTML.slice(0, 160)}`);
    }
    return faults;
  }, part);
}

/** In the page: what takes time to change although motion is to be reduced. */
function movingParts(part: string): readonly string[] {
  return [...document.querySelectorAll(`${part} *`)]
    .filter((element) => element.checkVisibility())
    .filter((element) => {
      const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
      const seconds = [transitionDuration, animationName === 'none' ? '0s' : animationDuration];
      return seconds.some((each) => each.split(',').some((one) => Number.parseFloat(one) > 0.001));
    })
    .map(({ outerHTML }) => `moves: ${outerHTML.slice(0, 160)}`);
}
