import { type BrowserContext, expect, type Page, test as base } from '@playwright/test';

interface Strict {
  /** Opens a clean profile, as another visitor has it, watched like the first one. */
  openCleanProfile: () => Promise<BrowserContext>;
}

/** What a page shows before the app has started is what was built: opening a page waits for the app. */
function startedBeforeRead(page: Page) {
  const goto = page.goto.bind(page);
  page.goto = async (...target) => {
    const response = await goto(...target);
    await page.locator('#boot').waitFor({ state: 'detached' });
    return response;
  };
}

/** Records whatever a visitor should never cause: complaints, errors, policy violations, requests elsewhere. */
async function watch(context: BrowserContext, origin: string, problems: string[]) {
  context.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    problems.push(`console ${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (problem) => {
    problems.push(`uncaught: ${problem.error().stack ?? problem.error().message}`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (['data:', 'blob:'].includes(url.protocol) || url.origin === origin) return;
    problems.push(`request to another host: ${request.url()}`);
  });
  context.on('page', startedBeforeRead);
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      // oxlint-disable-next-line no-console -- the only way out of the page: the listener above reports it
      console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
}

/** Playwright's test, in which any complaint of any page fails the test. */
export const test = base.extend<Strict & { problems: string[] }>({
  problems: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the wanted fixtures from this pattern
    async ({}, run) => {
      const problems: string[] = [];
      await run(problems);
      expect(problems, 'the pages stayed silent and spoke to no other host').toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context, baseURL, problems }, run) => {
    await watch(context, new URL(baseURL ?? '').origin, problems);
    await run(context);
  },
  openCleanProfile: async ({ browser, baseURL, problems }, run) => {
    const opened: BrowserContext[] = [];
    await run(async () => {
      const context = await browser.newContext();
      opened.push(context);
      await watch(context, new URL(baseURL ?? '').origin, problems);
      return context;
    });
    await Promise.all(opened.map((context) => context.close()));
  },
});

export { expect };
