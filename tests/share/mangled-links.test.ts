import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { onlyBasis } from '../../src/share/basis.ts';
import { decodeLink, encodeLink } from '../../src/share/link/link.ts';
import { anyBasis, anyVerdicts } from '../fixtures/any-answers.ts';
import { damaging, type Mangler, repairable } from '../fixtures/manglers.ts';

/** How many states are mangled in every way: ten thousand in the long run. */
const numRuns = Math.min(10_000, Number(process.env['LAYERWISE_RUNS'] ?? 100));

/** Mangles the links of any states in every way; counts how often one opened, as it was or otherwise. */
function mangled(manglers: Readonly<Record<string, Mangler>>) {
  const counts = { tried: 0, same: 0, otherwise: 0, refused: 0 };
  fc.assert(
    fc.property(anyBasis(knowledge), anyVerdicts(knowledge), (basis, verdicts) => {
      const link = encodeLink(knowledge, basis, verdicts);
      const sent = { ...basis, shown: { model: knowledge.model, ...verdicts } };
      for (const mangle of Object.values(manglers)) {
        const reading = decodeLink(knowledge, mangle(`https://layerwise.example/result#${link}`));
        counts.tried += 1;
        if (reading.status !== 'ok') counts.refused += 1;
        else if (isDeepStrictEqual({ ...onlyBasis(reading), shown: reading.shown }, sent))
          counts.same += 1;
        else counts.otherwise += 1;
      }
    }),
    { numRuns },
  );
  return counts;
}

it('L5: a link to which something was added is repaired, and never opens otherwise', () => {
  const { tried, same, otherwise } = mangled(repairable);
  const share = (100 * same) / tried;
  process.stdout.write(
    `L5: ${same} of ${tried} mangled links repaired (${share.toFixed(2)} %), ${otherwise} opened otherwise; ${Object.keys(repairable).length} manglers, ${numRuns} states\n`,
  );
  expect(share).toBeGreaterThanOrEqual(95);
  expect(otherwise).toBe(0);
});

it('L5: a link of which something was lost is refused, and never opens otherwise', () => {
  const { tried, refused, otherwise } = mangled(damaging);
  process.stdout.write(
    `L5: ${refused} of ${tried} truncated links refused, ${otherwise} opened otherwise; ${Object.keys(damaging).length} manglers, ${numRuns} states\n`,
  );
  expect(otherwise).toBe(0);
  expect(refused).toBe(tried);
});
