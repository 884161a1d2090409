import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import type { Knowledge } from '../../src/knowledge/schema.ts';
import { onlyBasis } from '../../src/share/basis.ts';
import { decodeLink, encodeLink } from '../../src/share/link/link.ts';
import { anyBasis, anyVerdicts } from '../fixtures/any-answers.ts';
import { toyKnowledge } from '../fixtures/toy-knowledge.ts';

/** How many states a property is tried on; LAYERWISE_RUNS raises it. */
const numRuns = Number(process.env['LAYERWISE_RUNS'] ?? 200);

/** All that a person may have said with the link that carries it. */
function anyLink(content: Knowledge) {
  return fc
    .record({ basis: anyBasis(content), verdicts: anyVerdicts(content) })
    .map(({ basis, verdicts }) => ({
      basis,
      verdicts,
      link: encodeLink(content, basis, verdicts),
    }));
}

/** A field with its codes the other way round. The order of priorities says what they are about. */
function reversed(field: string): string {
  if (field.startsWith('PR')) return field;
  if (field.startsWith('EC')) {
    const figures = field.slice(2).match(/[a-z]{2}[0-9]+(?:p[0-9]+)?/gu) ?? [];
    return `EC${figures.toReversed().join('')}`;
  }
  const options = field.slice(2).match(/[a-z]{2}/gu) ?? [];
  return field.slice(0, 2) + options.toReversed().join('') + field.replace(/^[A-Za-z]+/u, '');
}

describe.each([
  ['the toy knowledge', toyKnowledge],
  ['the real knowledge', knowledge],
])('with %s, every link', (_, content) => {
  it('L2: opens with the same answers, priorities, figures and verdicts', () => {
    fc.assert(
      fc.property(anyLink(content), ({ basis, verdicts, link }) => {
        const shown = { model: content.model, ...verdicts };
        expect(decodeLink(content, link)).toEqual({
          status: 'ok',
          ...basis,
          link,
          shown,
          repaired: false,
        });
        expect(link).toMatch(/^[A-Za-z0-9~-]{0,4000}[A-Za-z0-9]$/u);
      }),
      { numRuns },
    );
  });

  it('L7: opens the same with its fields, and the options in them, in any order', () => {
    const shuffled = anyLink(content).chain(({ basis, link }) => {
      const [head, ...rest] = link.split('~');
      const fields = rest.slice(0, -1);
      return fc.shuffledSubarray(fields, { minLength: fields.length }).map((order) => ({
        basis,
        text: [head, ...order.map(reversed), rest.at(-1)].join('~'),
      }));
    });
    fc.assert(
      fc.property(shuffled, ({ basis, text }) => {
        expect(decodeLink(content, text)).toMatchObject({ status: 'ok', ...basis });
      }),
      { numRuns },
    );
  });

  it('L7: is refused with a field twice', () => {
    const doubled = anyLink(content)
      .filter(({ basis }) => Object.keys(basis.answers).length > 0)
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

  it('L5: never opens with other answers when one or two of its characters are changed, lost or added', () => {
    const character = fc.constantFrom(...'ABFLPRTXaefhilnostwxz0123~-. %#&'.split(''));
    const edits = fc.array(
      fc.tuple(fc.nat(), fc.nat({ max: 1 }), fc.option(character, { nil: '' })),
      {
        minLength: 1,
        maxLength: 2,
      },
    );
    fc.assert(
      fc.property(anyLink(content), edits, ({ basis, verdicts, link }, changes) => {
        let text = link;
        for (const [place, lost, added] of changes) {
          const at = place % text.length;
          text = text.slice(0, at) + added + text.slice(at + lost);
        }
        const reading = decodeLink(content, text);
        if (reading.status !== 'ok') return;
        expect(onlyBasis(reading)).toEqual(basis);
        expect(reading.shown).toEqual({ model: content.model, ...verdicts });
      }),
      { numRuns: numRuns * 3 },
    );
  });
});
