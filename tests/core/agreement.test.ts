import { expect, it } from 'vitest';
import { type Agreement, agreementOf } from '../../src/core/agreement.ts';
import type { LayerId, VerdictId } from '../../src/knowledge/vocabulary.ts';

interface Row {
  readonly document: string;
  readonly names: readonly VerdictId[];
  readonly not?: readonly LayerId[];
  readonly now: readonly [VerdictId, ...LayerId[]];
  readonly target: readonly [VerdictId, ...LayerId[]];
  readonly is: Agreement;
}

const rag = ['rag', 'prompting', 'rag'] as const;
const hybrid = ['hybrid', 'prompting', 'rag', 'fine-tuning'] as const;
const prompt = ['prompt-first', 'prompting'] as const;

const rows: readonly Row[] = [
  { document: 'names today’s verdict', names: ['rag'], now: rag, target: hybrid, is: 'now' },
  { document: 'leaves a choice', names: ['tools', 'rag'], now: rag, target: rag, is: 'now' },
  { document: 'names the later one', names: ['hybrid'], now: rag, target: hybrid, is: 'later' },
  { document: 'names another', names: ['fine-tuned'], now: rag, target: hybrid, is: 'differs' },
  {
    document: 'only advises against a layer that does not stand',
    names: [],
    not: ['fine-tuning'],
    now: prompt,
    target: hybrid,
    is: 'now',
  },
  {
    document: 'only advises against a layer that stands',
    names: [],
    not: ['fine-tuning'],
    now: hybrid,
    target: hybrid,
    is: 'differs',
  },
  {
    document: 'names the verdict, and advises against a layer in it',
    names: ['hybrid'],
    not: ['rag'],
    now: hybrid,
    target: hybrid,
    is: 'differs',
  },
];

const named = ([verdict, ...layers]: Row['now']) => ({ verdict, layers });

it.each(rows)('a document that $document: $is', ({ names, not = [], now, target, is }) => {
  const decision = { now: named(now), target: named(target) };
  const document = { documentNames: names, documentRulesOut: not };
  expect(agreementOf(document, decision)).toBe(is);
});
