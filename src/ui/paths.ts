import type { QuestionId } from '../knowledge/schema.ts';

/** Every path of the app, once. All state lives in the fragment, so none of them carries an answer. */
export const paths = {
  start: '/',
  check: '/check',
  result: '/result',
  scenarios: '/scenarios',
  privacy: '/privacy',
  /** The pattern that the router matches. */
  questions: '/decide/:question',
  question: (id: QuestionId) => `/decide/${id}`,
} as const;
