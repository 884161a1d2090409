import { date } from '../../share/numbers.ts';
import { listed } from './result.ts';

/** The two pages that stand alone on paper, and the line between them and the rest. */
export const paperWords = {
  colophon: (model: string, printed: Date) =>
    `Decided by model ${model} of Layerwise, printed on ${date(printed)}.`,
  why: 'Why: what weighs most',
  noWhy: 'No answer asks for a layer yet. Prompting is in every architecture.',
  whyNot: 'Why not the others',
  noWhyNot: 'No layer is left out.',
  because: (answers: readonly string[]) => `Because of ${listed(answers)}.`,
  steps: 'First steps',
  gates: 'Gates to open first',
  noGates: 'No gate holds a later layer back.',
  doneWhen: 'Done when',
  opensWith: 'Opened by',
  waiting: (layers: readonly string[]) => `${listed(layers)} waits for it.`,
  more: (count: number, what: string) => `And ${count} more, under “${what}”.`,
  flip: 'The smallest change that would change this',
  flipTo: (changes: readonly string[], verdict: string) => `${listed(changes)}: ${verdict}.`,
  unknowns: 'Unknowns that matter',
  noUnknowns: 'None: nothing left open was seen to change the verdict.',
  unknown: (question: string, share: string) => `${question} (in ${share} of 100 ways)`,
  again: 'When to look again',
  answers: 'The answers it rests on',
  noAnswers: 'None is given yet: this is what holds for anybody.',
  open: (questions: readonly string[]) => `Not answered: ${listed(questions)}.`,
  link: 'To open this result again',
  appendix: 'Appendix',
  appendixLead:
    'Everything the summary rests on, line by line. A number such as d0-12 names a claim of the published documents; Layerwise shows its text.',
} as const;
