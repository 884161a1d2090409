import type { Approach } from '../schema.ts';
import { behaviourNeeds } from './behaviour-needs.ts';

/** Instructions and examples given at run time; part of every architecture. */
export const prompting: Approach = {
  id: 'prompting',
  name: 'Prompting',
  summary:
    'Instructions, examples, constraints and the wanted form, given to the model with each request.',
  always: true,
  worksWhen: [
    { text: 'The task changes often, or is still being found.', claims: ['d2-16', 'd0-87'] },
    {
      text: 'The model reasons well and only lacks good instructions.',
      claims: ['d2-15', 'd2-19'],
    },
    { text: 'You need a baseline to measure everything else against.', claims: ['d0-46', 'd2-96'] },
  ],
  failsWhen: [
    {
      text: 'Instructions grow until they are slow, dear and fragile at the edges.',
      claims: ['d1-62', 'd0-89'],
    },
    {
      text: 'What is missing is a fact: no wording supplies it.',
      claims: ['d0-96', 'd3-19', 'd3-28'],
    },
  ],
  covers: {
    'clear-input': {
      level: 20,
      because:
        'A prompt can have the model ask back when the input is thin; clearer input is the product’s work.',
      claims: ['d3-24', 'd4-28'],
    },
    'safe-failure': {
      level: 20,
      because:
        'A prompt can tell the model when to abstain, without being able to make sure of it.',
      claims: ['d3-24', 'd0-50', 'd4-15'],
    },
    'output-contract': {
      level: 40,
      because: 'Stating the form and showing it gets simple formats right most of the time.',
      claims: ['d2-17', 'd3-25', 'd4-23'],
    },
    'decision-consistency': {
      level: 40,
      because: 'Clear rules and a few examples improve most labelling and judgement.',
      claims: ['d3-23', 'd3-25', 'd2-20'],
    },
    'tool-discipline': {
      level: 40,
      because: 'Stating which tool is for what, with limits and examples, steadies calls in part.',
      claims: ['d3-24', 'd3-25', 'd4-23'],
    },
    'voice-and-policy': {
      level: 40,
      because:
        'A style guide and samples in the prompt carry a voice, though not always to the level wanted.',
      claims: ['d3-25', 'd0-20', 'd3-50'],
    },
    'domain-method': {
      level: 40,
      because: 'Step-by-step directions lead the model through a method that fits in a prompt.',
      claims: ['d3-26', 'd2-15'],
    },
    'lean-inference': {
      level: 20,
      because: 'Cutting the prompt down saves some tokens.',
      claims: ['d4-25', 'd1-62'],
    },
  },
  coverageShifts: [
    {
      id: 'plateau',
      needs: behaviourNeeds,
      when: { question: 'baseline', is: ['plateaued'] },
      by: -20,
      because: 'Your measured prompt has stopped improving, so more wording will carry less.',
      claims: ['d0-99', 'd0-89'],
    },
    {
      id: 'baseline-close',
      needs: behaviourNeeds,
      when: { question: 'baseline', is: ['close'] },
      by: 20,
      because: 'Your prompt is close and still improving.',
      claims: ['d0-52', 'd3-27'],
    },
    {
      id: 'baseline-meets',
      needs: [...behaviourNeeds, 'output-contract'],
      when: { question: 'baseline', is: ['meets'] },
      by: 60,
      because: 'Your prompt already meets the target.',
      claims: ['d0-85', 'd0-52'],
    },
    {
      id: 'baseline-meets-as-it-is',
      needs: ['private-knowledge', 'live-state'],
      when: {
        all: [
          { question: 'baseline', is: ['meets'] },
          {
            not: {
              question: 'failures',
              is: ['outdated-facts', 'missing-knowledge', 'no-citations', 'wrong-figures'],
            },
          },
        ],
      },
      by: 80,
      because:
        'The prompt-only version meets the target and no missing knowledge is among its failures, so it has most of what it needs.',
      claims: ['d0-85', 'd0-52'],
    },
    {
      id: 'small-model-meets',
      needs: ['lean-inference'],
      when: { question: 'models', is: ['small-meets'] },
      by: 60,
      because:
        'A small model meets the target with the same prompt, so changing the model brings the saving without any training.',
      claims: ['d0-85', 'd3-64'],
    },
    {
      id: 'prompt-unstructured',
      needs: behaviourNeeds,
      when: {
        all: [
          { not: { question: 'tried', is: ['structured-prompt'] } },
          { question: 'baseline', is: ['close', 'not-built'] },
        ],
      },
      by: 20,
      because:
        'Instructions, examples, constraints and form have not been separated yet; that alone improves many systems.',
      claims: ['d4-22', 'd4-23', 'd4-48', 'd3-27'],
    },
    {
      id: 'prompt-overgrown',
      needs: ['decision-consistency'],
      when: {
        all: [
          { question: 'prompt-size', is: ['long'] },
          { question: 'failures', is: ['inconsistent'] },
        ],
      },
      by: 40,
      because:
        'A long prompt grows fragile, and instructions, examples, constraints and form can still be separated in it.',
      claims: ['d4-23', 'd3-27', 'd1-62'],
    },
    {
      id: 'failures-would-go',
      needs: behaviourNeeds,
      when: { question: 'recurrence', is: ['no'] },
      by: 20,
      because:
        'By your own diagnosis most failures would be gone after a week on prompts, examples and review.',
      claims: ['d4-36', 'd4-35'],
    },
  ],
  burden: {
    'speed-of-change': {
      points: 0,
      because: 'A prompt changes in minutes.',
      claims: ['d0-88', 'd2-16'],
    },
    effort: {
      points: 1,
      because: 'It is inexpensive to write and to revise.',
      claims: ['d0-88', 'd2-15'],
    },
    'run-cost': {
      points: 1,
      because: 'The instructions travel with each request.',
      claims: ['d1-62'],
    },
    portability: {
      points: 0,
      because: 'Nothing in the model is changed, so the prompt can be tried on another.',
      claims: ['d2-7'],
    },
  },
  burdenShifts: [
    {
      id: 'long-prompt',
      criterion: 'run-cost',
      when: { question: 'prompt-size', is: ['long'] },
      by: 2,
      because: 'Long instructions are paid for with every request.',
      claims: ['d1-62', 'd1-135'],
    },
    {
      id: 'high-volume-prompt',
      criterion: 'run-cost',
      when: { question: 'volume', is: ['hundreds-of-thousands', 'millions'] },
      by: 1,
      because: 'At your volume each token counts.',
      claims: ['d1-62', 'd1-135'],
    },
  ],
  gates: [],
};
