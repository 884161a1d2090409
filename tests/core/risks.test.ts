import { describe, expect, it } from 'vitest';
import { risksOf } from '../../src/core/risks.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import type { FailureMode, Knowledge } from '../../src/knowledge/schema.ts';
import type { LayerId } from '../../src/knowledge/vocabulary.ts';

const [likely] = knowledge.failureModes;
if (likely === undefined) throw new Error('there are failure modes');

function mode(id: string, base: FailureMode['base'], strikes: LayerId): FailureMode {
  return { ...(likely as FailureMode), id, base, strikes: [strikes], aggravatedBy: [] };
}

function risks(
  failureModes: Knowledge['failureModes'],
  now: readonly LayerId[],
  target: readonly LayerId[],
) {
  const world = { situation: {}, now, target };
  return risksOf({ ...knowledge, failureModes }, world).map(
    ({ mode: { id }, stage }) => `${stage} ${id}`,
  );
}

describe('the risks of an architecture', () => {
  it.each([
    [
      'of the equally likely, the first first',
      [mode('a', 1, 'rag'), mode('b', 2, 'rag'), mode('c', 1, 'rag'), mode('d', 2, 'rag')],
      ['now b', 'now d', 'now a', 'now c'],
    ],
    [
      'today before what is still to come, each once',
      [mode('later', 2, 'fine-tuning'), mode('today', 1, 'rag')],
      ['now today', 'next later'],
    ],
    ['none of a layer that is in neither', [mode('a', 1, 'tools')], []],
  ] as const)('%s', (_, modes, expected) => {
    expect(risks(modes, ['rag'], ['rag', 'fine-tuning'])).toStrictEqual(expected);
  });
});
