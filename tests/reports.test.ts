import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from './reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'layerwise-reports-'));
const absent = join(folder, 'absent.json');

let reports = 0;

function written(report: object): string {
  const file = join(folder, `${(reports += 1)}.json`);
  writeFileSync(file, JSON.stringify(report));
  return file;
}

const unitTest = (fullName: string, status: string, message?: string) => ({
  fullName,
  status,
  failureMessages: message ? [message] : [],
});
const browserTest = (title: string, status: string, message?: string) => ({
  file: 'a.spec.ts',
  title,
  tests: [{ status, results: [message ? { error: { message } } : {}] }],
});

describe('the outcome of a run', () => {
  it.each([
    ['good', 'passed', 'passed', 1, []],
    ['wrong', 'failed', 'failed', 0, ['a.test.ts > wrong (failed)\n    two is not three']],
    ['left out', 'passed', 'pending', 0, ['a.test.ts > left out (pending)']],
  ])('of Vitest with a test that is %s', (title, ofFile, status, passed, failures) => {
    const message = status === 'failed' ? 'two is not three' : undefined;
    const assertionResults = [unitTest(title, status, message)];
    const file = { name: 'a.test.ts', message: '', status: ofFile, assertionResults };
    const outcome = outcomeOf(written({ testResults: [file] }), failures.length === 0 ? 0 : 1);
    expect(outcome).toEqual({ passed, failures });
  });

  it('of Vitest names the file that could not be loaded', () => {
    const file = { name: 'a.test.ts', message: 'no such module', status: 'failed' };
    const report = written({ testResults: [{ ...file, assertionResults: [] }] });
    expect(outcomeOf(report, 1)).toEqual({
      passed: 0,
      failures: ['a.test.ts\n    no such module'],
    });
  });

  it.each([
    ['good', 'expected', 1, []],
    ['wrong', 'unexpected', 0, ['a.spec.ts > wrong (unexpected)\n    no such button']],
    ['sometimes wrong', 'flaky', 0, ['a.spec.ts > sometimes wrong (flaky)']],
    ['left out', 'skipped', 0, ['a.spec.ts > left out (skipped)']],
  ])('of Playwright with a test that is %s', (title, status, passed, failures) => {
    const message = status === 'unexpected' ? 'no such button' : undefined;
    const inner = { specs: [browserTest(title, status, message)] };
    const report = written({ suites: [{ specs: [], suites: [inner] }], errors: [] });
    expect(outcomeOf(report, failures.length === 0 ? 0 : 1)).toEqual({ passed, failures });
  });

  it.each([
    ['a script without a report that ended well', absent, 0, 1, 0],
    ['a script without a report that ended badly', absent, 1, 0, 1],
    ['no test at all', written({ testResults: [] }), 0, 0, 1],
  ])('of %s', (_, file, exitCode, passed, failed) => {
    const outcome = outcomeOf(file, exitCode);
    expect([outcome.passed, outcome.failures.length]).toEqual([passed, failed]);
  });

  it('is bad when a run ended badly though each test passed', () => {
    const file = { name: 'a', message: '', status: 'passed' };
    const report = { testResults: [{ ...file, assertionResults: [unitTest('good', 'passed')] }] };
    expect(outcomeOf(written(report), 1).failures).toEqual([
      'ended with exit code 1 and named no test',
    ]);
  });
});
