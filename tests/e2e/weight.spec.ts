import { serveFolder } from '../host/static-host.ts';
import { weighedPages } from '../weight/pages.ts';
import { screens, weigh } from '../weight/weigh.ts';
import { expect, test } from './fixtures.ts';

for (const page of weighedPages)
  test(`${page.name} weighs no more than it may, moves nothing and asks no other host`, async ({
    browser,
  }) => {
    const host = await serveFolder('dist');
    const weight = await weigh(browser, host.origin, 'dist', page);
    const onDesk = await weigh(browser, host.origin, 'dist', page, screens.desk);
    await host.close();
    expect(weight.imported).toBeLessThanOrEqual(page.scripts);
    expect(weight.scripts).toBeLessThanOrEqual(page.scripts);
    expect(weight.all).toBeLessThanOrEqual(page.all);
    expect(weight.later).toBeLessThanOrEqual(page.later ?? Number.POSITIVE_INFINITY);
    for (const { moved, shift, elsewhere, problems } of [weight, onDesk]) {
      expect(moved).toEqual([]);
      expect(shift).toBe(0);
      expect(elsewhere).toEqual([]);
      expect(problems).toEqual([]);
    }
  });
