import type { Page } from '@playwright/test';

/** The widths at which everything that can be pressed is measured. */
export const widths = [320, 768, 1280];

/**
 * What can be pressed and is too small: options and buttons under 44 by 44 px, anything else under 24
 * by 24. No exception is made, not even for a link within a sentence. What an option takes is what its
 * label takes, if a press there ticks it.
 */
export async function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a[href], button, summary, select, input, textarea')].flatMap(
      (target) => {
        if (!target.checkVisibility({ visibilityProperty: true }) || target.closest('.sr-only'))
          return [];
        const isOption = target.matches('[type=radio], [type=checkbox]');
        const label =
          isOption && target instanceof HTMLInputElement ? target.labels?.[0] : undefined;
        const row = label?.contains(target) === false ? label.closest('.relative') : label;
        const box = (row ?? target).getBoundingClientRect();
        const least = isOption || target.matches('button') ? 44 : 24;
        const isLarge = Math.min(box.width, box.height) >= least - 0.01;
        return isLarge ? [] : [`${box.width} × ${box.height}: ${target.outerHTML.slice(0, 160)}`];
      },
    ),
  );
}
