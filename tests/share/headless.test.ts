import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { confidenceOf } from '../../src/core/confidence.ts';
import { decide } from '../../src/core/decide.ts';
import { flipsOf } from '../../src/core/flips.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { reportOf } from '../../src/share/report.ts';

const folder = mkdtempSync(join(tmpdir(), 'layerwise-decide-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command line as `npm run -s decide -- …` does. */
function run(args: readonly string[], input = '') {
  const command = ['--import', 'tsx', 'src/headless.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

/** What is printed for a value. */
function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

const sorting = { task: 'classification', failures: ['wrong-labels'] };
const reportOnSorting = reportOf(decide(knowledge, sorting));
const reportOnNothing = reportOf(decide(knowledge, {}));

describe('the command line', () => {
  it('decides on an object from a file, and says how firm that is', () => {
    const { status, stdout } = run([file('one.json', JSON.stringify(sorting))]);
    const confidence = confidenceOf(knowledge, sorting);
    const flips = flipsOf(knowledge, sorting);
    const expected = reportOf(decide(knowledge, sorting), { confidence, flips });
    expect({ status, stdout }).toEqual({ status: 0, stdout: line(expected) });
  });

  it('decides on an array from standard input, in the same order, without firmness where fast', () => {
    const cases = Array.from({ length: 200 }, (_, index) => (index % 2 === 0 ? sorting : {}));
    const { status, stdout } = run(['--fast', '-'], JSON.stringify(cases));
    const expected = cases.map((answers) =>
      answers === sorting ? reportOnSorting : reportOnNothing,
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(expected);
  });

  it('prints a line for each of several files', () => {
    const files = [file('a.json', JSON.stringify(sorting)), file('b.json', '[{}]')];
    const { status, stdout } = run(['--fast', ...files]);
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: line(reportOnSorting) + line([reportOnNothing]),
    });
  });
});

describe('the command line refuses, prints only problems, and ends with 2, given', () => {
  it.each<[string, readonly string[], string, string | RegExp]>([
    ['nothing', [], '', /^usage: .*\n$/u],
    [
      'an option it does not have',
      ['--slow', '-'],
      '{}',
      /^there is no option --slow\nusage: .*\n$/u,
    ],
    ['a file that is not there', ['nowhere.json'], '', /^nowhere\.json: ENOENT.*\n$/u],
    ['text that is not JSON', ['-'], '{"task"', /^standard input: .+\n$/u],
    [
      'one wrong case among right ones',
      ['-'],
      '[{}, {"freshness": "wekly"}, {}]',
      'standard input[1]: question "freshness": "wekly" is not allowed; allowed: static, quarterly, weekly, live, not-applicable\n',
    ],
    [
      'several faults',
      ['-'],
      '[3, {"recurrence": ["no"], "__proto__": {}}]',
      /^standard input\[0\]: the answers must be .*\nstandard input\[1\]: question "recurrence": it takes one .*\nstandard input\[1\]: there is no question "__proto__"; .*\n$/u,
    ],
  ])('%s', (_, args, input, problems) => {
    const { status, stdout, stderr } = run(args, input);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(problems);
  });
});
