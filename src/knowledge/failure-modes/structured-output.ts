import type { FailureMode } from '../schema.ts';

/** What goes wrong with output held to a schema. */
export const structuredOutputFailures: readonly FailureMode[] = [
  {
    id: 'valid-but-wrong',
    name: 'The form is valid and the content is wrong',
    strikes: ['structured-output'],
    looksLike: 'Every record passes the schema check, and some fields hold the wrong value.',
    earlySignal:
      'Schema validity stands near 100% while exact accuracy by field, checked by hand on some fifty records, lies well below it.',
    base: 2,
    aggravatedBy: [
      {
        when: {
          all: [
            { question: 'tried', is: ['schema-output'] },
            { question: 'failures', is: ['format-breaks', 'wrong-labels', 'wrong-figures'] },
          ],
        },
        by: 2,
        because: 'A schema is in use and outputs still fail, so what fails is the content.',
      },
      {
        when: { question: 'task', is: ['extraction', 'transformation'] },
        by: 1,
        because: 'Software downstream takes each field at its word.',
      },
      {
        when: { question: 'sources', is: ['messy'] },
        by: 1,
        because: 'Noisy material gives fields several plausible values.',
      },
    ],
    remedy:
      'Measure accuracy by field, not validity; check values against what is known, such as ranges, sums and lists; send what does not add up to review.',
    owner: 'evaluation',
    claims: ['d2-62', 'd0-61', 'd3-33', 'd0-70'],
  },
  {
    id: 'schema-forces-an-answer',
    name: 'The schema leaves no way to say “unknown”',
    strikes: ['structured-output'],
    looksLike: 'A required field is filled where the source says nothing.',
    earlySignal:
      'On, say, twenty inputs with one field removed, the field is filled instead of left empty.',
    base: 2,
    aggravatedBy: [
      {
        when: { question: 'format', is: ['strict-schema'] },
        by: 1,
        because: 'The software that reads your output expects every field.',
      },
      {
        when: { question: 'failures', is: ['no-fallback', 'missing-knowledge'] },
        by: 1,
        because: 'Uncertain cases have no other way out today.',
      },
    ],
    remedy:
      'Allow “unknown” and “needs review” as values, say in the prompt when each is right, and count how often they are chosen.',
    owner: 'structured-output',
    claims: ['d2-53', 'd4-15', 'd4-9'],
  },
];
