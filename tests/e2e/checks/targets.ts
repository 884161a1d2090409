import type { Page } from '@playwright/test';

/** The widths at which everything that can be pressed is measured. */
const widths = [320, 768, 1280];

/**
 * What can be pressed and is too small: options and buttons under 44 by 44 px, anything else under 24
 * by 24. No exception is made, not even for a link within a sentence. What an option takes is what its
 * label takes, if a press there ticks it.
 */
export async function smallTargets(page: Page, part = 'html'): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const small = await page.evaluate(smallNow, part);
    faults.push(...small.map((fault) => `${width} px: ${fault}`));
  }
  return faults;
}

/** In the page: what is too small as it stands. */
function smallNow(part: string): readonly string[] {
  const targets = document.querySelectorAll('a[href], button, summary, select, input, textarea');
  return [...targets].flatMap((target) => {
    const isShown = target.checkVisibility({ visibilityProperty: true });
    if (!isShown || target.closest('.sr-only') || !target.closest(part)) return [];
    const isOption = target.matches('[type=radio], [type=checkbox]');
    const label = isOption && target instanceof HTMLInputElement ? target.labels?.[0] : undefined;
    const row = label?.contains(target) === false ? label.closest('.relative') : label;
    const box = (row ?? target).getBoundingClientRect();
    const least = isOption || target.matches('button') ? 44 : 24;
    const isLarge = Math.min(box.width, box.height) >= least - 0.01;
    return isLarge ? [] : [`${box.width} × ${box.height}: ${target.outerHTML.slice(0, 160)}`];
  });
}
