import { readFileSync } from 'node:fs';

/** A mutant that no test finds, and why none needs to. */
interface Reasoned {
  readonly file: string;
  /** The line it changes. */
  readonly line: string;
  readonly becomes: string;
  readonly why: string;
}

/** The part of Stryker's report that is read here. */
interface Report {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly source: string;
        readonly mutants: readonly {
          readonly status: string;
          readonly replacement: string;
          readonly location: { readonly start: { readonly line: number } };
        }[];
      }
    >
  >;
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
}

const reasoned = read('survivors.json') as readonly Reasoned[];
const { files } = read('.results/mutation.json') as Report;

const survivors = Object.entries(files).flatMap(([file, { source, mutants }]) => {
  const lines = source.split('\n');
  return mutants
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map(({ replacement, location }) => ({
      file,
      line: lines[location.start.line - 1]?.trim() ?? '',
      becomes: replacement,
    }));
});
const unexplained = survivors.filter(
  ({ file, line, becomes }) =>
    !reasoned.some((one) => one.file === file && one.line === line && one.becomes === becomes),
);

const said = unexplained.map(({ file, line, becomes }) => `${file}\n  ${line}\n  => ${becomes}\n`);
process.stdout.write(
  `${said.join('')}${survivors.length} mutants survive, ${unexplained.length} of them without a reason in tests/mutation/survivors.json\n`,
);
