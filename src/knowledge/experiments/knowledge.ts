import type { Experiment } from '../schema.ts';

/** How to find out what the task must know, where that is kept and whether it is found. */
export const knowledgeExperiments: readonly Experiment[] = [
  {
    question: 'freshness',
    name: 'Date the facts behind twenty answers',
    action:
      'Take twenty right answers and the fact that each rests on. Look up in its source when that fact last changed.',
    minutes: 40,
    reading: {
      static: 'Nearly all of them have stood for two years or more.',
      quarterly: 'Several changed within the year, with a release, a season or a review.',
      weekly: 'Several changed within the past month.',
      live: 'You look one up twice in an hour and get two values.',
    },
    claims: ['d1-7', 'd1-83', 'd1-89', 'd0-81'],
  },
  {
    question: 'corpus',
    name: 'Count the tokens of what an expert would open',
    action:
      'For ten real requests let an expert name the documents of yours that they would open. Count the tokens of all documents of those kinds together, and compare that with the context window of your model.',
    minutes: 40,
    reading: {
      none: 'The expert opened none.',
      'fits-context': 'All of them fit into the window, with ample room for request and answer.',
      large: 'All of them together exceed the window, or leave too little room in it.',
    },
    claims: ['d3-34', 'd3-35', 'd1-10', 'd1-85'],
  },
  {
    question: 'systems',
    name: 'Fetch ten records by a call',
    action:
      'For ten real requests note each record, figure or action that a right output depends on. From each system concerned, try to fetch one by an API call or a query.',
    minutes: 45,
    reading: {
      callable: 'There was something to fetch, and the systems that matter gave it to a program.',
      'not-callable':
        'There was something to fetch, and only a person could get it: from a screen, a file or a colleague.',
      none: 'There was nothing to fetch: the request and perhaps some documents were enough.',
    },
    claims: ['d0-22', 'd0-53', 'd0-54', 'd1-89'],
  },
  {
    question: 'sources',
    name: 'Look ten answers up twice',
    action:
      'Take ten common questions. Two people look the answers up in your material without talking, and note the document and its date. Then compare.',
    minutes: 60,
    reading: {
      clean: 'They found the same answers, in documents that are dated and maintained.',
      messy:
        'They found different answers, outdated versions, or pages that a program could not read.',
      unwritten: 'For most of the questions they had to ask somebody.',
    },
    claims: ['d0-35', 'd0-70', 'd1-95', 'd1-137'],
  },
  {
    question: 'citations',
    name: 'Ask the person who signs',
    action:
      'Show three outputs without any source to whoever would have to defend them to an auditor, a regulator or a client. Ask what they need before they sign.',
    minutes: 20,
    reading: {
      required: 'They point to a rule or a contract, and will not sign without the source.',
      helpful: 'They would like to see the source, and sign without it.',
      no: 'They judge the output as it stands, and a source would tell them nothing.',
    },
    claims: ['d1-84', 'd1-120', 'd1-39'],
  },
  {
    question: 'access',
    name: 'Compare the rights of two users',
    action:
      'Choose two future users who are far apart, such as a new colleague and a director, or two clients. Go through the folders and systems the feature will draw on, and note what one of them may not read.',
    minutes: 15,
    reading: {
      'per-role': 'At least one folder or record is open to one of them and closed to the other.',
      uniform: 'Both may read everything.',
    },
    claims: ['d1-86', 'd1-139', 'd1-68'],
  },
  {
    question: 'retrieval',
    name: 'Look for the deciding passage',
    action:
      'For thirty real questions mark the passage that decides the answer. Run the search alone, and count how often that passage is among those it would put into the prompt.',
    minutes: 150,
    reading: {
      none: 'There is no search to run.',
      unmeasured: 'A search runs, and nobody could mark enough passages to count by.',
      weak: 'For more than three of the thirty (our line) the passage is missing, or buried among many.',
      good: 'For twenty-seven or more of the thirty (our line) the passage is among the few fetched.',
    },
    claims: ['d1-149', 'd0-92', 'd4-7', 'd1-57'],
  },
];
