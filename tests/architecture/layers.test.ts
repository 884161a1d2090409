import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import configuration from './layers.json' with { type: 'json' };

interface Cruise {
  modules: { source: string }[];
  summary: { violations: { rule: { name: string }; from: string; to: string }[] };
}

/** Runs dependency-cruiser with the rules of layers.json over `src` of the given folder. */
function cruise(root: string): Cruise {
  const run = spawnSync(
    process.execPath,
    [
      resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      'src',
      '--config',
      resolve('tests/architecture/layers.json'),
      '--output-type',
      'json',
    ],
    { cwd: root, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  );
  if (!run.stdout.startsWith('{')) throw new Error(`dependency-cruiser failed: ${run.stderr}`);
  return JSON.parse(run.stdout) as Cruise;
}

describe('the layers of the product', () => {
  let result: Cruise;
  beforeAll(() => {
    result = cruise('.');
  });

  it('were all seen: every source file on disk was checked', () => {
    const onDisk = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .map((file) => `src/${file.replaceAll('\\', '/')}`)
      .filter((file) => /\.tsx?$/.test(file));
    const seen = new Set(result.modules.map(({ source }) => source));
    expect(onDisk.length).toBeGreaterThan(0);
    expect(onDisk.filter((file) => !seen.has(file))).toEqual([]);
  });

  it('are kept', () => {
    const why = new Map(configuration.forbidden.map((rule) => [rule.name, rule.comment]));
    const broken = result.summary.violations.map(
      ({ rule, from, to }) => `${rule.name}: ${from} -> ${to}. ${why.get(rule.name)}`,
    );
    expect(broken).toEqual([]);
  });
});

/** For each rule a file that breaks it, and what that file imports to do so. */
const planted: readonly (readonly [rule: string, file: string, imported: string])[] = [
  ['knowledge-stands-alone', 'src/knowledge/stray.ts', '../core/fine.ts'],
  ['core-sees-no-content', 'src/core/reads-content.ts', '../knowledge/index.ts'],
  ['core-sees-no-content', 'src/core/reads-share.ts', '../share/fine.ts'],
  ['share-sees-no-content', 'src/share/reads-content.ts', '../knowledge/index.ts'],
  ['share-sees-no-content', 'src/share/reads-state.ts', '../state/fine.ts'],
  ['state-draws-nothing', 'src/state/draws.ts', '../ui/fine.ts'],
  ['ui-reads-the-registry', 'src/ui/reads-a-content-file.ts', '../knowledge/questions.ts'],
  ['main-only-mounts', 'src/main.tsx', './core/fine.ts'],
  ['headless-has-no-screen', 'src/headless.ts', './state/fine.ts'],
  ['entries-are-not-imported', 'src/ui/starts-main.ts', '../main.tsx'],
  ['pure-rooms-use-no-framework', 'src/share/uses-react.ts', 'react'],
  ['pure-rooms-use-no-packages', 'src/core/uses-zod.ts', 'zod'],
  ['prerender-only-builds', 'src/ui/knows-how-it-was-built.ts', '../prerender/fine.ts'],
  ['browser-code-uses-no-node', 'src/core/reads-files.ts', 'node:fs'],
  ['product-needs-no-dev-tools', 'src/ui/uses-a-dev-tool.ts', 'fast-check'],
  ['product-needs-no-tests', 'src/ui/uses-a-test.ts', '../../tests/fine.ts'],
  ['no-circular', 'src/ui/uses-itself.ts', './uses-itself.ts'],
  ['no-orphans', 'src/ui/orphan.ts', ''],
  ['imports-resolve', 'src/ui/misses-a-file.ts', './missing.ts'],
];

/** Files that obey every rule: the gate must stay silent about them. */
const innocent: readonly (readonly [file: string, ...imported: string[]])[] = [
  ['src/knowledge/schema.ts'],
  ['src/knowledge/vocabulary.ts'],
  ['src/knowledge/questions.ts', './schema.ts'],
  ['src/knowledge/index.ts', './questions.ts'],
  ['src/core/fine.ts', '../knowledge/schema.ts', '../knowledge/vocabulary.ts'],
  ['src/share/fine.ts', '../core/fine.ts', '../knowledge/schema.ts', 'zod/mini'],
  ['src/state/fine.ts', '../share/fine.ts', '../core/fine.ts', '../knowledge/index.ts', 'zustand'],
  ['src/ui/fine.ts', '../state/fine.ts', '../core/fine.ts', '../knowledge/index.ts', 'react'],
  ['src/prerender/fine.ts', '../ui/fine.ts', 'node:fs', 'react'],
  ['tests/fine.ts'],
];

describe('the gate reports', () => {
  const root = mkdtempSync(join(tmpdir(), 'layerwise-layers-'));
  let reported: string[] = [];

  /** Writes a module that imports the given specifiers. */
  function write(file: string, imported: readonly string[]) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    const lines = imported.map((specifier) => `import '${specifier}';\n`);
    writeFileSync(join(root, file), `${lines.join('')}export const value = 1;\n`);
  }

  beforeAll(() => {
    const packages = { react: '1.0.0', zustand: '1.0.0', zod: '1.0.0' };
    for (const name of [...Object.keys(packages), 'fast-check']) {
      const entry = { name, exports: { '.': './index.js', './mini': './index.js' } };
      write(`node_modules/${name}/index.js`, []);
      writeFileSync(join(root, `node_modules/${name}/package.json`), JSON.stringify(entry));
    }
    writeFileSync(
      join(root, 'package.json'),
      JSON.stringify({ dependencies: packages, devDependencies: { 'fast-check': '1.0.0' } }),
    );
    for (const [file, ...imported] of innocent) write(file, imported);
    for (const [, file, imported] of planted) write(file, imported ? [imported] : []);
    reported = cruise(root).summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
  });

  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it.each(planted)('%s in %s', (rule, file) => {
    expect(reported).toContain(`${rule}: ${file}`);
  });

  it('nothing about files that obey the rules', () => {
    const obedient = new Set(innocent.map(([file]) => file));
    const blamed = reported.map((line) => line.split(': ')[1] ?? line);
    expect(blamed.filter((file) => obedient.has(file))).toEqual([]);
  });

  it('on every rule that exists', () => {
    const rules = configuration.forbidden.map((rule) => rule.name);
    expect(new Set(planted.map(([rule]) => rule))).toEqual(new Set(rules));
  });
});
