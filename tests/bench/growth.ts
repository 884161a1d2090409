import { confidenceOf } from '../../src/core/confidence.ts';
import { decide } from '../../src/core/decide.ts';
import { grownKnowledge } from '../fixtures/grown-knowledge.ts';
import { timeInTurn, type Work } from './clock.ts';
import type { Line, Section } from './table.ts';

const sizes = [1, 2, 4] as const;
/** Linear growth and a quarter more is still called linear: caches and clocks are not exact. */
const tolerance = 1.25;
const samples = 2_000;
/** A knowledge of about the size of the one shipped. */
const usual = { questions: 8, layers: 2 };

/** How the work grows with samples, questions and layers, on generated content. */
export async function growth(): Promise<Section> {
  return {
    heading: `Growth to two and four times as much; linear is taken with a tolerance of ${tolerance}`,
    lines: [
      await grown('confidence, with samples', sampling, true),
      await grown('confidence, with questions', asking, true),
      await grown('decision, with questions', questioned, true),
      await grown('decision, with layers', layered, false),
    ],
  };
}

function sampling(times: number): () => unknown {
  const content = grownKnowledge(usual);
  return () => confidenceOf(content, {}, {}, samples * times, 'sample');
}

function asking(times: number): () => unknown {
  const content = grownKnowledge({ ...usual, questions: usual.questions * times });
  return () => confidenceOf(content, {}, {}, samples, 'sample');
}

const answers = { task: 'sort', pains: ['old-facts', 'bad-form', 'wavering'], examples: 'many' };

function questioned(times: number): () => unknown {
  const content = grownKnowledge({ ...usual, questions: usual.questions * times });
  return () => decide(content, answers);
}

function layered(times: number): () => unknown {
  const content = grownKnowledge({ questions: 1, layers: times });
  return () => decide(content, answers);
}

async function grown(
  what: string,
  workAt: (times: number) => () => unknown,
  isLinear: boolean,
): Promise<Line> {
  const works = sizes.map((times): Work => {
    const work = workAt(times);
    return { name: what, times: 1, go: () => void work() };
  });
  const [one = 0, ...more] = (await timeInTurn(works)).map(({ median }) => median);
  const figure = more.map((each) => `× ${(each / one).toFixed(1)}`).join(', ');
  if (!isLinear) return { what, figure, demand: 'shown: all sets of layers are tried' };
  const isMet = more.every((each, at) => each / one <= (sizes[at + 1] ?? 1) * tolerance);
  return { what, figure, demand: 'at most linear', isMet };
}
