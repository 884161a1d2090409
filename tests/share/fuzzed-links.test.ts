import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { readAnswers, readFigures } from '../../src/share/door.ts';
import { decodeLink, longestText } from '../../src/share/link/link.ts';
import { fuzzedLink } from '../fixtures/fuzzed-links.ts';

const numRuns = Number(process.env['LAYERWISE_RUNS'] ?? 5_000);

it('L6: no text makes reading throw, or open with answers the door would stop', () => {
  fc.assert(
    fc.property(fuzzedLink, (text) => {
      const reading = decodeLink(knowledge, text);
      if (reading.status === 'refused') {
        expect(reading.raw).toBe(text);
        expect(reading.problems.length).toBeGreaterThan(0);
      }
      const answers = reading.status === 'ok' ? reading.answers : reading.partial;
      if (answers !== undefined)
        expect(readAnswers(knowledge, answers)).toEqual({ ok: true, value: answers });
      if (reading.status === 'ok') expect(readFigures(knowledge, reading.figures).ok).toBe(true);
    }),
    { numRuns },
  );
});

/** The shortest of several readings in milliseconds: what else the machine does only lengthens one. */
function timeToRead(text: string): number {
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now();
    decodeLink(knowledge, text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe('X6: no text hangs the tab: 4 KB are read within 10 ms, of', () => {
  it.each([
    ['percent signs', '%25'],
    ['tildes', '~'],
    ['prefixes', '#lw1-'],
    ['fields', '~TAcl'],
    ['fields in no order', '~ZZzz~TAcl'],
    ['seams', '-\n> '],
    ['escapes', '&#38;'],
    ['half escapes', '&#'],
    ['hyphens', '-'],
    ['code pairs', 'na'],
    ['figures', '~ECpi1p5'],
    ['digits', '~ECpi11'],
    ['names of variants', '~SNpfAb'],
  ])('%s', (_, part) => {
    const textOf = (length: number) => `#lw1-1pf${part.repeat(4096)}`.slice(0, length);
    expect(timeToRead(textOf(longestText))).toBeLessThan(10);
  });

  it('a packed link of digits', () => {
    expect(timeToRead(`#lwq1-${'7'.repeat(5000)}`.slice(0, longestText))).toBeLessThan(10);
  });
});

it('X6: nothing over 4 KB is looked into, however long it is', () => {
  const text = `#lw1-1pf~TAcl~${'%25'.repeat(1_000_000)}`;
  expect(decodeLink(knowledge, text)).toMatchObject({ status: 'refused', kind: 'too-long' });
  expect(timeToRead(text)).toBeLessThan(1);
});
