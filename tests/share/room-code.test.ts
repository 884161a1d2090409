import fc from 'fast-check';
import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import type { GivenAnswer } from '../../src/share/answers.ts';
import { decodeLink, encodeLink } from '../../src/share/link/link.ts';
import { finestForRoom, roomCodeOf } from '../../src/share/room-code.ts';
import { anyAnswers, anyPriorities, anyVerdicts } from '../fixtures/any-answers.ts';

const pixelsPerModule = 3;

/** What an independent reader sees in the drawn path, black on white. */
function seen({ path, size }: { readonly path: string; readonly size: number }): string {
  const width = size * pixelsPerModule;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/gu)) {
    for (let row = 0; row < pixelsPerModule; row += 1) {
      const from = ((Number(y) * pixelsPerModule + row) * width + Number(x) * pixelsPerModule) * 4;
      for (let at = from; at < from + Number(run) * pixelsPerModule * 4; at += 4)
        pixels.fill(0, at, at + 3);
    }
  }
  return jsQR(pixels, width, width)?.data ?? 'nothing';
}

/** Every question answered, with as many options as it takes, a grade, and all priorities unusual. */
const longest = encodeLink(
  knowledge,
  {
    answers: Object.fromEntries(
      knowledge.questions.map(({ id, type, options, exclusive = [] }): [string, GivenAnswer] => {
        const ids = options.map((option) => option.id).filter((one) => !exclusive.includes(one));
        return [id, { value: type === 'multi' ? ids : (ids[0] ?? ''), grade: 'guessed' }];
      }),
    ),
    priorities: {
      'speed-of-change': 'high',
      effort: 'high',
      'run-cost': 'low',
      portability: 'low',
    },
    figures: {},
  },
  { now: 'hybrid', target: 'hybrid' },
);

describe('R12: the code for the room', () => {
  it('is no finer than version 10-M for the longest link below an address of 50 characters', () => {
    const page = 'https://layerwise.department.example.org/a/result/'.padEnd(50, '/');
    const code = roomCodeOf(`${page}#${longest}`);
    expect(page).toHaveLength(50);
    expect(code.version).toBeLessThanOrEqual(finestForRoom);
    expect(seen(code)).toBe(code.address);
    expect(decodeLink(knowledge, code.address)).toMatchObject({ status: 'ok', link: longest });
  });

  it('is read by an independent reader and opens the link, whatever was answered', () => {
    fc.assert(
      fc.property(
        anyAnswers(knowledge),
        anyVerdicts(knowledge),
        anyPriorities,
        (answers, verdicts, priorities) => {
          const link = encodeLink(knowledge, { answers, priorities, figures: {} }, verdicts);
          const code = roomCodeOf(`https://example.org/result#${link}`);
          expect(code.version).toBeLessThanOrEqual(finestForRoom);
          expect(seen(code)).toBe(code.address);
          expect(decodeLink(knowledge, code.address)).toMatchObject({ link, repaired: false });
        },
      ),
      { numRuns: 20 },
    );
  });

  it('holds any other address as it is', () => {
    const code = roomCodeOf('https://example.org/result#why');
    expect(code.address).toBe('https://example.org/result#why');
    expect(seen(code)).toBe(code.address);
  });

  it('has a quiet zone of four modules on every side', () => {
    const { path, size, version } = roomCodeOf('https://example.org/');
    expect(size).toBe(version * 4 + 17 + 8);
    const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/gu)].map(([, x, y, run]) => ({
      left: Number(x),
      right: Number(x) + Number(run),
      y: Number(y),
    }));
    expect(Math.min(...runs.map(({ left, y }) => Math.min(left, y)))).toBe(4);
    expect(Math.max(...runs.map(({ right, y }) => Math.max(right, y + 1)))).toBe(size - 4);
  });
});
