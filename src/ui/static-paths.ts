import { knowledge } from '../knowledge/index.ts';
import { paths } from './paths.ts';

const { start, check, result, scenarios, privacy, done } = paths;

/**
 * Every path that is a page of its own; the build writes one HTML file for each. Apart from `paths`
 * because it needs the content, which the first page does without.
 */
export const staticPaths: readonly string[] = [
  start,
  check,
  result,
  scenarios,
  privacy,
  done,
  ...knowledge.questions.map(({ id }) => paths.question(id)),
];
