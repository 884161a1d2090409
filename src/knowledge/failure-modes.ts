import { contextFailures } from './failure-modes/context.ts';
import { distillationFailures } from './failure-modes/distillation.ts';
import { featureFailures } from './failure-modes/feature.ts';
import { fineTuningFailures } from './failure-modes/fine-tuning.ts';
import { promptingFailures } from './failure-modes/prompting.ts';
import { ragFailures } from './failure-modes/rag.ts';
import { scaffoldingFailures } from './failure-modes/scaffolding.ts';
import { structuredOutputFailures } from './failure-modes/structured-output.ts';
import { toolFailures } from './failure-modes/tools.ts';
import type { FailureMode } from './schema.ts';

/** What goes wrong with these architectures: layer by layer, then with the feature as a whole. */
export const failureModes: readonly FailureMode[] = [
  ...promptingFailures,
  ...structuredOutputFailures,
  ...contextFailures,
  ...ragFailures,
  ...toolFailures,
  ...scaffoldingFailures,
  ...fineTuningFailures,
  ...distillationFailures,
  ...featureFailures,
];
