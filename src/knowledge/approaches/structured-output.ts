import type { Approach } from '../schema.ts';
import { taskNamed } from '../gates.ts';

/** Output constrained to a schema while it is generated. */
export const structuredOutput: Approach = {
  id: 'structured-output',
  name: 'Structured output',
  summary: 'The output is held to a schema while it is written, so that its form can not break.',
  waitsForTask: true,
  worksWhen: [
    { text: 'Other software reads the output.', claims: ['d4-8', 'd3-33'] },
    { text: 'What breaks is the form.', claims: ['d3-33', 'd4-51'] },
  ],
  failsWhen: [
    {
      text: 'The form is right and what stands in it is wrong.',
      claims: ['d1-119', 'd0-58', 'd2-62'],
    },
    { text: 'The form is simple: a sentence in the prompt is enough.', claims: ['d2-17'] },
  ],
  covers: {
    'output-contract': {
      level: 100,
      because:
        'Output held to a schema can not leave it; that cures form more reliably than training does.',
      claims: ['d3-33', 'd4-8', 'd0-49'],
    },
    'tool-discipline': {
      level: 60,
      because: 'Schemas for arguments make calls well-formed and rule out tools that do not exist.',
      claims: ['d4-8', 'd0-49', 'd2-20'],
    },
    'decision-consistency': {
      level: 20,
      because: 'A closed list of labels rules out invented ones.',
      claims: ['d4-8', 'd2-20'],
    },
  },
  coverageShifts: [],
  burden: {
    'speed-of-change': {
      points: 1,
      because: 'A change of form has to be made on both sides: in the schema and in what reads it.',
      claims: ['d0-141', 'd4-8'],
    },
    effort: {
      points: 2,
      because: 'A schema to write, and callers to keep in step with it.',
      claims: ['d4-8', 'd0-141'],
    },
    'run-cost': {
      points: 0,
      because: 'It is among the cheaper measures, and adds next to nothing to a request.',
      claims: ['d4-51'],
    },
    portability: {
      points: 1,
      because: 'The schema is versioned with the model, and tried again when the model changes.',
      claims: ['d0-141'],
    },
  },
  burdenShifts: [
    {
      id: 'schema-moves',
      criterion: 'speed-of-change',
      when: { question: 'stability', is: ['weekly'] },
      by: 1,
      because: 'While formats change weekly the contract changes with them.',
      claims: ['d0-127'],
    },
  ],
  gates: [taskNamed],
};
