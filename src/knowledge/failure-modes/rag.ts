import type { FailureMode } from '../schema.ts';

/** What goes wrong with retrieval. */
export const ragFailures: readonly FailureMode[] = [
  {
    id: 'retrieval-never-measured',
    name: 'Retrieval is assumed to be good enough',
    strikes: ['rag'],
    looksLike:
      'Prompt and model are worked on for months; nobody has looked at what they are given.',
    earlySignal:
      'Nobody can say for what share of questions the passage that decides is among those found.',
    base: 2,
    aggravatedBy: [
      {
        when: { question: 'retrieval', is: ['unmeasured'] },
        by: 2,
        because: 'Your retrieval exists and has not been measured.',
      },
      {
        when: { question: 'evaluation', is: ['anecdotal', 'none'] },
        by: 1,
        because: 'Without a set of questions there is nothing to measure it on.',
      },
    ],
    remedy:
      'For, say, fifty real questions, mark the passage that answers each, and report how often it is found, apart from how good the answer is.',
    owner: 'evaluation',
    claims: ['d1-149', 'd0-92'],
  },
  {
    id: 'evidence-not-found',
    name: 'The passage that decides is not found',
    strikes: ['rag'],
    looksLike: 'A correct document exists, and the answer rests on a neighbour of it.',
    earlySignal:
      'The share of questions whose deciding passage is among those found is lower than the share of right answers you need.',
    base: 2,
    aggravatedBy: [
      {
        when: { question: 'retrieval', is: ['weak'] },
        by: 2,
        because: 'Measured, the right evidence is often missing or buried today.',
      },
      {
        when: { question: 'corpus', is: ['large'] },
        by: 1,
        because: 'The larger the collection, the more near misses it holds.',
      },
    ],
    remedy:
      'Combine search by meaning with search by words, filter by metadata, rerank what is found, and measure after each change.',
    owner: 'reranking',
    claims: ['d1-42', 'd0-92', 'd1-57', 'd1-68'],
  },
  {
    id: 'chunks-cut-wrong',
    name: 'Passages are cut in the wrong places',
    strikes: ['rag'],
    looksLike:
      'A passage drags in three other topics, or loses the sentence that says what it is about.',
    earlySignal:
      'Read without the document, a third of the passages found (our suggestion) cannot be understood or speak of several things.',
    base: 2,
    aggravatedBy: [
      {
        when: { question: 'retrieval', is: ['weak', 'unmeasured'] },
        by: 1,
        because: 'What your retrieval returns has not been shown to be right.',
      },
      {
        when: { question: 'sources', is: ['messy'] },
        by: 1,
        because: 'Material without a common structure offers no good place to cut.',
      },
    ],
    remedy:
      'Cut along the structure of the document, keep titles and dates with each passage, and compare two or three sizes on the same questions.',
    owner: 'rag',
    claims: ['d1-91', 'd1-92', 'd1-69'],
  },
  {
    id: 'jargon-not-found',
    name: 'The search does not know your vocabulary',
    strikes: ['rag'],
    looksLike:
      'Questions in everyday words are answered; product codes, clause names and in-house terms find nothing of use.',
    earlySignal:
      'The hit rate on questions that contain a term of your own is clearly below the rate on the others.',
    base: 1,
    aggravatedBy: [
      {
        when: { question: 'method', is: ['specialised'] },
        by: 1,
        because: 'An expert method brings a vocabulary that general embeddings overlook.',
      },
      {
        when: { question: 'task', is: ['analysis', 'extraction'] },
        by: 1,
        because: 'Your material is read in the terms of a field.',
      },
      {
        when: { question: 'voice', is: ['regulated'] },
        by: 1,
        because: 'Regulated wording turns on exact terms.',
      },
    ],
    remedy:
      'Add search by exact words, a glossary that expands terms before the search, and questions full of your own terms to the set.',
    owner: 'rag',
    claims: ['d1-93', 'd1-68'],
  },
  {
    id: 'sources-contradict',
    name: 'Contradictory sources are retrieved side by side',
    strikes: ['rag', 'context'],
    looksLike:
      'Two answers to one question differ, each with a source: an old policy stands beside the new one.',
    earlySignal: 'For a sample of questions, two of the passages supplied give different answers.',
    base: 1,
    aggravatedBy: [
      {
        when: { question: 'sources', is: ['messy'] },
        by: 2,
        because: 'Your sources are noisy, contradictory or out of date.',
      },
      {
        when: { question: 'freshness', is: ['weekly', 'live'] },
        by: 1,
        because: 'What changes within the week leaves old versions behind.',
      },
    ],
    remedy:
      'Give each source an owner, a date and a rank; retire what has been replaced; say which source wins, and let the answer name a conflict it cannot settle.',
    owner: 'rag',
    claims: ['d1-95', 'd0-35', 'd1-137'],
  },
  {
    id: 'index-stale',
    name: 'The index lags behind the source',
    strikes: ['rag'],
    looksLike: 'The document is right, and the answer still quotes its former version.',
    earlySignal:
      'The oldest difference between a source and its copy in the index is longer than your facts stand still.',
    base: 1,
    aggravatedBy: [
      {
        when: { question: 'freshness', is: ['weekly', 'live'] },
        by: 2,
        because: 'Your facts change within the week.',
      },
      {
        when: { question: 'ownership', is: ['none'] },
        by: 1,
        because: 'There is nobody yet to keep it running.',
      },
    ],
    remedy:
      'Update the index when the source changes, remove what was deleted there, show the date of each source, and alert on lag. Live state belongs in a tool.',
    owner: 'monitoring',
    claims: ['d1-68', 'd1-89', 'd1-139'],
  },
  {
    id: 'permissions-leak',
    name: 'Retrieval shows people what they may not see',
    strikes: ['rag'],
    looksLike: 'An answer quotes a document that the person asking cannot open.',
    earlySignal:
      'With a test account of the fewest rights, a question about a restricted document brings back any part of it.',
    base: 1,
    aggravatedBy: [
      {
        when: { question: 'access', is: ['per-role'] },
        by: 2,
        because: 'Your people may see different parts of the knowledge.',
      },
      {
        when: { question: 'stakes', is: ['regulated'] },
        by: 1,
        because: 'On regulated ground one leak is an incident.',
      },
    ],
    remedy:
      'Filter by the rights of the person before the search and not after it, copy changed rights into the index at once, and test with accounts of few rights.',
    owner: 'rag',
    claims: ['d1-86', 'd1-68', 'd1-139'],
  },
  {
    id: 'right-source-wrong-answer',
    name: 'The right source is there and the answer is wrong',
    strikes: ['rag', 'context'],
    looksLike:
      'The passage that settles the question stands in the prompt, and the answer departs from it.',
    earlySignal: 'Given the right passage by hand, the model still fails a share of the cases.',
    base: 1,
    aggravatedBy: [
      {
        when: { question: 'failures', is: ['ignores-evidence'] },
        by: 2,
        because: 'You see this today.',
      },
      {
        when: { question: 'method', is: ['specialised'] },
        by: 1,
        because: 'Finding the source is not the same as reasoning from it the way your experts do.',
      },
    ],
    remedy:
      'Measure answers on perfect evidence apart from retrieval. What fails there is behaviour: instructions and examples first, training only on what remains.',
    owner: 'prompting',
    claims: ['d1-96', 'd1-16', 'd1-60', 'd1-90'],
  },
  {
    id: 'retrieval-asked-to-teach',
    name: 'More documents are added to cure a habit',
    strikes: ['rag'],
    looksLike:
      'Labels, form or manner are wrong; style guides and examples go into the index, and it gets worse.',
    earlySignal: 'The collection grows, and the failures of form or label do not fall.',
    base: 1,
    aggravatedBy: [
      {
        when: {
          all: [
            {
              question: 'failures',
              is: ['wrong-labels', 'format-breaks', 'inconsistent', 'off-tone'],
            },
            { not: { layer: ['fine-tuning', 'distillation'], in: 'now' } },
          ],
        },
        by: 2,
        because: 'Part of what fails today is behaviour, and documents do not change behaviour.',
      },
      {
        when: { question: 'repetition', is: ['identical'] },
        by: 1,
        because: 'The same decision thousands of times calls for a rule, not for a search.',
      },
    ],
    remedy:
      'Keep facts in retrieval; put form into a schema, rules into the prompt, and what then remains into training.',
    owner: 'prompting',
    claims: ['d1-17', 'd1-132', 'd1-5', 'd1-41', 'd1-113', 'd1-115'],
  },
];
