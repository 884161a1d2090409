import type { Basis } from '../basis.ts';
import { inOneLine, type Kept } from '../kept.ts';
import { reportOf } from '../report.ts';
import type { Record1 } from './schema.ts';

/** The decision as a file for machines, which opens again in any later version: JSON with its schema. */
export function recordOf(kept: Kept): string {
  const { basis, decision, findings, link, date } = kept;
  const { confidence, flips } = findings;
  const name = inOneLine(kept.name);
  const record: Record1 = {
    $schema: new URL('schema/record-1.json', link).href,
    format: 'layerwise-record',
    version: 1,
    model: decision.model,
    date,
    link,
    ...(name !== '' && { name }),
    ...written(basis),
    decision: {
      ...reportOf(decision, confidence && flips && { confidence, flips }),
    },
    unknowns: [...decision.unknowns],
    lookAgain: decision.lookAgain.map(({ text }) => text),
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}

function written({ answers, priorities, figures }: Basis) {
  const entries = Object.entries(answers).map(([question, { value, grade }]) => {
    const plain = typeof value === 'string' ? value : [...value];
    return [question, grade === undefined ? { value: plain } : { value: plain, grade }] as const;
  });
  return {
    answers: Object.fromEntries(entries),
    priorities: { ...priorities },
    figures: { ...figures },
  };
}
