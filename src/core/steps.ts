/**
 * Long work in steps: between two steps whoever drives it may do something else, so that a page
 * stays responsive. Returns its result with the last step.
 */
export type Steps<Result> = Generator<undefined, Result>;

/** How many decisions make a step: few enough that even the first ones, not yet optimised, fit into a frame. */
export const decisionsInAStep = 25;

/** Takes all steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
