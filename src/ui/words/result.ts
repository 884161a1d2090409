import type { GateStatus } from '../../core/gates.ts';
import type { StageId } from '../../knowledge/vocabulary.ts';

export { listed, lowerFirst } from '../../share/sentences.ts';

const minus = '\u2212';

/** A whole number as it is printed: with a true minus sign. */
export function figure(value: number): string {
  return value < 0 ? `${minus}${-value}` : String(value);
}

/** A number that is added: always with its sign, except nought. */
export function signed(value: number): string {
  return value > 0 ? `+${value}` : figure(value);
}

/** So many points, in words. */
export function points(value: number): string {
  return `${figure(value)} ${Math.abs(value) === 1 ? 'point' : 'points'}`;
}

const stages: Record<StageId, { readonly name: string; readonly means: string }> = {
  now: { name: 'Now', means: 'in today’s architecture, and it stays' },
  interim: { name: 'For now', means: 'in today’s architecture, until a later layer takes over' },
  next: { name: 'Next', means: 'to follow once its gates are open' },
  'not-needed': { name: 'Not needed', means: 'it would add no more than it costs' },
  avoid: { name: 'Avoid', means: 'behind a gate that stays closed it would do harm' },
};

const gateStatuses: Record<GateStatus, string> = {
  open: 'Open',
  closed: 'Closed',
  unknown: 'Unknown',
};

/** Words that several panels share. */
export const sharedWords = {
  stages,
  gateStatuses,
  unknown: 'unknown',
  notApplicable: 'does not apply',
  answered: (question: string, answer: string) => `${question}: ${answer}`,
  unknownAnswer: (question: string) => `${question}: not answered`,
  yourAnswers: 'Because of these answers',
  change: 'Change',
  changeWhat: (question: string) => `Change: ${question}`,
  score: (total: number) => `scores ${total} of 100 alone`,
  cap: 'A need counts at most in full, however many answers raise it.',
  priority: 'You weigh this otherwise than usual.',
  scale: 'The scale ends at 0 and at 100.',
  readiness: 'Every layer starts with ten points; each gate that is not open takes some away.',
  none: 'None.',
} as const;

/** The page around the panels. */
export const resultWords = {
  title: 'Result',
  titled: (verdict: string) => `Result: ${verdict}`,
  contents: 'On this page',
  loading: 'Reading the answers…',
} as const;

/** The page before there is a result. */
export const resultToComeWords = {
  heading: 'Your result',
  lead: 'Layerwise works the result out in your browser, from your answers, and needs JavaScript for it.',
  holds:
    'It names the architecture to build now and the one to grow into, says how firm both are, and shows every point of the sum with the answer and the source behind it. Below stand what may go wrong, what would change the verdict, what must be true first, a roadmap and what to measure.',
  links: [
    ['failureModes', 'The failure modes of each layer'],
    ['scenarios', 'Worked scenarios and what comes of them'],
  ],
} as const;

/** What leaves the page. */
export const keepWords = {
  heading: 'Keep it',
  lead: 'The link holds the answers themselves, in the part of the address that no server sees. Whoever opens it sees this result and keeps their own answers.',
  copy: 'Copy the link',
  copied: 'Copied.',
  failed: 'The browser did not allow copying. The link is selected below: copy it from there.',
  link: 'Link to this result',
  print: 'Print',
  model: (model: string) => `Decided by model ${model} of Layerwise.`,
} as const;
