import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { decodeLink, encodeLink } from '../../src/share/link/link.ts';
import { packed, unpacked } from '../../src/share/link/packed-1.ts';
import { anyBasis, anyVerdicts } from '../fixtures/any-answers.ts';
import pinned from './published-packed-links.json' with { type: 'json' };

const links = fc
  .tuple(anyBasis(knowledge), anyVerdicts(knowledge))
  .map(([basis, verdicts]) => encodeLink(knowledge, basis, verdicts));
const numRuns = 300;

describe('R12: a packed link', () => {
  it('says exactly what the readable one says, whatever was answered', () => {
    fc.assert(
      fc.property(links, (link) => {
        const twin = packed(link) ?? '';
        expect(twin).toMatch(/^lwq1-[0-9]+$/u);
        expect(unpacked(twin)).toBe(link);
        expect(decodeLink(knowledge, twin)).toEqual(decodeLink(knowledge, link));
        const address = `https://example.org/result#${twin}`;
        expect(decodeLink(knowledge, address)).toEqual(decodeLink(knowledge, link));
      }),
      { numRuns },
    );
  });

  it('can be made of any link there may ever be in this format', () => {
    const body = fc.stringMatching(/^[A-Za-z0-9~-]{1,120}$/u);
    const sum = fc.stringMatching(/^[A-Za-z0-9]{4}$/u);
    fc.assert(
      fc.property(body, sum, (text, checksum) => {
        const link = `lw1-${text}~${checksum}`;
        expect(unpacked(packed(link) ?? '')).toBe(link);
      }),
      { numRuns: 2000 },
    );
  });

  it('is refused when a digit of it is changed, lost, doubled or exchanged with the next', () => {
    const damage = fc.constantFrom<(text: string, at: number) => string>(
      (text, at) => text.slice(0, at) + ((Number(text[at]) + 3) % 10) + text.slice(at + 1),
      (text, at) => text.slice(0, at) + text.slice(at + 1),
      (text, at) => text.slice(0, at) + text.slice(at - 1),
      (text, at) =>
        text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2),
      (text, at) => text.slice(0, at),
      (text) => text.replace('-', '-0'),
    );
    fc.assert(
      fc.property(links, damage, fc.nat(), (link, damaged, place) => {
        const twin = packed(link) ?? '';
        const text = damaged(twin, 6 + (place % (twin.length - 7)));
        fc.pre(text !== twin);
        const reading = decodeLink(knowledge, text);
        expect(reading).toMatchObject({ status: 'refused', raw: text });
      }),
      { numRuns: numRuns * 10 },
    );
  });

  it.each([
    ['lwq1-', 'damaged'],
    ['lwq1-0', 'damaged'],
    ['lwq1-12a4', 'damaged'],
    [`lwq1-${'9'.repeat(4000)}`, 'damaged'],
    ['lwq2-1234', 'newer-version'],
  ])('%.20s is refused as %s', (text, kind) => {
    expect(decodeLink(knowledge, text)).toMatchObject({ status: 'refused', kind });
  });
});

describe('a packed link that was once given out stands for the same link for ever', () => {
  it.each(Object.entries(pinned))('%s', (twin, link) => {
    expect(unpacked(twin)).toBe(link);
    expect(decodeLink(knowledge, twin)).toMatchObject({ status: 'ok', link, repaired: false });
  });
});
