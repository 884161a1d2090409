import type { HasLayer } from '../../knowledge/schema.ts';
import { lowerFirst } from './result.ts';

function either(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
}

type Place = HasLayer['in'] | 'named';

const places: Record<Place, string> = {
  named: 'in it',
  now: 'in today’s architecture',
  target: 'in the architecture to grow into',
  either: 'in today’s architecture or the one to grow into',
};

/** How a condition of the content is read out. */
export const conditionWords = {
  all: 'All of these hold:',
  any: 'One of these holds:',
  not: (condition: string) => `Not so: ${condition}`,
  notAny: 'This does not hold:',
  answerIs: (question: string, labels: readonly string[]) =>
    `${question}: ${either(labels.map((label) => `“${label}”`))}.`,
  unanswered: (questions: readonly string[]) =>
    `Nothing has been said about ${either(questions.map((name) => `“${lowerFirst(name)}”`))}.`,
  hasLayer: (layers: readonly string[], place: Place) => `${either(layers)} is ${places[place]}.`,
  carries: (layers: readonly string[], needs: readonly string[]) =>
    `${either(layers)} carries ${either(needs.map(lowerFirst))} better than the other layers in it.`,
} as const;
