import type { Flip } from '../core/flips.ts';
import { notApplicable, type Answer } from '../core/situation.ts';
import type {
  Approach,
  Criterion,
  Gate,
  Knowledge,
  Need,
  Question,
  Verdict,
} from '../knowledge/schema.ts';
import { type Answers, answerTo, unknown } from './answers.ts';
import { listed, lowerFirst } from './sentences.ts';

/** The entries of the content by their ids, and answers in its words. An id it does not have throws. */
export interface Naming {
  readonly layer: (id: string) => Approach;
  readonly need: (id: string) => Need;
  readonly criterion: (id: string) => Criterion;
  readonly verdict: (id: string) => Verdict;
  readonly question: (id: string) => Question;
  readonly gate: (layer: string, id: string) => Gate;
  /** Layers as a sentence lists them: "Prompting, context and tools". */
  readonly layers: (ids: readonly string[]) => string;
  /** An answer in the words of its question's options. */
  readonly answer: (question: string, answer: Answer) => string;
  /** What would have to be answered otherwise: "Freshness: “Live”". */
  readonly change: (change: Flip['change']) => string;
}

/** How the writers of exports call things. */
export function namingIn(knowledge: Knowledge): Naming {
  const layer = finderIn(knowledge.approaches);
  const question = finderIn(knowledge.questions);
  const answer = (id: string, given: Answer): string => {
    if (given === notApplicable) return 'does not apply';
    if (given === unknown) return 'unknown';
    const option = finderIn(question(id).options);
    return [given]
      .flat()
      .map((one) => option(one).label)
      .join('; ');
  };
  return {
    layer,
    question,
    answer,
    need: finderIn(knowledge.needs),
    criterion: finderIn(knowledge.criteria),
    verdict: finderIn(knowledge.verdicts),
    gate: (id, gate) => finderIn(layer(id).gates)(gate),
    layers: (ids) => listed(ids.map((id, at) => (at === 0 ? same : lowerFirst)(layer(id).name))),
    change: (change) =>
      Object.entries(change)
        .map(([id, given]) => `${question(id).short}: “${answer(id, given)}”`)
        .join(' and '),
  };
}

/** Each answer in words, with how it is known: "Task: Sort into classes (measured)". In question order. */
export function answersInWords(knowledge: Knowledge, answers: Answers): readonly string[] {
  const { answer } = namingIn(knowledge);
  return knowledge.questions.flatMap(({ id, short }) => {
    const given = answerTo(answers, id);
    if (given === undefined || given.value === unknown) return [];
    const grade = given.grade === undefined ? '' : ` (${known[given.grade]})`;
    return [`${short}: ${answer(id, given.value)}${grade}`];
  });
}

const known = { measured: 'measured', observed: 'observed', guessed: 'a guess' } as const;

function same(text: string): string {
  return text;
}

function finderIn<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
): (id: string) => Entry {
  return (id) => {
    const found = entries.find((entry) => entry.id === id);
    if (found === undefined) throw new Error(`the content has no entry called ${id}`);
    return found;
  };
}
