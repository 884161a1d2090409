import type { AnyCondition, Leaf } from '../../core/condition.ts';
import { decisive } from '../../state/index.ts';
import { conditionWords as words } from '../words/conditions.ts';

/** A condition as it is read: a sentence, or what combines several. */
export interface Reading {
  readonly text: string;
  readonly parts: readonly Reading[];
}

/** What a condition is asked of: the decision, or one architecture that is being named. */
export type AskedOf = 'decision' | 'architecture';

/** A condition of the content in words. */
export function inWords(condition: AnyCondition, of: AskedOf = 'decision'): Reading {
  if ('all' in condition) return combined(words.all, condition.all, of);
  if ('any' in condition) return combined(words.any, condition.any, of);
  if ('not' in condition) return negated(inWords(condition.not, of));
  return { text: leafInWords(condition, of), parts: [] };
}

/** The whole of it as one text, to be searched. */
export function asText({ text, parts }: Reading): string {
  return [text, ...parts.map(asText)].join(' ');
}

/** A combination of one is that one. */
function combined(text: string, conditions: readonly AnyCondition[], of: AskedOf): Reading {
  const parts = conditions.map((condition) => inWords(condition, of));
  const [only, ...others] = parts;
  return only !== undefined && others.length === 0 ? only : { text, parts };
}

/** What is one sentence stays one. */
function negated(reading: Reading): Reading {
  if (reading.parts.length > 0) return { text: words.notAny, parts: [reading] };
  return { text: words.not(reading.text), parts: [] };
}

function leafInWords(leaf: Leaf, of: AskedOf): string {
  if ('question' in leaf) {
    const question = decisive.questions.find(({ id }) => id === leaf.question);
    const labels = leaf.is.map(
      (option) => question?.options.find(({ id }) => id === option)?.label ?? option,
    );
    return words.answerIs(question?.short ?? leaf.question, labels);
  }
  if ('unanswered' in leaf)
    return words.unanswered(
      leaf.unanswered.map((id) => decisive.questions.find((one) => one.id === id)?.short ?? id),
    );
  if ('layer' in leaf) {
    const place = of === 'architecture' ? 'named' : leaf.in;
    return words.hasLayer(namesIn(decisive.approaches, leaf.layer), place);
  }
  return words.carries(
    namesIn(decisive.approaches, leaf.carrier),
    namesIn(decisive.needs, leaf.of),
  );
}

function namesIn(
  items: readonly { readonly id: string; readonly name: string }[],
  ids: readonly string[],
): readonly string[] {
  return ids.map((id) => items.find((item) => item.id === id)?.name ?? id);
}
