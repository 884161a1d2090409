/*
 * npm run vitals: how fast the built pages are there and answer, on a slow phone, each figure beside
 * what is demanded of it. All figures are medians of cold runs. A bare prerendered React page is
 * measured in turn with them, so that what disturbs one disturbs all; the last word has Lighthouse,
 * which is fetched for it. Ends with exit code 1 when a demand is missed.
 */
import { loadavg } from 'node:os';
import { chromium } from 'playwright';
import { createBuilder } from 'vite';
import { paths } from '../../src/ui/paths.ts';
import { openingQuestion } from '../../src/ui/question-order.ts';
import { middleAndBest } from '../bench/clock.ts';
import { allMet, type Line, type Section, sectionText } from '../bench/table.ts';
import { launchArguments, provideBrowser } from '../e2e/browser.ts';
import { serveFolder } from '../host/static-host.ts';
import { sharedResult } from '../weight/pages.ts';
import { buildBarePage } from './bare-page.ts';
import { openCold, type Vitals, vitalsOf } from './cold-run.ts';
import { type Interaction, interactionsOf } from './interactions.ts';
import { judged } from './lighthouse.ts';

const runs = Number(process.env['LAYERWISE_RUNS'] ?? 5);
const demands = { lcpToBare: 1.3, tbt: 100, cls: 0, interaction: { median: 60, worst: 100 } };

const program = await provideBrowser();
if (!program) throw new Error('No browser to measure with: install Chrome or Chromium.');
await (await createBuilder({ logLevel: 'warn' })).buildApp();
const hosts = { bare: await serveFolder(await buildBarePage()), own: await serveFolder('dist') };
const browser = await chromium.launch({ ...program, args: [...launchArguments] });

const pages: readonly (readonly [name: string, address: string])[] = [
  ['a bare React page', `${hosts.bare.origin}/`],
  ['start', hosts.own.origin + paths.start],
  ['wizard', `${hosts.own.origin}${paths.question(openingQuestion)}/`],
  ['a shared result', hosts.own.origin + sharedResult],
];
const taken = pages.map((): Vitals[] => []);
const interactions: Interaction[] = [];
for (let run = 0; run < runs; run++) {
  for (const [at, [, address]] of pages.entries()) {
    const page = await openCold(browser, address);
    taken[at]?.push(await vitalsOf(page));
    await page.context().close();
  }
  interactions.push(...(await interactionsOf(browser, hosts.own.origin)));
}
await browser.close();
const verdicts: Section[] = [];
for (const [name, address] of [
  ['start', paths.start],
  ['a layer', `${paths.layer('rag')}/`],
  ['a shared result', sharedResult],
] as const)
  verdicts.push(await judged(name, hosts.own.origin + address, program));
await Promise.all([hosts.bare.close(), hosts.own.close()]);

const bare = medians(taken[0] ?? []);
const sections: Section[] = [
  ...pages.map(([name], at) => pageSection(name, medians(taken[at] ?? []), at > 0)),
  { heading: 'from an input to the next paint, in milliseconds', lines: interactionLines() },
  ...verdicts,
];
const load = loadavg().map((each) => each.toFixed(1));
process.stdout.write(`${runs} cold runs; load of the machine ${load.join(', ')}\n\n`);
for (const section of sections) process.stdout.write(`${sectionText(section)}\n`);
process.exitCode = allMet(sections) ? 0 : 1;

function medians(all: readonly Vitals[]): Vitals {
  const of = (figure: keyof Vitals) => middleAndBest(all.map((each) => each[figure])).median;
  return { fcp: of('fcp'), lcp: of('lcp'), tbt: of('tbt'), cls: of('cls') };
}

function pageSection(name: string, { fcp, lcp, tbt, cls }: Vitals, isJudged: boolean): Section {
  const lines: readonly Line[] = [
    { what: 'first contentful paint', figure: milliseconds(fcp) },
    {
      what: 'largest contentful paint',
      figure: `${milliseconds(lcp)}, ${(lcp / bare.lcp).toFixed(2)} of the bare one`,
      demand: `at most ${demands.lcpToBare} of it`,
      isMet: lcp <= bare.lcp * demands.lcpToBare,
    },
    {
      what: 'total blocking time',
      figure: milliseconds(tbt),
      demand: `below ${demands.tbt}`,
      isMet: tbt < demands.tbt,
    },
    {
      what: 'cumulative layout shift',
      figure: cls.toFixed(4),
      demand: `${demands.cls}`,
      isMet: cls <= demands.cls,
    },
  ];
  if (isJudged) return { heading: name, lines };
  return { heading: name, lines: lines.map(({ what, figure }) => ({ what, figure })) };
}

function interactionLines(): readonly Line[] {
  const { median: most, worst: utmost } = demands.interaction;
  return [...new Set(interactions.map(({ what }) => what))].map((what) => {
    const times = interactions.filter((each) => each.what === what).map(({ time }) => time);
    const { median } = middleAndBest(times);
    const worst = Math.max(...times);
    return {
      what,
      figure: `median ${milliseconds(median)}, worst ${milliseconds(worst)}`,
      demand: `below ${most}, worst ${utmost}`,
      isMet: median < most && worst <= utmost,
    };
  });
}

function milliseconds(time: number): string {
  return time.toFixed(0);
}
