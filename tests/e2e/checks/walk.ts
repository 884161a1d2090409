import type { Page } from '@playwright/test';
import { zoomed } from './layout.ts';

/** More stops than any page has. */
const most = 900;

/**
 * Goes through a page, or a part of it, at four times the size with Tab until it comes round. What is
 * wrong: a stop that can not be seen to have the focus, one that something else covers at one of nine
 * points, one that stands above the last, a control that is no stop.
 */
export async function walkFaults(page: Page, part = 'html'): Promise<readonly string[]> {
  await page.setViewportSize(zoomed);
  await page.evaluate(standBefore, part);
  const faults: string[] = [];
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(faultsOfStop, part);
    if (found === 'round') return [...faults, ...(await page.evaluate(neverReached, part))];
    faults.push(...found);
  }
  return [...faults, `comes to no end in ${most} presses of Tab`];
}

/** In the page: puts the focus where the next Tab leads to the first stop of a part. */
function standBefore(part: string): void {
  for (const element of document.querySelectorAll('[data-reached]'))
    element.removeAttribute('data-reached');
  const whole = document.querySelector<HTMLElement>(part);
  const index = whole?.getAttribute('tabindex') ?? null;
  whole?.setAttribute('tabindex', '-1');
  whole?.focus({ preventScroll: true });
  if (index === null) whole?.removeAttribute('tabindex');
  else whole?.setAttribute('tabindex', index);
}

/** In the page: what is wrong with the element that has the focus; `round` when it had it before. */
function faultsOfStop(part: string): readonly string[] | 'round' {
  const stop = document.activeElement;
  const reached = document.querySelectorAll('[data-reached]');
  if (stop === null || stop === document.body) return reached.length === 0 ? [] : 'round';
  if (stop.hasAttribute('data-reached') || stop.closest(part) === null) return 'round';
  const last = [...reached].at(-1);
  stop.setAttribute('data-reached', '');
  const name = stop.outerHTML.slice(0, 160);
  const faults: string[] = [];
  const ringed = [stop, stop.parentElement, stop.parentElement?.parentElement].some((element) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
  if (!ringed) faults.push(`is not seen to have the focus: ${name}`);
  const { left, top, right, bottom } = stop.getBoundingClientRect();
  if (last && bottom <= last.getBoundingClientRect().top)
    faults.push(`is reached after what stands below it: ${name}`);
  const isInView = bottom > 0 && right > 0 && top < window.innerHeight && left < window.innerWidth;
  if (!isInView) faults.push(`is out of view: ${name}`);
  for (const x of [left + 1, (left + right) / 2, right - 1])
    for (const y of [top + 1, (top + bottom) / 2, bottom - 1]) {
      const hit = document.elementFromPoint(x, y);
      const isOwn =
        hit === null || stop.contains(hit) || hit.contains(stop) || hit.closest('label') !== null;
      if (!isOwn) faults.push(`is covered at ${x}, ${y} by ${hit.outerHTML.slice(0, 80)}: ${name}`);
    }
  return faults;
}

/** In the page: the controls that had the focus at no time; of radio buttons with one name, one is enough. */
function neverReached(part: string): readonly string[] {
  const modal = document.querySelector('dialog:modal');
  return [
    ...(modal ?? document).querySelectorAll('a[href], button, summary, select, input, textarea'),
  ]
    .filter(
      (control) =>
        control.checkVisibility({ visibilityProperty: true }) &&
        control.closest(part) !== null &&
        !control.hasAttribute('data-reached'),
    )
    .filter(
      (control) =>
        !(control instanceof HTMLInputElement && control.type === 'radio') ||
        document.querySelector(`[data-reached][name="${CSS.escape(control.name)}"]`) === null,
    )
    .map(({ outerHTML }) => `can not be reached: ${outerHTML.slice(0, 160)}`);
}
