import type { Approach } from '../schema.ts';
import {
  costFails,
  evaluationRerunnable,
  noSmallModelMeets,
  owned,
  stable,
  taskAgreed,
  teacherExists,
  volumeRepays,
} from '../gates.ts';

/** A small model trained on the answers of a large one. */
export const distillation: Approach = {
  id: 'distillation',
  name: 'Distillation',
  summary:
    'A small, cheap model is trained on the answers of a large one that already does the job.',
  tuned: true,
  waitsForTask: true,
  worksWhen: [
    {
      text: 'One narrow task runs at high volume, and a large model already does it well.',
      claims: ['d3-48', 'd3-49'],
    },
    { text: 'The bill or the wait is the trouble.', claims: ['d3-37', 'd3-48'] },
  ],
  failsWhen: [
    { text: 'No model meets the target: there is no teacher.', claims: ['d3-48', 'd3-49'] },
    { text: 'A small model would do as it is.', claims: ['d0-85', 'd3-64'] },
  ],
  covers: {
    'lean-inference': {
      level: 100,
      because:
        'A small model for one task is quicker and cheaper, and at high volume that adds up.',
      claims: ['d3-48', 'd3-49', 'd3-37'],
    },
    'decision-consistency': {
      level: 60,
      because: 'The student takes over the teacher’s decisions on your own distribution.',
      claims: ['d3-49', 'd3-48'],
    },
    'tool-discipline': {
      level: 60,
      because: 'The student takes over the teacher’s calls.',
      claims: ['d3-48', 'd1-146'],
    },
    'voice-and-policy': {
      level: 60,
      because: 'The student takes over the teacher’s manner.',
      claims: ['d3-48', 'd3-50'],
    },
    'domain-method': {
      level: 40,
      because: 'The student copies what the teacher shows, and less of the grasp behind it.',
      claims: ['d3-48', 'd3-15'],
    },
  },
  coverageShifts: [
    {
      id: 'knowledge-is-the-cost',
      needs: ['lean-inference'],
      when: {
        all: [
          { question: 'task', is: ['knowledge-qa'] },
          { question: 'tried', is: ['long-context', 'retrieval'] },
        ],
      },
      by: -60,
      because:
        'What takes the time is the knowledge carried along, and a smaller model has to carry it too.',
      claims: ['d1-62', 'd1-135'],
    },
  ],
  burden: {
    'speed-of-change': {
      points: 4,
      because: 'Each change of the task means new answers from the teacher and another run.',
      claims: ['d1-48', 'd3-41'],
    },
    effort: {
      points: 6,
      because:
        'A teacher’s answers to collect and check, a pipeline, an evaluation, and the hosting of a model.',
      claims: ['d3-58', 'd3-59', 'd3-60', 'd3-62'],
    },
    'run-cost': { points: 0, because: 'It is the cheapest to run.', claims: ['d3-48', 'd3-49'] },
    portability: {
      points: 4,
      because: 'It ties you to one small model and to the state of its teacher.',
      claims: ['d3-5', 'd3-39'],
    },
  },
  burdenShifts: [
    {
      id: 'student-rules-move',
      criterion: 'speed-of-change',
      when: { question: 'stability', is: ['monthly', 'weekly'] },
      by: 4,
      because: 'A task that moves has to be taught again each time.',
      claims: ['d0-82', 'd4-34', 'd3-41'],
    },
    {
      id: 'volume-pays',
      criterion: 'effort',
      when: { question: 'volume', is: ['millions'] },
      by: -2,
      because: 'At millions of requests a day the saving carries the effort.',
      claims: ['d3-49'],
    },
    {
      id: 'student-harness-exists',
      criterion: 'effort',
      when: { question: 'evaluation', is: ['regression'] },
      by: -1,
      because: 'The evaluation harness exists already.',
      claims: ['d3-60', 'd0-118'],
    },
    {
      id: 'student-plan-exists',
      criterion: 'effort',
      when: { question: 'ownership', is: ['plan'] },
      by: -1,
      because: 'There is a plan for retraining, watching and rolling back.',
      claims: ['d0-135', 'd2-73'],
    },
    {
      id: 'student-own-weights',
      criterion: 'portability',
      when: { question: 'hosting', is: ['self-hosted'] },
      by: -2,
      because: 'With an open model on your own machines the weights are yours.',
      claims: ['d0-153', 'd0-152'],
    },
    {
      id: 'student-must-change-vendors',
      criterion: 'portability',
      when: { question: 'hosting', is: ['portable'] },
      by: 2,
      because: 'You must be able to change vendors, and tuned weights stay behind.',
      claims: ['d0-117', 'd0-116'],
    },
  ],
  gates: [
    taskAgreed,
    stable,
    evaluationRerunnable,
    owned,
    costFails,
    volumeRepays,
    teacherExists,
    noSmallModelMeets,
  ],
};
