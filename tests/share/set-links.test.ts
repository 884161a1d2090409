import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { answersOf } from '../../src/share/answers.ts';
import { basisOf } from '../../src/share/basis.ts';
import { readName } from '../../src/share/door.ts';
import { checksumOf } from '../../src/share/link/checksum.ts';
import { decodeLink, encodeLink, encodeLinkOfSet, longestText } from '../../src/share/link/link.ts';
import { nameWritten, writtenName } from '../../src/share/link/name-1.ts';
import { packed, unpacked } from '../../src/share/link/packed-1.ts';
import { codeOfName } from '../../src/share/link/set-1.ts';
import { anyName, anySet } from '../fixtures/any-set.ts';
import { damaging, repairable } from '../fixtures/manglers.ts';
import published from './published-set-links.json' with { type: 'json' };

const numRuns = Number(process.env['LAYERWISE_RUNS'] ?? 100);

const links = anySet(knowledge).map((variants) => ({
  variants,
  link: encodeLinkOfSet(knowledge, variants),
}));
const readAs = (variants: readonly Parameters<typeof encodeLinkOfSet>[1][number][]) => ({
  status: 'ok',
  ...variants[0]?.basis,
  shown: { model: knowledge.model, ...variants[0]?.verdicts },
  set: variants.map(({ name, basis, verdicts }) => ({
    name,
    basis,
    shown: { model: knowledge.model, ...verdicts },
  })),
});

/** An intact set with these fields, as nobody's app would write it. */
function forged(...fields: readonly string[]): string {
  return ['lw1-1pf', ...fields, checksumOf(['set', 'lw1-1pf', ...fields].join('~'))].join('~');
}

describe('the link of a set', () => {
  it('opens with the same names, answers, priorities, figures and verdicts, the base first', () => {
    fc.assert(
      fc.property(links, ({ variants, link }) => {
        expect(decodeLink(knowledge, link)).toEqual({ ...readAs(variants), link, repaired: false });
        expect(link).toMatch(/^lw1-[0-9-]+[a-z]{2}~[A-Za-z0-9~]*[A-Za-z0-9]$/u);
        expect(link.length).toBeLessThan(longestText);
      }),
      { numRuns },
    );
  });

  it('begins as the link of its base does', () => {
    fc.assert(
      fc.property(links, ({ variants: [base], link }) => {
        if (base === undefined) return;
        const own = encodeLink(knowledge, base.basis, base.verdicts);
        expect(link.startsWith(own.slice(0, own.lastIndexOf('~')))).toBe(true);
      }),
      { numRuns },
    );
  });

  it('can be packed for a QR code like every other link', () => {
    fc.assert(
      fc.property(links, ({ link }) => {
        expect(unpacked(packed(link) ?? '')).toBe(link);
        expect(decodeLink(knowledge, packed(link) ?? '')).toEqual(decodeLink(knowledge, link));
      }),
      { numRuns: 8 },
    );
  });

  it.each(Object.entries(repairable))('opens the same when %s', (_, mangle) => {
    fc.assert(
      fc.property(links, ({ variants, link }) => {
        const text = mangle(`https://layerwise.example/compare#${link}`);
        expect(decodeLink(knowledge, text)).toMatchObject({ ...readAs(variants), link });
      }),
      { numRuns: 8 },
    );
  });

  it.each(Object.entries(damaging))('is refused when %s', (_, mangle) => {
    fc.assert(
      fc.property(links, ({ link }) => {
        const text = mangle(`https://layerwise.example/compare#${link}`);
        expect(decodeLink(knowledge, text)).toMatchObject({ status: 'refused', raw: text });
      }),
      { numRuns: 8 },
    );
  });

  it('never opens as something else when one or two of its characters are changed, lost or added', () => {
    const character = fc.constantFrom(...'ABFLNSTXZaefhilnostwxz0123~-. %#&'.split(''));
    const edit = fc.tuple(fc.nat(), fc.nat({ max: 1 }), fc.option(character, { nil: '' }));
    fc.assert(
      fc.property(links, fc.array(edit, { minLength: 1, maxLength: 2 }), (given, changes) => {
        let text = given.link;
        for (const [place, lost, added] of changes) {
          const at = place % text.length;
          text = text.slice(0, at) + added + text.slice(at + lost);
        }
        const reading = decodeLink(knowledge, text);
        if (reading.status === 'ok') expect(reading).toMatchObject(readAs(given.variants));
      }),
      { numRuns: numRuns * 3 },
    );
  });

  it('says only what differs', () => {
    const basis = basisOf(
      answersOf({ task: 'classification', volume: 'thousands', stakes: 'low' }),
    );
    const verdicts = { now: 'prompt-first', target: 'fine-tuned' } as const;
    const link = encodeLinkOfSet(knowledge, [
      { name: 'Now', basis, verdicts },
      {
        name: 'At ten times the volume',
        basis: basisOf(answersOf({ task: 'classification', volume: 'hundreds-of-thousands' })),
        verdicts,
      },
      { name: 'Cautious', basis: { ...basis, priorities: { effort: 'high' } }, verdicts },
    ]);
    expect(link).toBe(
      'lw1-1pf~TAcl~VLth~SKlo~SNNow~SNpfAtZZtenZZtimesZZtheZZvolume~VLht~SK0~SNpfCautious~PRnhnn~' +
        link.slice(-4),
    );
  });

  it.each([1, 5])('is not made of %i', (count) => {
    const verdicts = { now: 'prompt-first', target: 'fine-tuned' } as const;
    const variants = Array.from({ length: count }, (_, at) => ({
      name: `Name ${at}`,
      basis: basisOf({}),
      verdicts,
    }));
    expect(() => encodeLinkOfSet(knowledge, variants)).toThrow(RangeError);
  });
});

describe('a set that is intact and cannot be meant', () => {
  it.each([
    ['one name alone', forged('TAcl', 'SNNow'), 'not-allowed'],
    ['five', forged('SNa', 'SNpfb', 'SNpfc', 'SNpfd', 'SNpfe'), 'not-allowed'],
    ['a name twice', forged('SNa', 'SNpfa'), 'duplicate'],
    ['no name', forged('SN', 'SNpfa'), 'not-allowed'],
    ['a name of 41', forged(`SN${'a'.repeat(41)}`, 'SNpfa'), 'not-allowed'],
    ['a line break in a name', forged('SNaZaZb', 'SNpfa'), 'not-allowed'],
    ['a direction mark in a name', forged('SNaZ202eZb', 'SNpfa'), 'not-allowed'],
    ['half a character in a name', forged('SNaZd800Z', 'SNpfa'), 'not-allowed'],
    ['a name written otherwise', forged('SNaZ61Z', 'SNpfa'), 'not-allowed'],
    ['a verdict nobody knows', forged('SNa', 'SNzzb'), 'unknown-code'],
    ['a question changed twice', forged('SNa', 'SNpfb', 'TAcl', 'TAex'), 'duplicate'],
    ['the base given twice', forged('SNa', 'TAcl', 'SNpfb'), 'not-allowed'],
    ['a question twice in the base', forged('TAcl', 'TAex', 'SNa', 'SNpfb'), 'duplicate'],
    ['an option nobody knows', forged('SNa', 'SNpfb', 'TAqq'), 'unknown-code'],
  ])('is refused: %s', (_, link, kind) => {
    expect(decodeLink(knowledge, link)).toMatchObject({ status: 'refused', kind, raw: link });
  });
});

describe('a name', () => {
  it('is written in letters and digits, and read back', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expect(readName(name)).toEqual({ ok: true, value: name });
        expect(writtenName(name)).toMatch(/^[A-Za-z0-9]+$/u);
        expect(nameWritten(writtenName(name))).toBe(name);
      }),
    );
  });

  it.each([[''], [' a'], ['a\nb'], ['a\u202Eb'], ['a\u200Bb'], ['x'.repeat(41)], [7], [undefined]])(
    'cannot be %j',
    (name) => {
      const reading = readName(name);
      expect(reading.ok || reading.problems).toEqual([
        expect.stringMatching(/1 to 40 characters/u),
      ]);
    },
  );
});

/* Links as they were once given out: none is ever changed or removed. */
describe('a published link of a set opens the same for ever', () => {
  it.each(Object.entries(published))('%s', (link, variants) => {
    const reading = decodeLink(knowledge, link);
    const set = reading.status === 'ok' ? reading.set : undefined;
    expect(
      set?.map(({ name, basis, shown }) => ({
        name,
        ...basis,
        now: shown.now,
        target: shown.target,
      })),
    ).toEqual(variants);
  });
});

it('a link of one feature stays one when its checksum begins like a name', () => {
  const verdicts = { now: 'define-first', target: 'define-first' } as const;
  const links = Array.from({ length: 20_000 }, (_, requests) =>
    encodeLink(
      knowledge,
      { ...basisOf({}), figures: { 'requests-a-day': requests + 1 } },
      verdicts,
    ),
  ).filter((link) => /~SN[^~]*$/u.test(link));
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(decodeLink(knowledge, link).status).toBe('ok');
});

it('no question has the code of a name', () => {
  expect(knowledge.questions.map(({ code }) => code)).not.toContain(codeOfName);
});
