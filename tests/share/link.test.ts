import { describe, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import type { Knowledge } from '../../src/knowledge/schema.ts';
import type { Answers, GivenAnswer } from '../../src/share/answers.ts';
import { basisOf, noBasis } from '../../src/share/basis.ts';
import { checksumOf } from '../../src/share/link/checksum.ts';
import { decodeLink, encodeLink, longestText } from '../../src/share/link/link.ts';
import { codeOfFigures } from '../../src/share/link/figures-1.ts';
import { codeOfPriorities } from '../../src/share/link/priorities-1.ts';
import type { RefusalKind } from '../../src/share/link/reading.ts';
import { damaging, repairable } from '../fixtures/manglers.ts';
import { toyKnowledge as toy } from '../fixtures/toy-knowledge.ts';

const verdicts = { now: 'prompt-first', target: 'fine-tuned' } as const;
const answers: Answers = {
  task: { value: 'sort', grade: 'measured' },
  pains: { value: ['old-facts', 'wavering'], grade: 'guessed' },
  facts: { value: 'not-applicable' },
  examples: { value: 'unknown' },
};
const link = 'lw1-1pf~TAso1~PAofwa3~FAna~EXxx~SLN8';

/** A link with the right checksum, whatever it says: fields must be in alphabetical order. */
function forged(head: string, ...fields: readonly string[]): string {
  const text = [head, ...fields].join('~');
  return `${text}~${checksumOf(text)}`;
}

describe('a link', () => {
  it('is written like this, for ever', () => {
    expect(encodeLink(toy, basisOf(answers), verdicts)).toBe(link);
  });

  it('opens with the answers and the verdicts the sender saw', () => {
    expect(decodeLink(toy, `#${link}`)).toEqual({
      status: 'ok',
      answers,
      priorities: {},
      figures: {},
      link,
      shown: { model: '1', ...verdicts },
      repaired: false,
    });
  });

  it('carries what matters to the sender, in the order of the table', () => {
    const priorities = { 'speed-of-change': 'low', 'run-cost': 'high' } as const;
    const weighed = 'lw1-1pf~TAso1~PAofwa3~FAna~EXxx~PRlnhn~9lOt';
    expect(encodeLink(toy, { ...basisOf(answers), priorities }, verdicts)).toBe(weighed);
    expect(decodeLink(toy, weighed)).toMatchObject({ status: 'ok', answers, priorities });
    const normal = { ...basisOf(answers), priorities: { effort: 'normal' } } as const;
    expect(encodeLink(toy, normal, verdicts)).toBe(link);
  });

  it('is not intact when its priorities have changed places', () => {
    const priorities = { 'speed-of-change': 'low', 'run-cost': 'high' } as const;
    const weighed = encodeLink(toy, { ...basisOf(answers), priorities }, verdicts);
    const exchanged = weighed.replace('PRlnhn', 'PRhnln');
    expect(decodeLink(toy, exchanged)).toMatchObject({ status: 'refused', kind: 'damaged' });
  });

  it('carries the figures that were changed, exactly, in the order of the table', () => {
    const figures = { 'success-value': 0, 'input-price': 0.0001, 'requests-a-day': 100_000_000 };
    const reckoned = 'lw1-1pf~TAso1~PAofwa3~FAna~EXxx~ECvs0rq100000000pi0p0001~IVvH';
    expect(encodeLink(toy, { ...basisOf(answers), figures }, verdicts)).toBe(reckoned);
    expect(decodeLink(toy, reckoned)).toMatchObject({ status: 'ok', answers, figures });
    const reordered = reckoned.replace('vs0rq100000000pi0p0001', 'pi0p0001rq100000000vs0');
    expect(decodeLink(toy, reordered)).toMatchObject({ status: 'ok', answers, figures });
  });

  it('is not intact when a figure in it is another', () => {
    const figures = { 'requests-a-day': 250 };
    const reckoned = encodeLink(toy, { ...basisOf(answers), figures }, verdicts);
    const raised = reckoned.replace('rq250', 'rq2500');
    expect(decodeLink(toy, raised)).toMatchObject({ status: 'refused', kind: 'damaged' });
  });

  it('holds no answers when there are none', () => {
    expect(decodeLink(toy, encodeLink(toy, noBasis, verdicts))).toMatchObject({
      status: 'ok',
      answers: {},
    });
  });

  it('does not depend on the order of answering', () => {
    const reversed = Object.fromEntries(Object.entries(answers).toReversed());
    const pains: GivenAnswer = { value: ['wavering', 'old-facts'], grade: 'guessed' };
    expect(encodeLink(toy, basisOf({ ...reversed, pains }), verdicts)).toBe(link);
  });

  it('names a model version with a dot', () => {
    const later: Knowledge = { ...toy, model: '1.2' };
    const written = encodeLink(later, basisOf(answers), verdicts);
    expect(written).toMatch(/^lw1-1-2pf~/u);
    expect(decodeLink(later, written)).toMatchObject({ status: 'ok', shown: { model: '1.2' } });
  });

  it('is not written for an option or a verdict that does not exist', () => {
    const mistyped = basisOf({ task: { value: 'srt' } });
    expect(() => encodeLink(toy, mistyped, verdicts)).toThrow(RangeError);
    expect(() => encodeLink(toy, noBasis, { ...verdicts, now: 'scaffold-first' })).toThrow(
      RangeError,
    );
  });
});

describe('L6, L7: a link is refused, with the reason', () => {
  it.each<[text: string, kind: RefusalKind, problem: string | RegExp]>([
    ['', 'not-a-link', /^There is no link/u],
    ['https://layerwise.example/result', 'not-a-link', /^There is no link/u],
    ['lw0-1pf~SLN8', 'not-a-link', /^There is no link/u],
    ['lw2-whatever', 'newer-version', 'The link has format 2; the newest one known here is 1.'],
    [
      'x'.repeat(longestText + 1),
      'too-long',
      'The text has 4097 characters; no link has more than 4096.',
    ],
    [link.slice(0, -1), 'damaged', /^The checksum does not match/u],
    [link.replace('TAso1', 'TAso2'), 'damaged', /^The checksum does not match/u],
    [link.replace('1pf', '1pr'), 'damaged', /^The checksum does not match/u],
    ['lw1-', 'damaged', /^The checksum does not match/u],
    [
      forged('lw1-1zz'),
      'unknown-code',
      /"lw1-1zz" does not name .* codes are: d, h, f, r, c, p\.$/u,
    ],
    [
      forged('lw1-1pf', 'ZZso'),
      'unknown-code',
      'No question has the code "ZZ"; the codes are: TA, PA, FA, EX.',
    ],
    [
      forged('lw1-1pf', 'TAzz'),
      'unknown-code',
      /"task" has no option with the code "zz"; the codes are: so, an, wi\.$/u,
    ],
    [forged('lw1-1pf', 'PAwaxx'), 'unknown-code', /"pains" has no option with the code "xx"/u],
    [
      forged('lw1-1pf', 'TAso4'),
      'unknown-code',
      '"TAso4" is not a question code with option codes.',
    ],
    [forged('lw1-1pf', 'TAs'), 'unknown-code', '"TAs" is not a question code with option codes.'],
    [forged('lw1-1pf', ''), 'unknown-code', '"" is not a question code with option codes.'],
    [forged('lw1-1pf', 'TAso', 'TAso'), 'duplicate', 'Question "task" is answered twice.'],
    [forged('lw1-1pf', 'TAan', 'TAso'), 'duplicate', 'Question "task" is answered twice.'],
    [
      forged('lw1-1pf', 'PRhnln', 'PRlnhn'),
      'duplicate',
      'What matters to the sender is given twice.',
    ],
    ...['PR', 'PRlnh', 'PRlnhx', 'PRlnhnl', 'PRlnhn1', 'PRLNHN'].map(
      (field): [string, RefusalKind, string] => [
        forged('lw1-1pf', field),
        'unknown-code',
        `"${field}" is not "PR" with 4 levels; the codes are: l, n, h.`,
      ],
    ),
    ...['EC', 'ECrq', 'EC25', 'ECrq2x', 'ECRQ25', 'ECrq25p', 'ECrqp5', 'ECrq1p5p5'].map(
      (field): [string, RefusalKind, string] => [
        forged('lw1-1pf', field),
        'unknown-code',
        `"${field}" is not "EC" with figure codes and numbers.`,
      ],
    ),
    [
      forged('lw1-1pf', 'ECzz1'),
      'unknown-code',
      /^No figure has the code "zz"; the codes are: vs, /u,
    ],
    ...['007', '1p0', '1p50', '00', '10000000000000000000000000'].map(
      (number): [string, RefusalKind, RegExp] => [
        forged('lw1-1pf', `ECrq${number}`),
        'unknown-code',
        /is not a number as links write it/u,
      ],
    ),
    [
      forged('lw1-1pf', 'ECrq1', 'ECvs1'),
      'duplicate',
      'The figures of the economics are given twice.',
    ],
    [forged('lw1-1pf', 'ECrq1rq2'), 'duplicate', 'The figure "requests-a-day" is given twice.'],
    [
      forged('lw1-1pf', 'ECrq100000001'),
      'not-allowed',
      'the figure "requests-a-day" must be a number from 0 to 100000000 with at most 0 decimals.',
    ],
    [forged('lw1-1pf', 'ECrq1p5'), 'not-allowed', /with at most 0 decimals\.$/u],
    [forged('lw1-1pf', 'ECsa100p01'), 'not-allowed', /from 0 to 100 with/u],
    [forged('lw1-2pf', 'ECzz1'), 'newer-version', /made with model 2, newer than model 1/u],
    [forged('lw1-2pf', 'PRlnhnl'), 'newer-version', /made with model 2, newer than model 1/u],
    [forged('lw1-1pf', 'PAwawa'), 'not-allowed', /"wavering" is given more than once\.$/u],
    [forged('lw1-1pf', 'PAnowa'), 'not-allowed', /"none" stands alone in its list\.$/u],
    [forged('lw1-1pf', 'TAanso'), 'not-allowed', /it takes one option, not a list/u],
    [forged('lw1-1pf', 'TAna'), 'not-allowed', /"not-applicable" is not allowed/u],
    [forged('lw1-1pf', 'TAxx1'), 'not-allowed', /an answer "unknown" has no grade/u],
    [
      forged('lw1-2pf', 'TAzz'),
      'newer-version',
      'The link was made with model 2, newer than model 1 here.',
    ],
  ])('case %#', (text, kind, problem) => {
    const reading = decodeLink(toy, text);
    expect(reading).toMatchObject({ status: 'refused', kind, raw: text });
    expect(reading.status === 'refused' && reading.problems[0]).toMatch(problem);
  });

  it('and offers what still reads', () => {
    const text = forged('lw1-1pf', 'EXfe', 'PAnowa', 'TAan', 'TAso');
    expect(decodeLink(toy, text)).toMatchObject({ partial: { examples: { value: 'few' } } });
  });

  it('and offers nothing when nothing reads', () => {
    expect(decodeLink(toy, link.toLowerCase())).not.toHaveProperty('partial');
  });

  it('and does not offer the field that was cut', () => {
    expect(decodeLink(toy, 'https://x.example/#lw1-1pf~TAso1~PAof')).toMatchObject({
      kind: 'damaged',
      partial: { task: { value: 'sort', grade: 'measured' } },
    });
  });
});

it('L4: a link of a newer model opens while all its codes are known here', () => {
  const newer: Knowledge = { ...toy, model: '2' };
  expect(decodeLink(toy, encodeLink(newer, basisOf(answers), verdicts))).toMatchObject({
    status: 'ok',
    answers,
    shown: { model: '2', ...verdicts },
  });
});

const address = `https://layerwise.example/app/result#${link}`;

describe('L5: a link is repaired when', () => {
  it.each(Object.entries(repairable))('%s', (name, mangle) => {
    const isLiteral = name.endsWith('is pasted') || name === 'nothing happens to it';
    expect(decodeLink(toy, mangle(address))).toMatchObject({
      status: 'ok',
      answers,
      repaired: !isLiteral && name !== 'a second # comes before it',
    });
  });
});

describe('L5: a link is refused when', () => {
  it.each(Object.entries(damaging))('%s', (_, mangle) => {
    expect(decodeLink(toy, mangle(address))).toMatchObject({
      status: 'refused',
      raw: mangle(address),
    });
  });
});

describe('the published alphabet of the content', () => {
  const { questions, verdicts: names } = knowledge;

  it('has one code of two upper-case letters for each question, none of them reserved', () => {
    const codes = questions.map(({ code }) => code);
    expect(codes.filter((code) => !/^[A-Z]{2}$/u.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).not.toContain(codeOfPriorities);
    expect(codes).not.toContain(codeOfFigures);
  });

  it('has one code of two lower-case letters for each option of a question, none of them reserved', () => {
    for (const { options } of questions) {
      const codes = options.map(({ code }) => code);
      expect(codes.filter((code) => !/^(?!na|xx)[a-z]{2}$/u.test(code))).toEqual([]);
      expect(new Set(codes).size).toBe(codes.length);
    }
  });

  it('has one code of one lower-case letter for each verdict', () => {
    const codes = names.map(({ code }) => code);
    expect(codes.filter((code) => !/^[a-z]$/u.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('has one code of two lower-case letters for each figure', () => {
    const codes = Object.values(knowledge.figures).map(({ code }) => code);
    expect(codes.filter((code) => !/^[a-z]{2}$/u.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('L2: takes at most 150 characters for any 20 answers, and 7 more for priorities', () => {
    const longest = questions
      .map(({ id, type, options, exclusive = [] }): [string, GivenAnswer, number] => {
        const ids = options
          .map((option) => option.id)
          .filter((option) => !exclusive.includes(option));
        return type === 'single'
          ? [id, { value: ids.slice(0, 1).join() }, 1]
          : [id, { value: ids }, ids.length];
      })
      .toSorted(([, , a], [, , b]) => b - a)
      .slice(0, 20)
      .map(([id, answer]) => [id, answer] as const);
    const priorities = { 'speed-of-change': 'low', effort: 'high' } as const;
    const given = basisOf(Object.fromEntries(longest));
    const written = encodeLink(knowledge, given, verdicts);
    expect(written.length).toBeLessThanOrEqual(150);
    const weighed = encodeLink(knowledge, { ...given, priorities }, verdicts);
    expect(weighed.length).toBe(written.length + 7);
  });
});
