/*
 * npm run bench: how fast the engine is, each figure beside what is demanded of it. Figures are
 * processor time of this process on one core; where there are rounds, the median of them is judged.
 * Ends with exit code 1 when a demand is missed, or when the contenders do not agree.
 */
import { decisions } from './decisions.ts';
import { growth } from './growth.ts';
import { rulesPart } from './rules-part.ts';
import { allMet, type Section, sectionText } from './table.ts';
import { wholeAnalysis } from './whole-analysis.ts';

const sections: Section[] = [];
for (const measure of [rulesPart, decisions, wholeAnalysis, growth]) {
  const section = await measure();
  sections.push(section);
  process.stdout.write(`${sectionText(section)}\n`);
}
process.exitCode = allMet(sections) ? 0 : 1;
