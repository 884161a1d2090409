import { useState } from 'react';
import type { OptionId, Question } from '../../knowledge/schema.ts';
import { type GivenAnswer, unknown } from '../../state/index.ts';
import { wizardWords as words } from '../words/wizard.ts';
import { choicesOf } from './choices.tsx';
import { afterChoosing, answerOf, selectionOf } from './selection.ts';

/** What is ticked, what to say about ticks that were taken away, and how to tick. */
export function useChoosing(
  question: Question,
  given: GivenAnswer | undefined,
  onAnswer: (given: GivenAnswer | undefined) => void,
) {
  const [cleared, setCleared] = useState('');
  const selection = selectionOf(given?.value);
  const choose = (choice: OptionId, isTicked: boolean) => {
    const next = afterChoosing(question, selection, choice, isTicked);
    const dropped = selection.filter((other) => other !== choice && !next.includes(other));
    const isWorthSaying = question.type === 'multi' && dropped.length > 0;
    setCleared(isWorthSaying ? sentence(question, choice, dropped) : '');
    onAnswer(withGrade(answerOf(question, next), given));
  };
  return { selection, cleared, choose };
}

/** A changed answer keeps its grade, except that what is not known has none. */
function withGrade(
  value: GivenAnswer['value'] | undefined,
  given: GivenAnswer | undefined,
): GivenAnswer | undefined {
  if (value === undefined) return undefined;
  if (value === unknown || given?.grade === undefined) return { value };
  return { value, grade: given.grade };
}

function sentence(question: Question, choice: OptionId, dropped: readonly OptionId[]): string {
  const labels = [choice, ...dropped].map(
    (id) => choicesOf(question).find((row) => row.id === id)?.label ?? id,
  );
  const [label = choice, firstDropped = ''] = labels;
  return dropped.length > 1 ? words.clearedMany(label) : words.cleared(label, firstDropped);
}
