import type { ComponentType } from 'react';
import { render } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { decide, type Decision } from '../../../src/core/decide.ts';
import type { Situation } from '../../../src/core/situation.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import { ResultProvider, type ResultView } from '../../../src/ui/panels/pieces/result-context.ts';

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
