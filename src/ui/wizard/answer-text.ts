import type { Question } from '../../knowledge/schema.ts';
import { type GivenAnswer, notApplicable, unknown } from '../../state/index.ts';
import { checkWords as words } from '../words/check.ts';

/** What was answered, in the words of the question's options; one text for each chosen option. */
export function answerTexts(
  { options }: Question,
  given: GivenAnswer | undefined,
): readonly string[] {
  if (given === undefined) return [words.unanswered];
  const { value } = given;
  if (value === unknown) return [words.unknown];
  if (value === notApplicable) return [words.notApplicable];
  const chosen = typeof value === 'string' ? [value] : value;
  return options.filter(({ id }) => chosen.includes(id)).map(({ label }) => label);
}
