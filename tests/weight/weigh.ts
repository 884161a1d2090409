import { join } from 'node:path';
import type { Browser, ViewportSize } from 'playwright';
import { packed } from '../host/static-host.ts';
import { scriptsImportedBy } from './imported.ts';
import type { WeighedPage } from './pages.ts';
import { type Brought, visit } from './visit.ts';

/** What a page weighs, in thousands of bytes as they travel. */
export interface Weight {
  readonly page: WeighedPage;
  /** The scripts that it imports statically, and so can not start without. */
  readonly imported: number;
  /** What the browser asked for before the page could be used. */
  readonly scripts: number;
  readonly fonts: number;
  readonly document: number;
  readonly other: number;
  readonly all: number;
  /** What came by itself after that, until nothing more came. */
  readonly later: number;
  /** The cumulative layout shift of the visit. */
  readonly shift: number;
  /** What moved, each as its markup begins. */
  readonly moved: readonly string[];
  /** What was asked of another host. */
  readonly elsewhere: readonly string[];
  readonly problems: readonly string[];
}

/** Screens on which a page is weighed. */
export const screens = {
  phone: { width: 412, height: 823 },
  desk: { width: 1280, height: 800 },
} as const;

/** Opens a page of a built folder, served at an origin, in a clean profile, and weighs it. */
export async function weigh(
  browser: Browser,
  origin: string,
  folder: string,
  page: WeighedPage,
  viewport: ViewportSize = screens.phone,
): Promise<Weight> {
  const context = await browser.newContext({ viewport });
  const { brought, shift, moved, problems } = await visit(
    await context.newPage(),
    origin + page.address,
  );
  await context.close();
  const first = brought.filter(({ isLater }) => !isLater);
  const of = (kind: Brought['kind']) => weightOf(first.filter((file) => file.kind === kind));
  const imported = [...scriptsImportedBy(folder, page.address)];
  return {
    page,
    imported: imported.reduce((sum, file) => sum + packed(join(folder, file)).length, 0) / 1_000,
    scripts: of('script'),
    fonts: of('font'),
    document: of('document'),
    other: of('other'),
    all: weightOf(first),
    later: weightOf(brought.filter(({ isLater }) => isLater)),
    shift,
    moved,
    elsewhere: brought.map(({ url }) => url).filter((url) => !url.startsWith(origin)),
    problems,
  };
}

function weightOf(brought: readonly Brought[]): number {
  return brought.reduce((sum, { bytes }) => sum + bytes, 0) / 1_000;
}
