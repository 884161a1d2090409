import type { ComponentType } from 'react';
import { evaluationWords } from '../words/evaluation.ts';
import { failureModeWords } from '../words/risks.ts';
import { keepWords } from '../words/result.ts';
import { readinessWords } from '../words/readiness.ts';
import { roadmapWords } from '../words/roadmap.ts';
import { stackWords } from '../words/stack.ts';
import { tradeOffWords } from '../words/trade-offs.ts';
import { whyNotWords, whyWords } from '../words/why.ts';
import { answersWords } from '../words/answers.ts';
import { economicsHeading } from '../words/economics-heading.ts';
import { flipWords } from '../words/flips.ts';
import { howSureWords } from '../words/how-sure.ts';
import { testCardWords } from '../words/test-cards.ts';
import { AnswersGiven } from './answers.tsx';
import { Economics } from './economics.tsx';
import { Evaluation } from './evaluation.tsx';
import { FailureModes } from './failure-modes.tsx';
import { Flips } from './flips.tsx';
import { HowSure } from './how-sure.tsx';
import { Keep } from './keep.tsx';
import { Readiness } from './readiness.tsx';
import { Roadmap } from './roadmap.tsx';
import { Stack } from './stack.tsx';
import { TestCards } from './test-cards.tsx';
import { TradeOffs } from './trade-offs.tsx';
import { Why } from './why.tsx';
import { WhyNot } from './why-not.tsx';

/** A section of the result below the verdict: its place on the page, its line in the contents. */
export interface ResultPanel {
  readonly id: string;
  readonly name: string;
  readonly Panel: ComponentType;
}

/** The panels in order. A new one is a file and a line here; its id is the one it gives its Panel. */
export const panels: readonly ResultPanel[] = [
  { id: 'stack', name: stackWords.heading, Panel: Stack },
  { id: 'why', name: whyWords.heading, Panel: Why },
  { id: 'why-not', name: whyNotWords.heading, Panel: WhyNot },
  { id: 'trade-offs', name: tradeOffWords.heading, Panel: TradeOffs },
  { id: 'failure-modes', name: failureModeWords.short, Panel: FailureModes },
  { id: 'flips', name: flipWords.heading, Panel: Flips },
  { id: 'readiness', name: readinessWords.heading, Panel: Readiness },
  { id: 'test-cards', name: testCardWords.heading, Panel: TestCards },
  { id: 'roadmap', name: roadmapWords.heading, Panel: Roadmap },
  { id: 'evaluation', name: evaluationWords.heading, Panel: Evaluation },
  { id: 'economics', name: economicsHeading.heading, Panel: Economics },
  { id: 'how-sure', name: howSureWords.heading, Panel: HowSure },
  { id: 'answers', name: answersWords.heading, Panel: AnswersGiven },
  { id: 'keep', name: keepWords.heading, Panel: Keep },
];
