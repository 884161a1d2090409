import type { FigureGroup } from '../schema.ts';

/** The figures as they are asked for; those of the failures stand in a table of their own. */
export const figureGroups: readonly FigureGroup[] = [
  {
    id: 'worth',
    name: 'What an answer is worth',
    figures: [
      {
        figure: 'success-value',
        label: 'Value of a success',
        unit: '$ an answer',
        from: 'published',
      },
    ],
  },
  {
    id: 'use',
    name: 'Use and tokens',
    figures: [
      { figure: 'requests-a-day', label: 'Requests', unit: 'a day', from: 'round' },
      { figure: 'prompt-tokens', label: 'Prompt', unit: 'tokens a request', from: 'round' },
      {
        figure: 'tuned-prompt-tokens',
        label: 'Prompt after tuning',
        unit: 'tokens a request',
        from: 'round',
      },
      {
        figure: 'context-tokens',
        label: 'Documents in the context',
        unit: 'tokens a request',
        from: 'round',
      },
      {
        figure: 'retrieved-tokens',
        label: 'Retrieved passages',
        unit: 'tokens a request',
        from: 'round',
      },
      {
        figure: 'tool-tokens',
        label: 'Tool definitions and results',
        unit: 'tokens a request',
        from: 'round',
      },
      { figure: 'output-tokens', label: 'Answer', unit: 'tokens a request', from: 'round' },
    ],
  },
  {
    id: 'prices',
    name: 'Prices of the base model and what is rented',
    figures: [
      { figure: 'input-price', label: 'Tokens read', unit: '$ a million', from: 'round' },
      { figure: 'output-price', label: 'Tokens written', unit: '$ a million', from: 'round' },
      { figure: 'index-a-month', label: 'Search index', unit: '$ a month', from: 'round' },
      {
        figure: 'hosting-a-month',
        label: 'Hosting of a tuned model',
        unit: '$ a month',
        from: 'round',
      },
      { figure: 'training-run', label: 'Training run', unit: '$ a run', from: 'round' },
    ],
  },
  {
    id: 'small-model',
    name: 'The smaller model of the swap',
    figures: [
      {
        figure: 'small-input-price',
        label: 'Tokens read, smaller model',
        unit: '$ a million',
        from: 'round',
      },
      {
        figure: 'small-output-price',
        label: 'Tokens written, smaller model',
        unit: '$ a million',
        from: 'round',
      },
      {
        figure: 'small-hosting-a-month',
        label: 'Hosting of the smaller model',
        unit: '$ a month',
        from: 'round',
      },
    ],
  },
  {
    id: 'building',
    name: 'Hours to build',
    figures: [
      { figure: 'evaluation-build-hours', label: 'Evaluation', unit: 'hours', from: 'round' },
      { figure: 'schema-build-hours', label: 'Schemas and checks', unit: 'hours', from: 'round' },
      {
        figure: 'context-build-hours',
        label: 'Documents for the context',
        unit: 'hours',
        from: 'round',
      },
      { figure: 'retrieval-build-hours', label: 'Retrieval', unit: 'hours', from: 'round' },
      { figure: 'tools-build-hours', label: 'Tools', unit: 'hours', from: 'round' },
      { figure: 'scaffolding-build-hours', label: 'Scaffolding', unit: 'hours', from: 'round' },
      { figure: 'pipeline-build-hours', label: 'Training pipeline', unit: 'hours', from: 'round' },
      {
        figure: 'curation-build-hours',
        label: 'First set of examples',
        unit: 'hours',
        from: 'round',
      },
    ],
  },
  {
    id: 'upkeep',
    name: 'Hours to keep',
    figures: [
      { figure: 'hour-cost', label: 'Cost of an hour', unit: '$ an hour', from: 'round' },
      { figure: 'prompt-hours', label: 'Prompts', unit: 'hours a month', from: 'round' },
      { figure: 'evaluation-hours', label: 'Evaluation', unit: 'hours a month', from: 'round' },
      {
        figure: 'context-hours',
        label: 'Documents in the context',
        unit: 'hours a month',
        from: 'round',
      },
      {
        figure: 'retrieval-hours',
        label: 'Sources, index, permissions',
        unit: 'hours a month',
        from: 'round',
      },
      { figure: 'tools-hours', label: 'Tools', unit: 'hours a month', from: 'round' },
      { figure: 'scaffolding-hours', label: 'Scaffolding', unit: 'hours a month', from: 'round' },
      {
        figure: 'pipeline-hours',
        label: 'Training pipeline',
        unit: 'hours a month',
        from: 'round',
      },
      { figure: 'curation-hours', label: 'Examples', unit: 'hours a month', from: 'round' },
      { figure: 'retrainings-a-year', label: 'Retraining', unit: 'times a year', from: 'round' },
      { figure: 'retraining-hours', label: 'Each retraining', unit: 'hours', from: 'round' },
    ],
  },
  {
    id: 'correction',
    name: 'Correction by people',
    figures: [
      {
        figure: 'correction-rate',
        label: 'Answers a person puts right',
        unit: '% of answers',
        from: 'round',
      },
      { figure: 'correction-minutes', label: 'Time for each', unit: 'minutes', from: 'round' },
    ],
  },
];
