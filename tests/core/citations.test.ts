import { describe, expect, it } from 'vitest';
import { type Citing, citingsByClaim, citingsOf } from '../../src/core/citations.ts';
import type {
  Approach,
  Condition,
  Economics,
  Gate,
  Knowledge,
} from '../../src/knowledge/schema.ts';
import { toyEconomics } from '../fixtures/toy-economics.ts';
import { toyKnowledge } from '../fixtures/toy-knowledge.ts';

const moving: Condition = { question: 'facts', is: ['moving'] };
const holds = { layer: ['rag'], in: 'now' } as const;
const [prompting, , rag] = toyKnowledge.approaches;
if (prompting === undefined || rag === undefined) throw new Error('the toy has layers');

const gate: Gate = {
  id: 'written',
  name: 'Written',
  asks: '',
  opens: moving,
  evidence: '',
  because: '',
  phase: 'this-month',
  claims: ['c-gate'],
};

const layer: Approach = {
  ...rag,
  covers: { 'current-facts': { level: 80, because: '', claims: ['c-covers'] } },
  burden: { ...rag.burden, effort: { points: 1, because: '', claims: ['c-effort'] } },
  coverageShifts: [
    {
      id: 'more',
      needs: ['current-facts'],
      when: moving,
      by: 20,
      because: 'Facts move',
      claims: ['c-more'],
    },
  ],
  burdenShifts: [
    {
      id: 'dearer',
      criterion: 'effort',
      when: moving,
      by: 1,
      because: 'They are kept up',
      claims: ['c-dearer'],
    },
  ],
  gates: [gate],
  methods: [{ id: 'index', name: 'Index', summary: '', when: moving, claims: ['c-index'] }],
  worksWhen: [{ text: 'It is written', claims: ['c-works'] }],
  failsWhen: [{ text: 'It is not', claims: ['c-fails'] }],
};

/** The toy with one of each kind of content that rests on claims, each on its own. */
const content: Knowledge = {
  ...toyKnowledge,
  questions: toyKnowledge.questions
    .filter(({ id }) => id === 'facts')
    .map((question) => ({
      ...question,
      short: 'Facts',
      claims: ['c-question'],
      options: question.options.map(({ raises = [], ...option }) => ({
        ...option,
        ...(raises.length > 0 && {
          raises: raises.map((one) => ({ ...one, claims: ['c-raise'] })),
        }),
      })),
    })),
  needs: toyKnowledge.needs
    .slice(0, 1)
    .map((need) => ({ ...need, name: 'Current facts', claims: ['c-need'] })),
  criteria: [{ id: 'effort', name: 'Effort', means: '', claims: ['c-criterion'] }],
  approaches: [layer, { ...prompting, covers: {}, gates: [gate], worksWhen: [], failsWhen: [] }],
  verdicts: toyKnowledge.verdicts
    .slice(0, 1)
    .map((verdict) => ({ ...verdict, name: 'Define', claims: ['c-verdict'] })),
  practices: [
    {
      id: 'evaluation',
      name: 'Evaluation',
      summary: '',
      calledForBy: [
        { when: holds, because: 'it is changed', claims: ['c-changed'] },
        { when: holds, because: 'it is new', claims: ['c-new'] },
      ],
    },
  ],
  failureModes: [
    {
      id: 'stale',
      name: 'Stale',
      strikes: ['rag'],
      looksLike: '',
      earlySignal: '',
      base: 1,
      aggravatedBy: [],
      remedy: '',
      owner: 'rag',
      claims: ['c-stale'],
    },
  ],
  roadmap: [
    {
      id: 'write',
      phase: 'this-week',
      name: 'Write',
      action: '',
      exit: '',
      when: holds,
      claims: ['c-write'],
    },
  ],
  lookAgain: [{ id: 'grown', text: 'It has grown', when: holds, claims: ['c-grown'] }],
  measures: [
    {
      id: 'recall',
      kind: 'offline',
      name: 'Recall',
      text: '',
      when: holds,
      claims: ['c-recall'],
    },
  ],
  experiments: [
    {
      question: 'facts',
      name: 'Count',
      action: '',
      minutes: 5,
      reading: {},
      claims: ['c-count'],
    },
  ],
  scenarios: ['told', 'alike'].map((id) => ({
    id,
    name: 'A shop',
    situation: '',
    answers: {},
    documentSays: '',
    documentNames: [],
    documentRulesOut: [],
    claims: ['c-shop'],
    ...(id === 'told' && { difference: { because: '', tensions: [], claims: ['c-differs'] } }),
  })),
  tensions: [
    {
      id: 'T1',
      question: 'Which first?',
      resolution: '',
      positions: [
        { text: '', claims: ['c-this'] },
        { text: '', claims: ['c-that', 'c-this'] },
      ],
    },
  ],
};
const economics: Economics = {
  ...toyEconomics,
  name: 'What it costs',
  claims: ['c-costs'],
  parts: toyEconomics.parts
    .slice(0, 1)
    .map((part) => ({ ...part, name: 'Tokens', claims: ['c-tokens'] })),
};

const named = ({ kind, id, name, layer: of, claims }: Citing) =>
  `${kind} ${id}: ${name} (${claims.join(' ')})${of === undefined ? '' : ` of ${of}`}`;

describe('what rests on claims', () => {
  it('is all that has some, in the order of the content, what layers share once', () => {
    expect(citingsOf(content, economics).map(named)).toStrictEqual([
      'question facts: Facts (c-question)',
      'raise raise-facts-moving-current-facts: Facts: Moving → Current facts (c-raise)',
      'experiment facts: Count (c-count)',
      'coverage covers-rag-current-facts: Retrieval → Current facts (c-covers) of rag',
      'burden burden-rag-speed-of-change: Retrieval: speed-of-change (d0-1) of rag',
      'burden burden-rag-effort: Retrieval: Effort (c-effort) of rag',
      'burden burden-rag-run-cost: Retrieval: run-cost (d0-1) of rag',
      'burden burden-rag-portability: Retrieval: portability (d0-1) of rag',
      'coverage-shift more: Facts move (c-more) of rag',
      'burden-shift dearer: They are kept up (c-dearer) of rag',
      'gate written: Written (c-gate)',
      'method index: Index (c-index) of rag',
      'works works: It is written (c-works) of rag',
      'fails fails: It is not (c-fails) of rag',
      'burden burden-prompting-speed-of-change: Prompting: speed-of-change (d0-1) of prompting',
      'burden burden-prompting-effort: Prompting: Effort (d0-1) of prompting',
      'burden burden-prompting-run-cost: Prompting: run-cost (d0-1) of prompting',
      'burden burden-prompting-portability: Prompting: portability (d0-1) of prompting',
      'need need-current-facts: Current facts (c-need)',
      'criterion criterion-effort: Effort (c-criterion)',
      'verdict verdict-define-first: Define (c-verdict)',
      'practice practice-evaluation-1: Evaluation: it is changed (c-changed)',
      'practice practice-evaluation-2: Evaluation: it is new (c-new)',
      'failure-mode stale: Stale (c-stale)',
      'step write: Write (c-write)',
      'look-again grown: It has grown (c-grown)',
      'measure recall: Recall (c-recall)',
      'scenario told: A shop (c-shop c-differs)',
      'scenario alike: A shop (c-shop)',
      'tension t1: Which first? (c-this c-that c-this)',
      'cost tokens: Tokens (c-tokens)',
      'cost economics: What it costs (c-costs)',
    ]);
  });

  it('is found by the claim, each once', () => {
    const byClaim = citingsByClaim(citingsOf(content, economics));
    const ids = (claim: string) => byClaim.get(claim)?.map(({ id }) => id);
    expect(ids('c-shop')).toStrictEqual(['told', 'alike']);
    expect(ids('c-this')).toStrictEqual(['t1']);
    expect(ids('nothing')).toBeUndefined();
  });
});
