import type { QuestionId } from '../knowledge/schema.ts';
import type { LayerId } from '../knowledge/vocabulary.ts';
import { comparePath, resultPath } from '../state/result-path.ts';

/** Every path of the app, once. All state lives in the fragment, so none of them carries an answer. */
export const paths = {
  start: '/',
  check: '/check',
  result: resultPath,
  compare: comparePath,
  scenarios: '/scenarios',
  privacy: '/privacy',
  failureModes: '/failure-modes',
  method: '/method',
  sources: '/sources',
  /** The pattern that the router matches. */
  layers: '/layers/:layer',
  layer: (id: LayerId) => `/layers/${id}`,
  /** Where the questions stop; no question has this id. */
  done: '/decide/done',
  /** The pattern that the router matches. */
  questions: '/decide/:question',
  question: (id: QuestionId) => `/decide/${id}`,
} as const;
