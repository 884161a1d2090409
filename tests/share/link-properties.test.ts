import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import type { Knowledge } from '../../src/knowledge/schema.ts';
import { readAnswers } from '../../src/share/door.ts';
import { decodeLink, encodeLink } from '../../src/share/link/link.ts';
import { anyAnswers, anyPriorities, anyVerdicts } from '../fixtures/any-answers.ts';
import { damaging, repairable } from '../fixtures/manglers.ts';
import { toyKnowledge } from '../fixtures/toy-knowledge.ts';

/** How many states a property is tried on; LAYERWISE_RUNS raises it. */
const numRuns = Number(process.env['LAYERWISE_RUNS'] ?? 200);

/** Any answers and priorities with the link that carries them. */
function anyLink(content: Knowledge) {
  return fc
    .record({
      answers: anyAnswers(content),
      priorities: anyPriorities,
      verdicts: anyVerdicts(content),
    })
    .map((state) => ({
      ...state,
      link: encodeLink(content, state.answers, state.verdicts, state.priorities),
    }));
}

/** A field with its option codes the other way round. The order of priorities says what they are about. */
function reversed(field: string): string {
  if (field.startsWith('PR')) return field;
  const options = field.slice(2).match(/[a-z]{2}/gu) ?? [];
  return field.slice(0, 2) + options.toReversed().join('') + field.replace(/^[A-Za-z]+/u, '');
}

describe.each([
  ['the toy knowledge', toyKnowledge],
  ['the real knowledge', knowledge],
])('with %s, every link', (_, content) => {
  it('opens with the same answers, priorities and verdicts', () => {
    fc.assert(
      fc.property(anyLink(content), ({ answers, priorities, verdicts, link }) => {
        const shown = { model: content.model, ...verdicts };
        expect(decodeLink(content, link)).toEqual({
          status: 'ok',
          answers,
          priorities,
          link,
          shown,
          repaired: false,
        });
        expect(link).toMatch(/^[A-Za-z0-9~-]{0,240}[A-Za-z0-9]$/u);
      }),
      { numRuns },
    );
  });

  it('opens the same with its fields, and the options in them, in any order', () => {
    const shuffled = anyLink(content).chain(({ answers, priorities, link }) => {
      const [head, ...rest] = link.split('~');
      const fields = rest.slice(0, -1);
      return fc.shuffledSubarray(fields, { minLength: fields.length }).map((order) => ({
        answers,
        priorities,
        text: [head, ...order.map(reversed), rest.at(-1)].join('~'),
      }));
    });
    fc.assert(
      fc.property(shuffled, ({ answers, priorities, text }) => {
        expect(decodeLink(content, text)).toMatchObject({ status: 'ok', answers, priorities });
      }),
      { numRuns },
    );
  });

  it('is refused with a field twice', () => {
    const doubled = anyLink(content)
      .filter(({ answers }) => Object.keys(answers).length > 0)
      .chain(({ link }) => {
        const [head = '', ...rest] = link.split('~');
        const fields = rest.slice(0, -1);
        return fc
          .constantFrom(...fields)
          .map((field) => [head, ...fields, field, rest.at(-1)].join('~'));
      });
    fc.assert(
      fc.property(doubled, (text) => {
        const reading = decodeLink(content, text);
        expect(reading.status).toBe('refused');
        expect(reading.status === 'refused' && reading.problems.join(' ')).toMatch(
          /(answered|given) twice/u,
        );
      }),
      { numRuns },
    );
  });

  it.each(Object.entries(repairable))('opens the same when %s', (__, mangle) => {
    fc.assert(
      fc.property(anyLink(content), ({ answers, priorities, link }) => {
        const text = mangle(`https://layerwise.example/result#${link}`);
        expect(decodeLink(content, text)).toMatchObject({ status: 'ok', answers, priorities });
      }),
      { numRuns },
    );
  });

  it.each(Object.entries(damaging))('never opens with other answers when %s', (__, mangle) => {
    fc.assert(
      fc.property(anyLink(content), ({ answers, priorities, link }) => {
        const reading = decodeLink(content, mangle(`https://layerwise.example/result#${link}`));
        if (reading.status === 'ok') expect(reading).toMatchObject({ answers, priorities });
      }),
      { numRuns },
    );
  });

  it('never opens with other answers when one or two of its characters are changed, lost or added', () => {
    const character = fc.constantFrom(...'ABFLPRTXaefhilnostwxz0123~-. %#&'.split(''));
    const edits = fc.array(
      fc.tuple(fc.nat(), fc.nat({ max: 1 }), fc.option(character, { nil: '' })),
      {
        minLength: 1,
        maxLength: 2,
      },
    );
    fc.assert(
      fc.property(anyLink(content), edits, ({ answers, priorities, verdicts, link }, changes) => {
        let text = link;
        for (const [place, lost, added] of changes) {
          const at = place % text.length;
          text = text.slice(0, at) + added + text.slice(at + lost);
        }
        const reading = decodeLink(content, text);
        if (reading.status !== 'ok') return;
        expect(reading.answers).toEqual(answers);
        expect(reading.priorities).toEqual(priorities);
        expect(reading.shown).toEqual({ model: content.model, ...verdicts });
      }),
      { numRuns: numRuns * 3 },
    );
  });
});

describe('no text', () => {
  const piece = fc.constantFrom(
    'lw1-',
    'lw2-',
    '1pf',
    '~',
    'TAcl',
    'FAwlin3',
    'PRlnhn',
    'xx',
    '%',
    '%25',
    '&#',
    ';',
    '#',
    '__proto__',
  );
  const noise = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 60 })
      .map((pieces) => pieces.join('')),
    fc.array(piece, { maxLength: 60 }).map((pieces) => `#lw1-${pieces.join('')}`),
  );

  it('makes reading throw, or open with answers the door would stop', () => {
    fc.assert(
      fc.property(noise, (text) => {
        const reading = decodeLink(knowledge, text);
        if (reading.status === 'refused') {
          expect(reading.raw).toBe(text);
          expect(reading.problems.length).toBeGreaterThan(0);
        }
        const answers = reading.status === 'ok' ? reading.answers : reading.partial;
        if (answers !== undefined)
          expect(readAnswers(knowledge, answers)).toEqual({ ok: true, value: answers });
      }),
      { numRuns: Math.max(5000, numRuns) },
    );
  });

  it.each([
    ['percent signs', '%25'],
    ['tildes', '~'],
    ['prefixes', '#lw1-'],
    ['fields', '~TAcl'],
    ['seams', '-\n> '],
    ['escapes', '&#38;'],
    ['half escapes', '&#'],
    ['hyphens', '-'],
    ['code pairs', 'na'],
  ])('of 4 KB of %s takes long to refuse', (_, part) => {
    const text = `#lw1-1pf${part.repeat(4096)}`.slice(0, 4095);
    const start = performance.now();
    for (let time = 0; time < 20; time += 1) decodeLink(knowledge, text);
    expect((performance.now() - start) / 20).toBeLessThan(50);
  });
});
