import type { OutcomeCondition, Practice } from './schema.ts';

const tunedInEither: OutcomeCondition = { layer: ['fine-tuning', 'distillation'], in: 'either' };
const missingKnowledge: OutcomeCondition = {
  question: 'failures',
  is: ['missing-knowledge', 'outdated-facts'],
};

/** What surrounds the layers, with each reason that calls for it. */
export const practices: readonly Practice[] = [
  {
    id: 'evaluation',
    name: 'Evaluation',
    summary:
      'Real cases with agreed answers, kept apart from examples and training, and run against every version.',
    calledForBy: [
      {
        when: { layer: ['prompting'], in: 'now' },
        because:
          'Every architecture needs it: without a measure nobody can tell whether a change helped.',
        claims: ['d0-84', 'd1-108', 'd4-42', 'd2-60'],
      },
      {
        when: tunedInEither,
        because: 'A trained model can sound better and do worse; only held-out cases show which.',
        claims: ['d2-59', 'd0-118', 'd0-137', 'd0-15'],
      },
      {
        when: { layer: ['rag'], in: 'either' },
        because: 'Weak retrieval ruins answers unnoticed, so what is found is measured by itself.',
        claims: ['d1-149', 'd0-92'],
      },
      {
        when: { question: 'evaluation', is: ['anecdotal', 'none'] },
        because: 'Today there are impressions, or nothing; the first set of cases comes first.',
        claims: ['d1-134', 'd1-79'],
      },
    ],
  },
  {
    id: 'guardrails',
    name: 'Guardrails',
    summary:
      'Checks around the model that stop what must not come in or go out: unsupported facts, forbidden wording, private data, actions beyond a limit.',
    calledForBy: [
      {
        when: missingKnowledge,
        because:
          'Where facts are missing the model invents; a check that asks for a source stops it.',
        claims: ['d0-148', 'd0-50'],
      },
      {
        when: { question: 'failures', is: ['no-fallback'] },
        because: 'Unsure cases go through today; something must catch them.',
        claims: ['d4-9', 'd4-15', 'd0-50'],
      },
      {
        when: { question: 'failures', is: ['wrong-figures'] },
        because: 'A figure that stands in no record can be recognised and held back.',
        claims: ['d0-148', 'd0-50'],
      },
      {
        when: {
          all: [
            { layer: ['rag', 'context', 'tools'], in: 'either' },
            { layer: ['fine-tuning', 'distillation'], in: 'either' },
          ],
        },
        because:
          'A tuned model that answers over supplied facts needs a check that enforces safety and policy; neither half does that.',
        claims: ['d1-109', 'd1-13'],
      },
      {
        when: { question: 'stakes', is: ['regulated'] },
        because: 'Policy has to be enforced, not merely requested, where an error is costly.',
        claims: ['d1-109', 'd0-50'],
      },
      {
        when: { question: 'voice', is: ['regulated'] },
        because: 'Wording bound by policy is checked before it is sent.',
        claims: ['d1-109', 'd0-50'],
      },
      {
        when: {
          any: [
            {
              all: [
                { question: 'task', is: ['agent'] },
                { question: 'systems', is: ['callable'] },
              ],
            },
            {
              all: [
                { question: 'task', is: ['agent'] },
                { layer: ['tools'], in: 'either' },
              ],
            },
          ],
        },
        because: 'An agent acts on other systems, and some actions cannot be undone.',
        claims: ['d1-109', 'd4-15'],
      },
      {
        when: {
          all: [
            tunedInEither,
            {
              any: [
                { question: 'stakes', is: ['regulated'] },
                { question: 'hosting', is: ['self-hosted'] },
                { question: 'access', is: ['per-role'] },
              ],
            },
          ],
        },
        because: 'Personal or restricted data has to be kept out of what the model is trained on.',
        claims: ['d0-113', 'd0-14'],
      },
    ],
  },
  {
    id: 'reranking',
    name: 'Reranking',
    summary:
      'A second, finer sorting of what retrieval found, so that few and fitting passages reach the model.',
    calledForBy: [
      {
        when: {
          all: [
            { layer: ['rag'], in: 'either' },
            { question: 'retrieval', is: ['weak'] },
          ],
        },
        because: 'The right evidence is often missing or buried among what is found.',
        claims: ['d1-110', 'd1-42', 'd1-68'],
      },
      {
        when: {
          all: [
            { layer: ['rag'], in: 'either' },
            { question: 'corpus', is: ['large'] },
          ],
        },
        because:
          'A large collection holds many near misses; the first search cannot tell them apart.',
        claims: ['d1-110', 'd1-94', 'd1-68'],
      },
      {
        when: {
          all: [
            { layer: ['rag'], in: 'either' },
            { question: 'failures', is: ['ignores-evidence'] },
          ],
        },
        because:
          'The right source reaches the model and is passed over; fewer passages help it stand out.',
        claims: ['d1-10', 'd1-94', 'd1-110'],
      },
      {
        when: {
          all: [
            { layer: ['rag'], in: 'either' },
            { question: 'sources', is: ['messy'] },
          ],
        },
        because: 'Sources that disagree need a rank before they reach the model.',
        claims: ['d1-95', 'd1-110'],
      },
    ],
  },
  {
    id: 'monitoring',
    name: 'Monitoring',
    summary:
      'Watching real traffic for drift, errors, waiting time and cost, with an alert when quality falls.',
    calledForBy: [
      {
        when: tunedInEither,
        because: 'A tuned model ages sooner than expected, and someone has to see it.',
        claims: ['d0-114', 'd0-115', 'd2-73', 'd2-81'],
      },
      {
        when: { question: 'maturity', is: ['scale'] },
        because: 'At scale a slow decline reaches many people before anybody reports it.',
        claims: ['d1-111', 'd0-63'],
      },
      {
        when: { question: 'volume', is: ['hundreds-of-thousands', 'millions'] },
        because: 'At your volume nobody reads the outputs; figures have to.',
        claims: ['d1-111', 'd0-62'],
      },
      {
        when: { question: 'stakes', is: ['regulated'] },
        because: 'On regulated ground drift is watched for after release.',
        claims: ['d0-142', 'd0-24'],
      },
      {
        when: {
          all: [
            { layer: ['rag'], in: 'either' },
            { question: 'freshness', is: ['weekly', 'live'] },
          ],
        },
        because: 'Facts that change within the week leave an index behind; its lag is watched.',
        claims: ['d1-139', 'd1-68'],
      },
      {
        when: { layer: ['tools'], in: 'now' },
        because:
          'Calls fail for reasons outside the model: traces show which, and how long they took.',
        claims: ['d0-24', 'd0-122', 'd0-63'],
      },
      {
        when: { question: 'failures', is: ['too-slow-or-costly'] },
        because: 'What costs or waits too much is found by measuring each request, part by part.',
        claims: ['d1-135', 'd0-63', 'd1-111'],
      },
    ],
  },
  {
    id: 'versioning',
    name: 'Versioning',
    summary:
      'Prompt, model, schema, data, settings and metrics under version control, with a way back to the last good state.',
    calledForBy: [
      {
        when: tunedInEither,
        because: 'It must be known which data and settings made which model, and how to go back.',
        claims: ['d2-74', 'd2-76', 'd2-77', 'd2-78', 'd0-141'],
      },
      {
        when: { question: 'stability', is: ['monthly', 'weekly'] },
        because:
          'Your rules change often; each output has to be traceable to the rules of its day.',
        claims: ['d0-126', 'd0-127', 'd0-141'],
      },
      {
        when: {
          all: [
            { layer: ['structured-output'], in: 'either' },
            { question: 'format', is: ['strict-schema'] },
          ],
        },
        because:
          'Other software reads the output, so both sides need the same version of the schema.',
        claims: ['d0-141', 'd4-8'],
      },
      {
        when: { question: 'stakes', is: ['regulated'] },
        because: 'You may have to show which version gave an answer.',
        claims: ['d0-141', 'd2-75'],
      },
    ],
  },
  {
    id: 'human-review',
    name: 'Human review',
    summary:
      'People look at chosen outputs against written criteria: unsure and costly cases before they go out, a random sample after.',
    calledForBy: [
      {
        when: { question: 'failures', is: ['no-fallback'] },
        because: 'Uncertain cases need somewhere to go, and for some of them that is a person.',
        claims: ['d4-28', 'd4-15', 'd2-53'],
      },
      {
        when: { question: 'stakes', is: ['regulated'] },
        because: 'Where a wrong output is costly, somebody answers for what goes out.',
        claims: ['d0-121', 'd4-28'],
      },
      {
        when: { question: 'labels', is: ['conflicting', 'mostly'] },
        because: 'Your labels come apart on hard cases; people have to settle the rule first.',
        claims: ['d2-43', 'd0-110', 'd0-73'],
      },
      {
        when: {
          any: [
            { question: 'voice', is: ['regulated'] },
            {
              all: [
                { question: 'failures', is: ['off-tone'] },
                { question: 'voice', is: ['guided'] },
              ],
            },
          ],
        },
        because:
          'Voice and policy are judged by structured review; no automatic figure replaces it.',
        claims: ['d2-63', 'd0-72'],
      },
      {
        when: { layer: ['distillation'], in: 'either' },
        because:
          'A sample of the teacher’s answers is checked by people before a student learns them.',
        claims: ['d2-45', 'd2-41'],
      },
    ],
  },
  {
    id: 'model-selection',
    name: 'Model selection',
    summary:
      'Comparing base models on your own cases, with the same prompt: a stronger one, a cheaper one, one you could host.',
    calledForBy: [
      {
        when: { question: 'models', is: ['untested'] },
        because: 'Only one model has been tried; another may do the job with the same prompt.',
        claims: ['d0-19', 'd0-85'],
      },
      {
        when: { question: 'models', is: ['none-meets'] },
        because: 'No model tried meets the target; new ones appear, and prompts carry over.',
        claims: ['d3-40', 'd0-19'],
      },
      {
        when: { question: 'models', is: ['small-meets'] },
        because: 'A small model already meets the target, so the choice of model is the saving.',
        claims: ['d0-85', 'd3-64'],
      },
      {
        when: {
          all: [
            { question: 'failures', is: ['wrong-reasoning'] },
            { not: { question: 'method', is: ['specialised'] } },
          ],
        },
        because: 'Reasoning in general comes with the base model; training is no quick way to it.',
        claims: ['d4-38', 'd4-39', 'd3-40'],
      },
      {
        when: { question: 'failures', is: ['too-slow-or-costly'] },
        because:
          'A quicker or cheaper base model is the first thing to try against cost and delay.',
        claims: ['d1-135', 'd0-85', 'd3-64'],
      },
      {
        when: { question: 'hosting', is: ['self-hosted'] },
        because: 'You host the model yourself, so the choice is among open ones.',
        claims: ['d0-153', 'd0-152'],
      },
      {
        when: { question: 'hosting', is: ['portable'] },
        because: 'You must be able to change vendors; keep a second model tested.',
        claims: ['d0-117', 'd0-154'],
      },
      {
        when: tunedInEither,
        because: 'Training fixes one base model for a long time; open or closed is decided before.',
        claims: ['d0-152', 'd0-28', 'd3-5', 'd3-39'],
      },
    ],
  },
];
