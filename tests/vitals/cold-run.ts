import type { Browser, Page } from 'playwright';
import { screens } from '../weight/weigh.ts';

/** What a first visit felt like, in milliseconds; the shift is a share of the screen. */
export interface Vitals {
  /** First contentful paint. */
  readonly fcp: number;
  /** Largest contentful paint. */
  readonly lcp: number;
  /** Total blocking time: by how much tasks were longer than 50 ms. */
  readonly tbt: number;
  /** Cumulative layout shift. */
  readonly cls: number;
}

interface Seen {
  lcp: number;
  tbt: number;
  cls: number;
  /** The duration of each interaction that was long enough to be noted, in order. */
  interactions: number[];
}

const followed = ['largest-contentful-paint', 'longtask', 'layout-shift', 'event'] as const;

/** Notes what the browser measures from the first moment on. It runs in the page, so it names nothing outside. */
function observe(types: typeof followed): void {
  type Entry = PerformanceEntry & { value: number; interactionId: number };
  const seen: Seen = { lcp: 0, tbt: 0, cls: 0, interactions: [] };
  (window as unknown as { seen: Seen }).seen = seen;
  for (const type of types)
    new PerformanceObserver((list) => {
      for (const { startTime, duration, value, interactionId } of list.getEntries() as Entry[]) {
        if (type === 'largest-contentful-paint') seen.lcp = startTime;
        if (type === 'longtask') seen.tbt += Math.max(0, duration - 50);
        if (type === 'layout-shift') seen.cls += value;
        if (type === 'event' && interactionId > 0) seen.interactions.push(duration);
      }
    }).observe({ type, buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
}

/** Opens an address in a clean profile on a slow phone: a processor four times slower, and a 3G line. */
export async function openCold(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: screens.phone });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(observe, followed);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(settling);
  return page;
}

/** How long a page is watched once nothing more comes. */
const settling = 1_000;

/** What the browser measured on a page until now. */
export async function vitalsOf(page: Page): Promise<Vitals> {
  const vitals = await page.evaluate(() => {
    const { lcp, tbt, cls } = (window as unknown as { seen: Seen }).seen;
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return { fcp: paint?.startTime ?? 0, lcp, tbt, cls };
  });
  if (vitals.fcp === 0 || vitals.lcp === 0) throw new Error('The browser noted no paint.');
  return vitals;
}

/** From the input to the next paint, in milliseconds: what the browser notes of one interaction, at least 16. */
export async function timeOf(page: Page, interact: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    (window as unknown as { seen: Seen }).seen.interactions = [];
  });
  await interact();
  await page.waitForTimeout(500);
  const noted = await page.evaluate(() => (window as unknown as { seen: Seen }).seen.interactions);
  return Math.max(16, ...noted);
}
