import { existsSync, readFileSync } from 'node:fs';

/** What a run came to: how many tests passed, and what each of the others said. */
export interface Outcome {
  readonly passed: number;
  readonly failures: readonly string[];
}

/** One file of tests, as Vitest's JSON report has it. */
interface TestFile {
  readonly name: string;
  readonly message: string;
  readonly status: string;
  readonly assertionResults: readonly {
    readonly fullName: string;
    readonly status: string;
    readonly failureMessages: readonly string[] | null;
  }[];
}

/** A file or a describe block, as Playwright's JSON report has it. */
interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs: readonly {
    readonly file: string;
    readonly title: string;
    readonly tests: readonly {
      readonly status: string;
      readonly results: readonly { readonly error?: { readonly message?: string } }[];
    }[];
  }[];
}

interface Report {
  readonly testResults?: readonly TestFile[];
  readonly suites?: readonly Suite[];
  readonly errors?: readonly { readonly message?: string }[];
}

/**
 * Reads the JSON report of Vitest or of Playwright. A skipped test counts as failed, because a skipped
 * test proves nothing; so does a run without a test, and one that ended badly though each test passed.
 * A script that writes no report is one check.
 */
export function outcomeOf(reportFile: string, exitCode: number | null): Outcome {
  const { passed, failures } = existsSync(reportFile)
    ? counted(JSON.parse(readFileSync(reportFile, 'utf8')) as Report)
    : { passed: exitCode === 0 ? 1 : 0, failures: [] };
  const isWell = exitCode === 0 && passed > 0;
  const hidesFailure = failures.length === 0 && !isWell;
  return {
    passed,
    failures: hidesFailure ? [`ended with exit code ${exitCode} and named no test`] : failures,
  };
}

function counted({ testResults = [], suites = [], errors = [] }: Report): Outcome {
  const all = [...testResults.flatMap(inFile), ...suites.flatMap(inSuite)];
  const failures = all.filter((each) => each !== '');
  return {
    passed: all.length - failures.length,
    failures: [...failures, ...errors.map(({ message }) => firstLines(message))],
  };
}

/** For each test of a file what it complains of, or nothing. */
function inFile({ name, message, status, assertionResults }: TestFile): string[] {
  const tests = assertionResults.map((test) =>
    test.status === 'passed'
      ? ''
      : `${name} > ${test.fullName} (${test.status})${firstLines(test.failureMessages?.[0])}`,
  );
  const isHidden = status !== 'passed' && tests.every((test) => test === '');
  return isHidden ? [...tests, `${name}${firstLines(message)}`] : tests;
}

function inSuite({ suites = [], specs }: Suite): string[] {
  const own = specs.flatMap(({ file, title, tests }) =>
    tests.map(({ status, results }) =>
      status === 'expected'
        ? ''
        : `${file} > ${title} (${status})${firstLines(results.find(({ error }) => error)?.error?.message)}`,
    ),
  );
  return [...own, ...suites.flatMap(inSuite)];
}

function firstLines(message = ''): string {
  if (message === '') return '';
  const lines = message.split('\n').slice(0, 12);
  return lines.map((line) => `\n    ${line}`).join('');
}
