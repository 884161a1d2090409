import { coming, everyArchitecture, interim, tunedNow } from './conditions.ts';
import type { RoadmapStep } from '../schema.ts';

/** What follows once something is in place: what is left, what comes next, and what stays. */
export const later: readonly RoadmapStep[] = [
  {
    id: 'train-student',
    phase: 'this-quarter',
    name: 'Train the student',
    action:
      'Train a small model on the checked answers, and compare it with the teacher and with the best untrained small model, on agreed cases.',
    exit: 'It meets the target on your own cases, at a cost for each successful task that repays the work within the period you set.',
    when: { layer: ['distillation'], in: 'now' },
    claims: ['d3-49', 'd3-48', 'd3-64'],
  },
  {
    id: 'measure-residual',
    phase: 'this-quarter',
    name: 'Measure what is left',
    action:
      'With the lighter measures in place, run the cases again, sort what still fails by cause, and ask of each failure whether it would be there next month.',
    exit: 'The failures that remain are counted by cause, and this decision has been run again with them.',
    when: {
      all: [
        { not: tunedNow },
        {
          layer: ['structured-output', 'context', 'rag', 'tools', 'scaffolding'],
          in: 'now',
        },
      ],
    },
    claims: ['d3-36', 'd3-7', 'd4-10', 'd4-35', 'd4-37'],
  },
  {
    id: 'schema-later',
    phase: 'this-quarter',
    name: 'Then fix the output contract',
    action:
      'Once the task is named, write the schema its reader needs and constrain the output to it.',
    exit: 'Every output on the cases passes the schema, and accuracy by field is known.',
    when: coming('structured-output'),
    claims: ['d3-33', 'd4-8'],
  },
  {
    id: 'context-later',
    phase: 'this-quarter',
    name: 'Then put the knowledge into the context',
    action:
      'Once the task is named and its knowledge is written down, put all of it into the window and measure before building anything to search it.',
    exit: 'The share of cases that failed for want of knowledge is known before and after.',
    when: coming('context'),
    claims: ['d3-34', 'd3-35'],
  },
  {
    id: 'retrieval-later',
    phase: 'this-quarter',
    name: 'Then introduce retrieval',
    action:
      'Once there is a named task and written material, index what the commonest questions need, and measure what is found.',
    exit: 'For, say, fifty real questions it is known how often the deciding passage is found.',
    when: coming('rag'),
    claims: ['d0-53', 'd3-19', 'd1-149'],
  },
  {
    id: 'tools-later',
    phase: 'this-quarter',
    name: 'Then let it look things up',
    action:
      'Once the system can be called, give the model the few reading calls that the commonest requests need.',
    exit: 'Every figure in the answers to, say, fifty requests stands in the result of a call.',
    when: coming('tools'),
    claims: ['d0-53', 'd0-22', 'd0-156'],
  },
  {
    id: 'staged-rollout',
    phase: 'this-quarter',
    name: 'Roll out in stages',
    action:
      'Release to a small share of real traffic beside what is there today, compare, and widen only while the figures hold. Rehearse the way back first.',
    exit: 'The return to the former version has been rehearsed, and the share was widened twice without a fall.',
    when: {
      any: [
        tunedNow,
        { unanswered: ['maturity'] },
        { question: 'maturity', is: ['prototype', 'pilot'] },
      ],
    },
    claims: ['d2-80', 'd2-76', 'd2-79'],
  },
  {
    id: 'fine-tune-later',
    phase: 'then',
    name: 'Fine-tune on what is left',
    action:
      'When every entry condition holds, train an adapter on the failures that remain, and on nothing else; compare it with the measured baseline on held-out cases.',
    exit: 'It beats the baseline on the errors that cost most, and loses nothing on the regression set.',
    when: coming('fine-tuning'),
    claims: ['d4-10', 'd2-97', 'd2-34', 'd3-36', 'd2-58'],
  },
  {
    id: 'distil-later',
    phase: 'then',
    name: 'Distil once the volume is there',
    action:
      'When every entry condition holds, train a small model on the checked answers of the large one, and keep the large one for what is unlike the training set.',
    exit: 'The student meets the target on your own cases, and the saving repays the work within the period you set.',
    when: coming('distillation'),
    claims: ['d3-48', 'd3-49', 'd3-64'],
  },
  {
    id: 'retire-interim',
    phase: 'then',
    name: 'Retire what has been taken over',
    action:
      'When a later layer carries what an interim one did, switch the interim one off for a share of the traffic, compare, and remove it if nothing is lost.',
    exit: 'The cases give the same figure without the interim layer, and its code is gone.',
    when: {
      any: [
        interim('structured-output'),
        interim('context'),
        interim('rag'),
        interim('tools'),
        interim('scaffolding'),
      ],
    },
    claims: ['d3-64', 'd1-70', 'd2-75'],
  },
  {
    id: 'evaluate-in-production',
    phase: 'then',
    name: 'Evaluate in production',
    action:
      'Measure what users do with the outputs: accepted, corrected, task finished. Draw a random sample each week, and move what failed into the evaluation set.',
    exit: 'Acceptance, correction and completion are reported weekly, and an alert goes off when one falls.',
    when: everyArchitecture,
    claims: ['d0-60', 'd0-62', 'd2-68', 'd2-81'],
  },
  {
    id: 'plan-next-run',
    phase: 'then',
    name: 'Plan the next training run',
    action:
      'Write down what starts another run: a fall in quality, a change of rules, a new base model. Name who does it, and keep data, settings and evaluation ready.',
    exit: 'A date, an owner and a trigger are written down, and a repeat of the last run gives the last figure.',
    when: tunedNow,
    claims: ['d0-135', 'd0-95', 'd3-41', 'd3-42', 'd3-61'],
  },
];
