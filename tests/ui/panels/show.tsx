import type { ComponentType } from 'react';
import { render } from '@testing-library/react';
import { Router } from '../../../src/ui/router.tsx';
import { confidenceOf } from '../../../src/core/confidence.ts';
import { conflictsIn } from '../../../src/core/conflicts.ts';
import { decide, type Decision } from '../../../src/core/decide.ts';
import { flipsOf } from '../../../src/core/flips.ts';
import { inquiryOf } from '../../../src/core/inquiry.ts';
import type { Situation } from '../../../src/core/situation.ts';
import { testCardsOf } from '../../../src/core/test-cards.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import type { Analysis } from '../../../src/state/index.ts';
import {
  FindingsProvider,
  ResultProvider,
  type ResultView,
  type VerdictView,
} from '../../../src/ui/panels/pieces/result-context.ts';

/** All that is found out about a decision, at once; a thousand completions are enough to look at. */
export function analysed(situation: Situation): Required<Analysis> {
  const inquiry = inquiryOf(knowledge, situation);
  return {
    confidence: confidenceOf(knowledge, situation, {}, 1_000),
    flips: flipsOf(knowledge, situation),
    inquiry,
    cards: testCardsOf(knowledge, situation, inquiry),
    isWorking: false,
  };
}

type Given = VerdictView & ResultView & { readonly link: string; readonly analysis: Analysis };

/** Renders one panel as the result page does, with the real content. Unless given, nothing is analysed yet. */
export function show(
  Panel: ComponentType,
  situation: Situation,
  { analysis = { isWorking: false }, ...given }: Partial<Given> = {},
): Decision {
  const decision = decide(knowledge, situation);
  const { link = 'https://example.org/result#lw1', ...view } = given;
  const shown = { decision, knowledge, ...view };
  render(
    <Router>
      <ResultProvider
        {...shown}
        view={{
          isShared: false,
          grades: {},
          conflicts: conflictsIn(knowledge, situation),
          priorities: {},
          tryOut: () => undefined,
          ...shown,
        }}
        link={link}
      >
        <FindingsProvider value={analysis}>
          <Panel />
        </FindingsProvider>
      </ResultProvider>
    </Router>,
  );
  return decision;
}

/** A printed figure as a number. */
export function numberIn(text: string | null | undefined): number {
  return Number((text ?? '').replace('\u2212', '-').replace('+', ''));
}
