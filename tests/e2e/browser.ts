import { spawnSync } from 'node:child_process';
import { chromium, type LaunchOptions } from 'playwright';

/** How to start a browser: a path, an installed channel, or neither for Playwright's own. */
export type Browser = Pick<LaunchOptions, 'executablePath' | 'channel'>;

const isRoot = process.getuid?.() === 0;

/** Chromium flags of the tests: the sandbox cannot start as root, and a browser left alone phones home. */
export const launchArguments: readonly string[] = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Tries to launch, because a file that exists may still not start. */
async function launches(browser: Browser): Promise<boolean> {
  try {
    await (await chromium.launch({ ...browser, args: [...launchArguments] })).close();
    return true;
  } catch {
    return false;
  }
}

async function firstThatLaunches(browsers: readonly Browser[]): Promise<Browser | undefined> {
  for (const browser of browsers) if (await launches(browser)) return browser;
  return undefined;
}

/** Full paths of the Chromium-like programs on the PATH. */
function programsOnPath(): Browser[] {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  return names.flatMap((name) => {
    const path = spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim();
    return path ? [{ executablePath: path }] : [];
  });
}

/** Runs one install step, showing what it says; a failure only means that the next way is tried. */
function install(command: string, ...parameters: string[]): boolean {
  process.stdout.write(`No browser starts yet, trying: ${command} ${parameters.join(' ')}\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { stdio: 'inherit', timeout: 10 * 60_000, env } as const;
  return spawnSync(command, parameters, options).status === 0;
}

/**
 * Finds a browser for the tests, or installs one: LAYERWISE_BROWSER (a path, nothing else is tried
 * then), Playwright's own, an installed Chrome, Edge or Chromium, Playwright's download, and as root
 * on Debian the system package. Undefined when none of them starts.
 */
export async function provideBrowser(): Promise<Browser | undefined> {
  const chosen = process.env['LAYERWISE_BROWSER'];
  if (chosen) return firstThatLaunches([{ executablePath: chosen }]);

  const installed: Browser[] = [{}, { channel: 'chrome' }, { channel: 'msedge' }];
  const found = await firstThatLaunches([...installed, ...programsOnPath()]);
  if (found) return found;

  const playwright = 'node_modules/@playwright/test/cli.js';
  install(process.execPath, playwright, 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium');
  if (await launches({})) return {};

  if (isRoot && install('apt-get', 'update')) {
    install('apt-get', 'install', '-y', '--no-install-recommends', 'chromium');
  }
  return firstThatLaunches(programsOnPath());
}
