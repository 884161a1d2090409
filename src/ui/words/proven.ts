/** A property of the engine, and the tests that prove it: each by its file and its own name there. */
export interface Proven {
  readonly id: string;
  readonly says: string;
  readonly tests: readonly { readonly file: string; readonly name: string }[];
}

const properties = 'tests/core/properties.test.ts';
const inert = 'tests/knowledge/nothing-inert.test.ts';

/** What holds for all situations, not for examples. */
export const proven: readonly Proven[] = [
  {
    id: 'gates-hold',
    says: 'No layer stands in today’s architecture behind a closed gate, nor fine-tuning or distillation behind an unknown one. Each gate, taken away or forced open, changes a decision.',
    tests: [
      {
        file: properties,
        name: 'let no layer stand now behind a closed gate, nor a tuned one behind an unknown one',
      },
      { file: 'tests/core/gates.test.ts', name: 'for every gate of every layer' },
      { file: inert, name: '$layer waits at $gate' },
    ],
  },
  {
    id: 'deterministic',
    says: 'The same answers give the same decision in whatever order they were given, and an answer changes nothing that does not depend on it.',
    tests: [
      {
        file: properties,
        name: 'give the same decision, in whatever order they were given',
      },
      { file: properties, name: 'leave alone what does not depend on them' },
    ],
  },
  {
    id: 'monotone',
    says: 'More volatile facts never raise the score of fine-tuning and never lower the better of retrieval and tools. More or better agreed examples, a better evaluation, steadier rules and a clearer task never lower fine-tuning. Stricter citations never lower retrieval.',
    tests: [
      { file: properties, name: 'more $question never $never $layers' },
      {
        file: properties,
        name: 'more volatile facts never lower the better of retrieval and tools',
      },
    ],
  },
  {
    id: 'unknown-is-honest',
    says: 'What is unknown is not taken for the middle option, and not knowing never makes a verdict firmer. Today’s architecture is that of some way in which the unknown could turn out, or lacks only layers that wait for it; the one to grow into is that of some such way.',
    tests: [
      {
        file: 'tests/core/unknown.test.ts',
        name: 'now is the now of some completion, or of one with the tuned layers that wait held out',
      },
      { file: 'tests/core/unknown.test.ts', name: 'target is the target of some completion' },
      {
        file: 'tests/core/confidence.test.ts',
        name: 'W3: what is unknown never makes the answer firmer',
      },
    ],
  },
  {
    id: 'parsimonious',
    says: 'Taking any layer but prompting out of an architecture lowers its value, and no other set of allowed layers carries every need as well for less burden.',
    tests: [
      {
        file: properties,
        name: 'no layer stays that could go, and no other set covers as much for less',
      },
    ],
  },
  {
    id: 'nothing-inert',
    says: 'Every question, option, weight, cell and gate changes something somewhere, and every verdict, stage and failure mode is reached.',
    tests: [
      { file: inert, name: 'each weight is felt' },
      { file: inert, name: 'no two options of a question are the same to the engine' },
      { file: inert, name: 'everything can be reached' },
    ],
  },
  {
    id: 'adds-up',
    says: 'Contributions add up to scores exactly. Every reason names claims that exist, and every claim is used by a rule or listed with the reason why not.',
    tests: [
      {
        file: properties,
        name: 'contributions sum to scores exactly, and scores stay within 0 and 100',
      },
      { file: properties, name: 'each reason and contribution names claims that exist' },
      {
        file: 'tests/knowledge/citations.test.ts',
        name: 'every claim is used by a rule, or listed with the reason why not',
      },
    ],
  },
  {
    id: 'flips-flip',
    says: 'A change that is shown to flip the verdict does so when it is decided again, and no smaller one exists: trying all of them finds the same.',
    tests: [
      {
        file: 'tests/core/flips.test.ts',
        name: 'of one answer are those that brute force finds, on 500 situations',
      },
      {
        file: 'tests/core/flips.test.ts',
        name: 'each change the verdict when decided again',
      },
    ],
  },
];
