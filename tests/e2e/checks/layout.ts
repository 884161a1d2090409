import type { Page } from '@playwright/test';

/** How a reader may have set up the browser. */
export interface Mode {
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors: 'none' | 'active';
  readonly reducedMotion: 'no-preference' | 'reduce';
  readonly direction: 'ltr' | 'rtl';
  readonly isSpaced: boolean;
}

/** Every one of them with every other. */
export const modes: readonly Mode[] = (['ltr', 'rtl'] as const).flatMap((direction) =>
  [false, true].flatMap((isSpaced) =>
    (['none', 'active'] as const).flatMap((forcedColors) =>
      (['reduce', 'no-preference'] as const).flatMap((reducedMotion) =>
        (['light', 'dark'] as const).map((colorScheme) => ({
          colorScheme,
          forcedColors,
          reducedMotion,
          direction,
          isSpaced,
        })),
      ),
    ),
  ),
);

/** The two layouts that differ most; themes and motion change no layout. */
export const layouts = modes.filter(
  ({ colorScheme, forcedColors, reducedMotion, direction, isSpaced }) =>
    colorScheme === 'light' &&
    forcedColors === 'none' &&
    reducedMotion === 'reduce' &&
    isSpaced === (direction === 'rtl'),
);

/** 1280 × 1024 px at four times the size. */
export const zoomed = { width: 320, height: 256 };

/** The spacing of text that WCAG 1.4.12 lets a reader choose. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

async function set(page: Page, { direction, isSpaced, ...media }: Mode): Promise<void> {
  await page.emulateMedia(media);
  await page.evaluate(
    ([dir, css]) => {
      document.documentElement.dir = dir;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    },
    [direction, isSpaced ? spacing : ''] as const,
  );
}

/** What is wrong with a page in a mode at four times the size: it scrolls sideways, cuts off text, or moves. */
export async function layoutFaults(page: Page, mode: Mode): Promise<readonly string[]> {
  await set(page, mode);
  return page.evaluate((isStill) => {
    const overflow = document.documentElement.scrollWidth - window.innerWidth;
    const faults = overflow > 0 ? [`scrolls sideways by ${overflow} px`] : [];
    for (const element of document.querySelectorAll('body *')) {
      const { overflowX, overflowY, transitionDuration, animationDuration, animationName } =
        getComputedStyle(element);
      const { scrollWidth, scrollHeight, clientWidth, clientHeight, outerHTML } = element;
      const isCut =
        (/hidden|clip/.test(overflowX) && scrollWidth > clientWidth + 1) ||
        (/hidden|clip/.test(overflowY) && scrollHeight > clientHeight + 1);
      if (isCut && clientWidth > 1 && !(element instanceof SVGElement))
        faults.push(`cuts off: ${outerHTML.slice(0, 160)}`);
      const seconds = Math.max(
        parseFloat(transitionDuration),
        animationName === 'none' ? 0 : parseFloat(animationDuration),
      );
      if (isStill && seconds > 0.001) faults.push(`moves: ${outerHTML.slice(0, 160)}`);
    }
    return faults;
  }, mode.reducedMotion === 'reduce');
}

/** Puts a page back as it was opened. */
export async function unset(page: Page): Promise<void> {
  const [first] = layouts;
  if (first !== undefined) await set(page, { ...first, reducedMotion: 'no-preference' });
}
