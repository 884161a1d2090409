import { readFileSync } from 'node:fs';

/** A mutant that no test finds, and why none needs to. */
interface Reasoned {
  readonly file: string;
  readonly code: string;
  readonly becomes: string;
  readonly why: string;
}

interface Position {
  readonly line: number;
  readonly column: number;
}

interface Mutant {
  readonly status: string;
  readonly replacement: string;
  readonly location: { readonly start: Position; readonly end: Position };
}

/** The part of Stryker's report that is read here. */
interface Report {
  readonly files: Readonly<
    Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>
  >;
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
}

/** The code between two positions, which are counted from 1. */
function between(source: string, { start, end }: Mutant['location']): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, at) =>
      line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined),
    )
    .join('\n');
}

const reasoned = read('survivors.json') as readonly Reasoned[];
const { files } = read('.results/mutation.json') as Report;

const survivors = Object.entries(files).flatMap(([file, { source, mutants }]) =>
  mutants
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map(({ replacement, location }) => ({
      file,
      at: location.start.line,
      code: between(source, location),
      becomes: replacement,
    })),
);
const unexplained = survivors.filter(
  ({ file, code, becomes }) =>
    !reasoned.some((one) => one.file === file && one.code === code && one.becomes === becomes),
);

const said = unexplained.map(
  ({ file, at, code, becomes }) => `${file}:${at}\n  ${code}\n  becomes ${becomes}\n`,
);
process.stdout.write(
  `${said.join('')}${survivors.length} mutants survive, ${unexplained.length} of them without a reason in tests/mutation/survivors.json.\n`,
);
