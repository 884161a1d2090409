import type { Claims } from './schema.ts';

/** Claims that no rule rests on, with the reason: published, so that a reader can dispute it. */
export interface Unused {
  readonly reason: string;
  readonly claims: Claims;
}

export const unusedClaims: readonly Unused[] = [
  {
    reason:
      'Describes what many teams were doing in 2026, which says nothing about what one feature needs.',
    claims: ['d0-1', 'd1-1'],
  },
  {
    reason:
      'Defines what fine-tuning is; what follows from the definition rests on d2-7, d3-17 and d1-44.',
    claims: ['d0-5', 'd2-1', 'd3-11'],
  },
  {
    reason:
      'Gives fine-tuning its place among the layers in general; which layer carries what rests on d1-4, d1-6, d2-83 and d2-86, which say it more exactly.',
    claims: ['d0-18', 'd0-23', 'd0-25', 'd0-86'],
  },
  {
    reason:
      'Says that fine-tuning can do good in the right cases; the cases themselves are named by d0-29 to d0-32 and d3-37, and those are used.',
    claims: ['d0-3', 'd3-47'],
  },
  {
    reason:
      'Compares fine-tuning with building or training a model from scratch, which is not one of the layers.',
    claims: ['d0-2', 'd0-145', 'd0-146'],
  },
  {
    reason:
      'Names products for the context layer; no product is recommended here, and retrieval rests on d3-29.',
    claims: ['d0-21'],
  },
  {
    reason:
      'Pictures what makes fine-tuning tempting; that the temptation is a poor reason rests on d0-80, d4-3 and d4-41.',
    claims: ['d3-1'],
  },
];
