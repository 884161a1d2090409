import * as z from 'zod/mini';
import type { Approach, Gate, Level, Method } from '../../knowledge/schema.ts';
import { layerIds, needIds } from '../../knowledge/vocabulary.ts';
import { condition } from './conditions.ts';

const text = z.string();
const claims = z.readonly(z.array(text));
const points = z.int();
const burdens = ['speed-of-change', 'effort', 'run-cost', 'portability'] as const;

/** When the work of a step or gate has its place. */
export const phase = z.enum(['this-week', 'this-month', 'this-quarter', 'then']);

const level: z.ZodMiniType<Level> = z.literal([0, 20, 40, 60, 80, 100]);
const cell = z.strictObject({ level, because: text, claims });
const burdenCell = z.strictObject({ points, because: text, claims });
const shift = { id: text, when: condition, by: points, because: text, claims };

const gate: z.ZodMiniType<Gate> = z.strictObject({
  id: text,
  name: text,
  asks: text,
  applies: z.exactOptional(condition),
  opens: condition,
  never: z.exactOptional(condition),
  harmful: z.exactOptional(z.literal(true)),
  evidence: text,
  because: text,
  phase,
  claims,
});

const method: z.ZodMiniType<Method> = z.strictObject({
  id: text,
  name: text,
  summary: text,
  when: condition,
  claims,
});

const remarks = z.readonly(z.array(z.strictObject({ text, claims })));

/** A layer: what it carries, what it burdens, and what must be true first. */
export const approach: z.ZodMiniType<Approach> = z.strictObject({
  id: z.enum(layerIds),
  name: text,
  summary: text,
  always: z.exactOptional(z.literal(true)),
  tuned: z.exactOptional(z.literal(true)),
  waitsForTask: z.exactOptional(z.literal(true)),
  worksWhen: remarks,
  failsWhen: remarks,
  covers: z.partialRecord(z.enum(needIds), cell),
  coverageShifts: z.readonly(
    z.array(z.strictObject({ ...shift, needs: z.readonly(z.array(z.enum(needIds))) })),
  ),
  burden: z.record(z.enum(burdens), burdenCell),
  burdenShifts: z.readonly(z.array(z.strictObject({ ...shift, criterion: z.enum(burdens) }))),
  gates: z.readonly(z.array(gate)),
  methods: z.exactOptional(z.readonly(z.array(method))),
});
