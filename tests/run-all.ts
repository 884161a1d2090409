import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Tally {
  passed: number;
  failed: number;
}

/** What the JSON reports of Vitest and of Playwright say about counts. */
interface Report {
  numPassedTests?: number;
  numTotalTests?: number;
  stats?: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/** Counts a report; a skipped test counts as failed, because a skipped test proves nothing. */
function tally({ numPassedTests = 0, numTotalTests = 0, stats }: Report): Tally {
  if (!stats) return { passed: numPassedTests, failed: numTotalTests - numPassedTests };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
}

/** Runs one npm script in this terminal. A script that writes no report counts as one check. */
function runScript(name: string, reportFile: string): Tally {
  const npm = process.env['npm_execpath'];
  const command = npm ? [process.execPath, npm] : ['npm'];
  const { status } = spawnSync(command[0] ?? 'npm', [...command.slice(1), 'run', '-s', name], {
    stdio: 'inherit',
    env: { ...process.env, LAYERWISE_REPORT: reportFile },
  });
  const counted = existsSync(reportFile)
    ? tally(JSON.parse(readFileSync(reportFile, 'utf8')) as Report)
    : { passed: status === 0 ? 1 : 0, failed: 0 };
  const isEmpty = counted.passed + counted.failed === 0;
  const hidesFailure = counted.failed === 0 && (status !== 0 || isEmpty);
  return hidesFailure ? { ...counted, failed: 1 } : counted;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
const reports = mkdtempSync(join(tmpdir(), 'layerwise-test-'));
const total: Tally = { passed: 0, failed: 0 };
const red: string[] = [];

for (const name of Object.keys(manifest.scripts).filter((script) => script.startsWith('test:'))) {
  process.stdout.write(`\n== ${name}\n`);
  const { passed, failed } = runScript(name, join(reports, `${name.replace(':', '-')}.json`));
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) red.push(name);
}

rmSync(reports, { recursive: true, force: true });
if (red.length > 0) process.stdout.write(`\nFailed: ${red.join(', ')}\n`);
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
