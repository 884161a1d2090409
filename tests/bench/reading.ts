import { knowledge } from '../../src/knowledge/index.ts';
import { decodeLink } from '../../src/share/link/link.ts';
import { wornTexts } from '../fixtures/worn-texts.ts';
import { timeInTurn } from './clock.ts';
import type { Section } from './table.ts';

/** Milliseconds, on a machine four times slower. */
const demanded = 10;
const slowDown = 4;

/** How long the longest link takes to read, whatever it holds: no link may hang the page. */
export async function reading(): Promise<Section> {
  const timed = await timeInTurn(
    wornTexts.map(([name, text]) => ({
      name,
      times: 1,
      go: () => void decodeLink(knowledge, text),
    })),
  );
  return {
    heading: `Reading a link of the greatest length, in milliseconds, taken ${slowDown} times`,
    lines: timed.map(({ name, median }) => ({
      what: name,
      figure: ((slowDown * median) / 1_000).toFixed(2),
      demand: `at most ${demanded}`,
      isMet: (slowDown * median) / 1_000 <= demanded,
    })),
  };
}
