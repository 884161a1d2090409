/*
 * How fast the engine is, each figure beside what is demanded of it. Figures are
 * processor time of one process on one core; where there are rounds, the median of them is judged.
 * Each section has a process of its own, so that none runs on code made fast or slow by another.
 * Ends with exit code 1 when a demand is missed, or when the contenders do not agree.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { decisions } from './decisions.ts';
import { growth } from './growth.ts';
import { reading } from './reading.ts';
import { rulesPart } from './rules-part.ts';
import { allMet, sectionText } from './table.ts';
import { wholeAnalysis } from './whole-analysis.ts';

const sections = { rulesPart, decisions, wholeAnalysis, growth, reading };

async function measure(name: keyof typeof sections): Promise<boolean> {
  const section = await sections[name]();
  process.stdout.write(`${sectionText(section)}\n`);
  return allMet([section]);
}

/** Measures a section in a process of its own. */
function measureApart(name: string): boolean {
  const file = fileURLToPath(import.meta.url);
  const { status } = spawnSync(process.execPath, [...process.execArgv, file, name], {
    stdio: 'inherit',
  });
  return status === 0;
}

const [, , wanted] = process.argv;
const areMet =
  wanted === undefined
    ? Object.keys(sections).map(measureApart)
    : [await measure(wanted as keyof typeof sections)];
process.exitCode = areMet.every(Boolean) ? 0 : 1;
