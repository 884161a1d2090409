/*
 * npm run -s decide -- FILE...
 *
 * Each file holds the answers of one situation, or an array of such objects; `-` is standard input.
 * Prints one line of JSON for each file: one result for an object, an array of results in the same
 * order for an array. With anything wrong: prints every problem to standard error, nothing to
 * standard output, and ends with 2.
 */
import { readFileSync } from 'node:fs';
import { confidenceOf } from './core/confidence.ts';
import { decide } from './core/decide.ts';
import { flipsOf } from './core/flips.ts';
import type { Situation } from './core/situation.ts';
import { knowledge } from './knowledge/index.ts';
import { readSituation } from './share/door.ts';
import { type Report, reportOf } from './share/report.ts';

/** A file's results, or what is wrong with it. */
type Outcome =
  { readonly result: Report | readonly Report[] } | { readonly problems: readonly string[] };

const usage = 'usage: npm run -s decide -- [--fast] FILE...   (- is standard input)';

function main(args: readonly string[]): void {
  const files = args.filter((arg) => arg !== '--fast');
  const flags = files.filter((file) => file.startsWith('-') && file !== '-');
  if (files.length === 0) return fail([usage]);
  if (flags.length > 0) return fail([...flags.map((flag) => `there is no option ${flag}`), usage]);
  const fast = args.includes('--fast');
  const outcomes = files.map((file) => decideFile(file, fast));
  const problems = outcomes.flatMap((outcome) => ('problems' in outcome ? outcome.problems : []));
  if (problems.length > 0) return fail(problems);
  const results = outcomes.flatMap((outcome) => ('result' in outcome ? [outcome.result] : []));
  process.stdout.write(results.map((result) => `${JSON.stringify(result)}\n`).join(''));
}

function decideFile(file: string, fast: boolean): Outcome {
  const name = file === '-' ? 'standard input' : file;
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file === '-' ? 0 : file, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message.replaceAll(/\s+/gu, ' ') : 'unreadable';
    return { problems: [`${name}: ${reason}`] };
  }
  if (!Array.isArray(content)) return decideOne(name, content, fast);
  const situations: readonly unknown[] = content;
  const outcomes = situations.map((situation, index) =>
    decideOne(`${name}[${index}]`, situation, fast),
  );
  const problems = outcomes.flatMap((outcome) => ('problems' in outcome ? outcome.problems : []));
  if (problems.length > 0) return { problems };
  return { result: outcomes.flatMap((outcome) => ('result' in outcome ? outcome.result : [])) };
}

function decideOne(
  name: string,
  input: unknown,
  fast: boolean,
): { readonly result: Report } | { readonly problems: readonly string[] } {
  const situation = readSituation(knowledge, input);
  if (!situation.ok)
    return { problems: situation.problems.map((problem) => `${name}: ${problem}`) };
  return { result: report(situation.value, fast) };
}

function report(situation: Situation, fast: boolean): Report {
  const decision = decide(knowledge, situation);
  if (fast) return reportOf(decision);
  const confidence = confidenceOf(knowledge, situation);
  return reportOf(decision, { confidence, flips: flipsOf(knowledge, situation) });
}

function fail(problems: readonly string[]): void {
  process.stderr.write(problems.map((problem) => `${problem}\n`).join(''));
  process.exitCode = 2;
}

main(process.argv.slice(2));
