import type { LayerId } from '../../knowledge/vocabulary.ts';

/** Words of the start page. */
export const startWords = {
  title: 'Which layer should carry it',
  heading: 'Prompt it, look it up, call a tool, or fine-tune?',
  lead: 'Layerwise tells you which layer should carry each part of an AI feature, in what order, and what would change that.',
  begin: 'Start with what hurts',
  beginNote:
    'One question a screen. “I don’t know” is always an answer, and the result is there from the first one on.',
  resume: 'Continue where you left off',
  resumeNote: (answered: number, total: number) =>
    `${answered} of ${total} questions answered, kept in this browser.`,
  result: 'See your result',
  plate: {
    caption: 'The eight layers. The deeper, the dearer to undo.',
  },
  how: {
    heading: 'How it decides',
    sentences: [
      'Your answers raise needs, such as facts that stay current or output that other software can read.',
      'Each layer carries some needs, costs something to run and to change, and has gates: things that must be true before it makes sense.',
      'Layerwise weighs every possible set of layers, names the one that carries the most for the least, and shows each point of the sum with the answer and the source behind it.',
    ],
    more: 'The method, rule by rule',
  },
  scenarios: {
    heading: 'Worked scenarios',
    lead: 'Real situations from the documents this rests on. Open one to see its whole result, then change what is different for you.',
    all: 'All scenarios, with what the documents say',
  },
  privacy: {
    heading: 'What happens to your answers',
    sentence:
      'They stay in this browser. Nothing is sent anywhere, and a link carries them only to the people you send it to.',
    more: 'Privacy in full',
  },
} as const;

/** Each layer in a word and a line, from the cheapest to undo to the dearest. */
export const plateWords: Record<LayerId, { readonly name: string; readonly line: string }> = {
  prompting: { name: 'Prompting', line: 'say clearly what you want' },
  'structured-output': { name: 'Structured output', line: 'hold the answer to a schema' },
  context: { name: 'Context', line: 'put what it must know in front of it' },
  rag: { name: 'Retrieval (RAG)', line: 'find the passage for each request' },
  tools: { name: 'Tools', line: 'let it look up, compute and act' },
  scaffolding: { name: 'Product scaffolding', line: 'forms, review and fallback around it' },
  'fine-tuning': { name: 'Fine-tuning', line: 'train a behaviour until it is habit' },
  distillation: { name: 'Distillation', line: 'teach a small model what a large one does' },
};
