import fc from 'fast-check';
import { expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { readAnswers, readFigures } from '../../src/share/door.ts';
import { decodeLink } from '../../src/share/link/link.ts';
import { fuzzedLink } from '../fixtures/fuzzed-links.ts';
import { wornTexts } from '../fixtures/worn-texts.ts';

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

it('X6: nothing over 4 KB is looked into, however long it is', () => {
  const text = `#lw1-1pf~TAcl~${'%25'.repeat(1_000_000)}`;
  expect(decodeLink(knowledge, text)).toMatchObject({ status: 'refused', kind: 'too-long' });
});

it.each(wornTexts)('X6: %s, as long as a text may be, are read or refused in words', (_, text) => {
  const reading = decodeLink(knowledge, text);
  if (reading.status !== 'refused') expect(reading.status).toBe('ok');
  else expect(reading.problems).not.toEqual([]);
});
