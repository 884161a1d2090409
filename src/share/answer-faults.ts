import type { Question } from '../knowledge/schema.ts';

/** What is wrong with an answer to a question, as sentences that say what is allowed; none if it fits. */
export function faultsIn(
  value: string | readonly string[],
  question: Question,
  allowed: readonly string[],
): readonly string[] {
  const options = question.options.map(({ id }) => id);
  if (typeof value !== 'string') return faultsInList(value, question, options);
  if (!allowed.includes(value))
    return [`${quote(value)} is not allowed; allowed: ${allowed.join(', ')}`];
  if (question.type === 'multi' && options.includes(value)) {
    return [`it takes a list of options, even for one: [${quote(value)}]`];
  }
  return [];
}

function faultsInList(
  list: readonly string[],
  { type, exclusive = [] }: Question,
  options: readonly string[],
): readonly string[] {
  if (type === 'single') return [`it takes one option, not a list; allowed: ${options.join(', ')}`];
  if (list.length === 0) return [`the list is empty; allowed: ${options.join(', ')}`];
  const distinct = [...new Set(list)];
  const alone = distinct.filter((option) => exclusive.includes(option));
  return [
    ...distinct
      .filter((option) => !options.includes(option))
      .map((option) => `${quote(option)} is not allowed; allowed: ${options.join(', ')}`),
    ...distinct
      .filter((option) => list.indexOf(option) !== list.lastIndexOf(option))
      .map((option) => `${quote(option)} is given more than once`),
    ...(distinct.length > 1 ? alone : []).map(
      (option) => `${quote(option)} stands alone in its list`,
    ),
  ];
}

/** Shows an untrusted id as a string literal, cut to a length that fits a line. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
