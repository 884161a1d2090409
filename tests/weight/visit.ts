import type { Page, Response } from 'playwright';

/** What a file is for. */
type Kind = 'script' | 'font' | 'document' | 'other';

/** A file that a visit brought, as it travels. */
export interface Brought {
  readonly url: string;
  readonly kind: Kind;
  readonly bytes: number;
  /** It was asked for when the page was already drawn by the app and could be used. */
  readonly isLater: boolean;
}

/** What a visit brought until nothing more came by itself, and how far things moved meanwhile. */
export interface Visit {
  readonly brought: readonly Brought[];
  /** The cumulative layout shift. */
  readonly shift: number;
  /** What moved, each as its markup begins. */
  readonly moved: readonly string[];
  /** What the page complained about, as when it is not what was built. */
  readonly problems: readonly string[];
}

interface Watched {
  usable?: number;
  shift?: number;
  moved?: string[];
}

/** A layout shift as the browser notes it. */
interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** Notes when the app has drawn the page and the browser shows it, and how far things move. */
function watch(): void {
  const seen = window as unknown as Watched;
  const boot = new MutationObserver(() => {
    if (document.body === null || document.getElementById('boot') !== null) return;
    if (document.querySelector('script[type=module]') === null) return;
    boot.disconnect();
    requestAnimationFrame(() => (seen.usable = performance.now()));
  });
  document.addEventListener('DOMContentLoaded', () =>
    boot.observe(document.body, { childList: true }),
  );
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as Shift[]) {
      seen.shift = (seen.shift ?? 0) + value;
      const nodes = sources.map(({ node }) => (node as Element | null)?.outerHTML ?? '#text');
      seen.moved = [...(seen.moved ?? []), ...nodes.map((node) => node.slice(0, 80))];
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

const kinds: readonly string[] = ['script', 'font', 'document'] satisfies Kind[];

/** Opens an address in a page that has opened none before, and weighs what comes of it by itself. */
export async function visit(page: Page, address: string): Promise<Visit> {
  const responses: Response[] = [];
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('response', (response) => responses.push(response));
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForFunction(() => (window as unknown as Watched).usable !== undefined);
  await page.waitForLoadState('networkidle');
  const { usable, shift, moved, starts } = await page.evaluate(() => {
    const { usable = 0, shift = 0, moved = [] } = window as unknown as Watched;
    const files = performance.getEntriesByType('resource');
    return {
      usable,
      shift,
      moved,
      starts: files.map(({ name, startTime }) => ({ name, startTime })),
    };
  });
  const brought = await Promise.all(
    responses.map(async (response): Promise<Brought> => {
      const url = response.url();
      const type = response.request().resourceType();
      const begun = starts.find(({ name }) => name === url)?.startTime ?? 0;
      const kind = kinds.includes(type) ? (type as Kind) : 'other';
      const { responseBodySize: bytes } = await response.request().sizes();
      return { url, kind, bytes, isLater: begun > usable };
    }),
  );
  return { brought, shift, moved, problems };
}
