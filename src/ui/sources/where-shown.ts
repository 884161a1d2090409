import type { Citing, CitingKind } from '../../core/citations.ts';
import { paths } from '../paths.ts';

const pages: Partial<Record<CitingKind, string>> = {
  'failure-mode': paths.failureModes,
  scenario: paths.scenarios,
  tension: paths.sources,
};
/** What is shown only in a result that calls for it. */
const inResults: readonly CitingKind[] = ['step', 'look-again', 'measure', 'experiment', 'cost'];

/** The path, and the place there, where something that rests on a claim can be read. */
export function whereShown({ kind, id, layer }: Citing): string {
  if (kind === 'question') return paths.question(id);
  if ((kind === 'works' || kind === 'fails') && layer !== undefined)
    return `${paths.layer(layer)}#${kind}`;
  if (inResults.includes(kind)) return paths.result;
  return `${pages[kind] ?? paths.method}#${id}`;
}
