import type { Inquiry } from '../core/inquiry.ts';
import type { Answers } from '../share/answers.ts';
import { usePriorities } from './answers-store.ts';
import { nothingFound, useFollowing } from './following.ts';
import { late } from './late.ts';

const inquiring = late(() => import('./inquiring.ts'));

/** What to ask next, given these answers and the person's own priorities; undefined until it is known. */
export function useInquiry(answers: Answers): Inquiry | undefined {
  const part = inquiring.use();
  const grounds = { answers, priorities: usePriorities() };
  return useFollowing(typeof part === 'string' ? nothingFound : part.inquiringOn(grounds)).inquiry;
}
