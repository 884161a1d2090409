import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** For each habit that lint guards: the rule, a file and the line in it that breaks the rule. */
const planted: readonly (readonly [rule: string, file: string, code: string])[] = [
  ['eslint(no-restricted-globals)', 'src/core/clock.ts', 'export const now = Date.now();'],
  ['eslint(no-restricted-globals)', 'src/share/page.ts', 'export const title = document.title;'],
  ['eslint(no-restricted-globals)', 'src/core/page.ts', 'export const width = window.innerWidth;'],
  ['eslint(no-restricted-globals)', 'src/ui/memory.ts', 'export const size = localStorage.length;'],
  ['eslint(no-restricted-properties)', 'src/core/chance.ts', 'export const dice = Math.random();'],
  ['eslint(no-restricted-globals)', 'tests/core/speed.test.ts', 'performance.now();'],
  ['eslint(no-console)', 'src/state/noise.ts', "console.log('noise');"],
  ['typescript(no-explicit-any)', 'src/core/any.ts', 'export const value: any = 1;'],
  ['typescript(no-non-null-assertion)', 'src/core/sure.ts', 'export const a = [1].at(0)!;'],
  [
    'react(forbid-dom-props)',
    'src/ui/style.tsx',
    'export const A = () => <p style={{ margin: 0 }} />;',
  ],
  [
    'react(no-danger)',
    'src/ui/danger.tsx',
    "export const A = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;",
  ],
  [
    'react-hooks(rules-of-hooks)',
    'src/ui/hooks.tsx',
    'export const A = ({ b }: { b: boolean }) => (b ? <p>{useId()}</p> : null);',
  ],
  ['jsx-a11y(alt-text)', 'src/ui/alt.tsx', 'export const A = () => <img src="a.png" />;'],
  ['import(no-cycle)', 'src/ui/cycle.ts', "export { b } from './cycle-back.ts';"],
  [
    'typescript(no-unsafe-type-assertion)',
    'src/share/cast.ts',
    "export const a = JSON.parse('1') as number;",
  ],
];

const root = mkdtempSync(join(tmpdir(), 'layerwise-lint-'));
let reported: string[] = [];

beforeAll(() => {
  cpSync('.oxlintrc.json', join(root, '.oxlintrc.json'));
  const compilerOptions = { strict: true, jsx: 'preserve', moduleResolution: 'bundler' };
  writeFileSync(join(root, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
  const cycle = ['', 'src/ui/cycle-back.ts', "import './cycle.ts';\nexport const b = 1;"] as const;
  for (const [, file, code] of [...planted, cycle]) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), code);
  }
  const { stdout } = spawnSync(
    process.execPath,
    [resolve('node_modules/oxlint/bin/oxlint'), '--type-aware', '--format', 'json'],
    { cwd: root, encoding: 'utf8' },
  );
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { code: string; filename: string }[];
  };
  reported = diagnostics.map(({ code, filename }) => `${code}: ${filename.replaceAll('\\', '/')}`);
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

it.each(planted)('lint reports %s in %s', (rule, file) => {
  expect(reported).toContain(`${rule}: ${file}`);
});
