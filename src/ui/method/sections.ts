import { methodWords } from '../words/method.ts';
import { reckoningGroup, sureGroup, timeGroup } from './engine-rules.ts';
import { gateGroups } from './gate-rules.ts';
import { burdenGroups, coverageGroups, criterionGroup, methodGroups } from './layer-rules.ts';
import { needGroups } from './need-rules.ts';
import { practiceGroups, verdictGroup } from './outcome-rules.ts';
import type { RuleSection } from './rule.ts';

const words = methodWords.sections;

/** The rules of the method, in the order in which a decision uses them. */
export const sections: readonly RuleSection[] = [
  { id: 'reckoning', ...words.reckoning, groups: [reckoningGroup] },
  { id: 'needs', ...words.needs, groups: needGroups },
  { id: 'coverage', ...words.coverage, groups: coverageGroups },
  { id: 'burdens', ...words.burden, groups: [criterionGroup, ...burdenGroups, ...methodGroups] },
  { id: 'gates', ...words.gates, groups: gateGroups },
  { id: 'verdicts', ...words.verdicts, groups: [timeGroup, verdictGroup] },
  { id: 'practices', ...words.practices, groups: practiceGroups },
  { id: 'sure', ...words.sure, groups: [sureGroup] },
];
