import type { ComponentType } from 'react';
import { render } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { decide, type Decision } from '../../../src/core/decide.ts';
import type { Situation } from '../../../src/core/situation.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import { ResultProvider, type ResultView } from '../../../src/ui/panels/pieces/result-context.ts';

const missingKnowledge: Situation = {
  task: 'classification',
  definition: 'agreed',
  stability: 'half-year',
  repetition: 'similar',
  failures: ['wrong-labels', 'missing-knowledge', 'format-breaks'],
  baseline: 'plateaued',
  recurrence: 'yes',
  tried: ['structured-prompt', 'schema-output', 'retrieval'],
  freshness: 'weekly',
  corpus: 'large',
  systems: 'callable',
  sources: 'clean',
  citations: 'required',
  access: 'per-role',
  retrieval: 'weak',
  format: 'strict-schema',
  examples: 'hundreds',
  labels: 'mostly',
  evaluation: 'anecdotal',
  ownership: 'none',
};

/** Situations that between them reach every stage. */
export const situations: Readonly<Record<string, Situation>> = {
  'nothing answered': {},
  'a vague wish': { task: 'open-ended', definition: 'vague' },
  'missing knowledge, tuning still to come': missingKnowledge,
  'ready to tune': {
    ...missingKnowledge,
    failures: ['wrong-labels'],
    models: 'large-meets',
    retrieval: 'good',
    examples: 'thousands',
    labels: 'consistent',
    coverage: 'production',
    evaluation: 'regression',
    maturity: 'scale',
    volume: 'millions',
    latency: 'tight',
    hosting: 'portable',
    ownership: 'team',
    stakes: 'customer',
  },
};

/** Renders one panel as the result page does, with the real content. */
export function show(
  Panel: ComponentType,
  situation: Situation,
  view: Partial<ResultView> = {},
): Decision {
  const decision = decide(knowledge, situation);
  render(
    <MemoryRouter>
      <ResultProvider
        value={{
          decision,
          knowledge,
          isShared: false,
          grades: {},
          link: 'https://example.org/result#lw1',
          ...view,
        }}
      >
        <Panel />
      </ResultProvider>
    </MemoryRouter>,
  );
  return decision;
}

/** A printed figure as a number. */
export function numberIn(text: string | null | undefined): number {
  return Number((text ?? '').replace('\u2212', '-').replace('+', ''));
}
