import type { Approach } from '../schema.ts';
import { materialWritten, taskNamed } from '../gates.ts';

/** Retrieval-augmented generation: passages found by meaning, put before the model. */
export const rag: Approach = {
  id: 'rag',
  name: 'Retrieval (RAG)',
  summary:
    'Passages are found in your documents for each request and put before the model (retrieval-augmented generation).',
  waitsForTask: true,
  worksWhen: [
    {
      text: 'What the answers rest on is revised often, and has to be followed without retraining.',
      claims: ['d1-83', 'd1-87', 'd2-25'],
    },
    { text: 'The collection is large and unstructured.', claims: ['d1-85', 'd1-122'] },
    { text: 'Answers must be traced, or seen only by those who may.', claims: ['d1-84', 'd1-86'] },
  ],
  failsWhen: [
    {
      text: 'What is found is noisy, or beside the point.',
      claims: ['d1-9', 'd1-42', 'd1-90', 'd0-92'],
    },
    { text: 'The task is judgement, not looking up.', claims: ['d1-11', 'd1-16', 'd1-63'] },
    {
      text: 'What fails is form, label or manner, which documents do not teach.',
      claims: ['d1-17', 'd1-40', 'd1-41', 'd1-141'],
    },
    { text: 'Nobody measures whether the right passage is found.', claims: ['d1-149'] },
  ],
  covers: {
    'private-knowledge': {
      level: 100,
      because:
        'Missing information is a retrieval problem, and memory outside the model scales with the collection.',
      claims: ['d3-19', 'd0-96', 'd1-45', 'd1-122', 'd1-38'],
    },
    'current-facts': {
      level: 100,
      because: 'Change the source, and the next answer has changed.',
      claims: ['d1-117', 'd1-35', 'd1-51', 'd1-143', 'd3-45', 'd0-91'],
    },
    'live-state': {
      level: 20,
      because: 'An index holds what was true when it was built, not the state of this minute.',
      claims: ['d1-89', 'd0-22', 'd0-53'],
    },
    traceability: {
      level: 100,
      because: 'Answers are tied to passages that can be shown and audited.',
      claims: ['d1-37', 'd1-120', 'd1-101', 'd3-31', 'd1-102'],
    },
    'access-control': {
      level: 100,
      because: 'What is retrieved can be filtered by what each person may see.',
      claims: ['d1-86', 'd1-68'],
    },
  },
  coverageShifts: [
    {
      id: 'retrieval-weak',
      needs: ['private-knowledge', 'current-facts'],
      when: { question: 'retrieval', is: ['weak'] },
      by: -20,
      because:
        'Your retrieval often misses or buries the evidence; until that is repaired it caps the answers.',
      claims: ['d0-92', 'd1-42', 'd1-69', 'd4-7'],
    },
    {
      id: 'sources-messy',
      needs: ['private-knowledge', 'current-facts'],
      when: { question: 'sources', is: ['messy'] },
      by: -20,
      because: 'Contradictory or outdated sources are retrieved as faithfully as good ones.',
      claims: ['d1-95', 'd1-137', 'd1-9'],
    },
    {
      id: 'retrieval-spares-the-window',
      needs: ['lean-inference'],
      when: { question: 'tried', is: ['long-context'] },
      by: 40,
      because: 'Sending only the passages that matter is shorter than sending everything.',
      claims: ['d3-29', 'd4-25'],
    },
  ],
  burden: {
    'speed-of-change': {
      points: 1,
      because: 'The index follows the source; no retraining.',
      claims: ['d1-49', 'd1-15', 'd1-34', 'd3-30', 'd3-45'],
    },
    effort: {
      points: 5,
      because: 'Ingestion, chunking, search, reranking and permissions, to build and to keep.',
      claims: ['d1-55', 'd1-68', 'd1-139'],
    },
    'run-cost': {
      points: 2,
      because: 'A search before each answer, and passages to read.',
      claims: ['d1-135', 'd1-53'],
    },
    portability: { points: 0, because: 'It goes with any base model.', claims: ['d3-32'] },
  },
  burdenShifts: [
    {
      id: 'retrieval-in-place',
      criterion: 'effort',
      when: { question: 'retrieval', is: ['good', 'weak', 'unmeasured'] },
      by: -2,
      because: 'The pipeline exists already.',
      claims: ['d1-55'],
    },
    {
      id: 'messy-sources-to-mend',
      criterion: 'effort',
      when: { question: 'sources', is: ['messy'] },
      by: 2,
      because: 'The sources need mending before they are worth retrieving.',
      claims: ['d1-137', 'd1-95'],
    },
    {
      id: 'index-for-what-fits',
      criterion: 'effort',
      when: { question: 'corpus', is: ['fits-context'] },
      by: 2,
      because: 'A pipeline to search what would fit into the window is work without need.',
      claims: ['d3-35', 'd3-34'],
    },
    {
      id: 'search-when-tight',
      criterion: 'run-cost',
      when: { question: 'latency', is: ['tight'] },
      by: 1,
      because: 'A search takes time you do not have.',
      claims: ['d1-135', 'd0-12'],
    },
    {
      id: 'retrieval-is-the-cost',
      criterion: 'run-cost',
      when: {
        all: [
          { question: 'failures', is: ['too-slow-or-costly'] },
          { question: 'tried', is: ['retrieval'] },
          { not: { question: 'tried', is: ['long-context'] } },
        ],
      },
      by: 6,
      because: 'Retrieval is in service, and speed or cost is the complaint.',
      claims: ['d1-113', 'd1-135'],
    },
  ],
  gates: [taskNamed, materialWritten],
};
