import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Outcome, outcomeOf } from './reports.ts';

/** Runs one npm script in this terminal. */
function runScript(name: string, reportFile: string): Outcome {
  const npm = process.env['npm_execpath'];
  const command = npm ? [process.execPath, npm] : ['npm'];
  const { status } = spawnSync(command[0] ?? 'npm', [...command.slice(1), 'run', '-s', name], {
    stdio: 'inherit',
    env: { ...process.env, LAYERWISE_REPORT: reportFile },
  });
  return outcomeOf(reportFile, status);
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
const reports = mkdtempSync(join(tmpdir(), 'layerwise-test-'));
const scripts = Object.keys(manifest.scripts).filter((script) => script.startsWith('test:'));
let passed = 0;
const failures: string[] = [];

for (const name of scripts) {
  process.stdout.write(`\n== ${name}\n`);
  const outcome = runScript(name, join(reports, `${name.replace(':', '-')}.json`));
  passed += outcome.passed;
  failures.push(...outcome.failures.map((failure) => `${name}: ${failure}`));
}

rmSync(reports, { recursive: true, force: true });
for (const failure of failures) process.stdout.write(`\nFailed: ${failure}\n`);
process.stdout.write(`\n${passed} passed, ${failures.length} failed\n`);
process.exitCode = failures.length > 0 ? 1 : 0;
