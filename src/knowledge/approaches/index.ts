import type { Approach } from '../schema.ts';
import { context } from './context.ts';
import { distillation } from './distillation.ts';
import { fineTuning } from './fine-tuning.ts';
import { prompting } from './prompting.ts';
import { rag } from './rag.ts';
import { scaffolding } from './scaffolding.ts';
import { structuredOutput } from './structured-output.ts';
import { tools } from './tools.ts';

/** Every layer, from the cheapest to undo to the dearest. */
export const approaches: readonly Approach[] = [
  prompting,
  structuredOutput,
  context,
  rag,
  tools,
  scaffolding,
  fineTuning,
  distillation,
];
