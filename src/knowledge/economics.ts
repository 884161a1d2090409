import { figureGroups } from './economics/figure-groups.ts';
import { lines } from './economics/lines.ts';
import { parts } from './economics/parts.ts';
import { publications } from './economics/publications.ts';
import type { Economics } from './schema.ts';

/** What the economics are reckoned from. In a file of its own, fetched by the one panel that shows it. */
export const economics: Economics = {
  name: 'The economics as a whole',
  groups: figureGroups,
  lossKinds: [
    'A person takes over',
    'A customer leaves',
    'The work is done again',
    'Money is paid back',
    'A wrong decision is acted upon',
    'A rule or a contract is broken',
    'Data reaches the wrong person',
    'Something else',
  ],
  parts,
  lines,
  smallModel: {
    'input-price': 'small-input-price',
    'output-price': 'small-output-price',
    'hosting-a-month': 'small-hosting-a-month',
  },
  claims: ['d3-56', 'd3-57', 'd3-62', 'd3-63', 'd3-64'],
  publications,
};
