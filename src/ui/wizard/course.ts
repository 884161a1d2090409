import { useEffect, useMemo, useState } from 'react';
import { usePlace } from '../router.tsx';
import type { QuestionId } from '../../knowledge/schema.ts';
import { type Answers, answerTo } from '../../state/index.ts';
import { noteHere } from '../../state/place.ts';
import { askedQuestions } from './steps.ts';

/** How a reader came to a question. Kept in the router's state of each visit, never in the address. */
export interface Course {
  /** The questions asked before this one, in that order. */
  readonly asked: readonly QuestionId[];
  /** The reader wants to answer even what can no longer change the verdict. */
  readonly isThorough: boolean;
}

/** The router state of a link for a reader who wants to answer everything. */
export const thorough: Pick<Course, 'isThorough'> = { isThorough: true };

/**
 * The course that led to a question; for a visit without one, what is answered stands for it, and is
 * noted, so that the question has the same number whenever the reader comes back.
 */
export function useCourse(question: QuestionId, answers: Answers): Course {
  const { state } = usePlace();
  const [assumed] = useState(() => askedBefore(question, answers));
  const asked = useMemo(() => askedIn(state), [state]);
  useEffect(() => {
    if (asked === undefined) noteHere({ ...Object(state), asked: assumed });
  }, [asked, state, assumed]);
  return useMemo(
    () => ({ asked: asked ?? assumed, isThorough: isThoroughIn(state) }),
    [asked, assumed, state],
  );
}

/** The course to the question after this one; `answers` brings in those given out of turn. */
export function courseAfter(course: Course, question: QuestionId, answers: Answers): Course {
  const path = [...course.asked.filter((id) => id !== question), question];
  const others = askedQuestions
    .map(({ id }) => id)
    .filter((id) => answerTo(answers, id) !== undefined && !path.includes(id));
  return { ...course, asked: [...others, ...path] };
}

/** The question before this one, and the course that led there; none at the first. */
export function courseBefore(
  course: Course,
): { readonly question: QuestionId; readonly course: Course } | undefined {
  const question = course.asked.at(-1);
  if (question === undefined) return undefined;
  return { question, course: { ...course, asked: course.asked.slice(0, -1) } };
}

function askedIn(state: unknown): readonly QuestionId[] | undefined {
  if (typeof state !== 'object' || state === null || !('asked' in state)) return undefined;
  if (!Array.isArray(state.asked)) return undefined;
  const given: readonly unknown[] = state.asked;
  const known = askedQuestions.map(({ id }) => id);
  return given.flatMap((id) => known.filter((each) => each === id));
}

function isThoroughIn(state: unknown): boolean {
  return (
    typeof state === 'object' &&
    state !== null &&
    'isThorough' in state &&
    state.isThorough === true
  );
}

/** All that is answered before an open question; before an answered one, what the fixed order has there. */
function askedBefore(question: QuestionId, answers: Answers): readonly QuestionId[] {
  const ids = askedQuestions.map(({ id }) => id);
  const isOpen = answerTo(answers, question) === undefined;
  const before = isOpen ? ids : ids.slice(0, ids.indexOf(question));
  return before.filter((id) => answerTo(answers, id) !== undefined);
}
