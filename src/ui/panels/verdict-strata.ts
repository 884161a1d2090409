import type { LayerId, VerdictId } from '../../knowledge/vocabulary.ts';

/** How a verdict is drawn: as the layers its name stands for, topmost first. */
export interface VerdictDrawing {
  readonly layers: readonly LayerId[];
  /** Drawn as an outline: what it names is not built upon. */
  readonly isOutline?: true;
}

/** Every verdict in the hues and textures of its layers; a hybrid may hold others of their kind. */
export const verdictDrawings: Readonly<Record<VerdictId, VerdictDrawing>> = {
  'define-first': { layers: [], isOutline: true },
  hybrid: { layers: ['rag', 'fine-tuning'] },
  distilled: { layers: ['distillation'] },
  'fine-tuned': { layers: ['fine-tuning'] },
  'rag-and-tools': { layers: ['tools', 'rag'] },
  rag: { layers: ['rag'] },
  tools: { layers: ['tools'] },
  'context-first': { layers: ['context'] },
  'contract-first': { layers: ['structured-output'] },
  'scaffold-first': { layers: ['scaffolding'] },
  'good-enough': { layers: ['prompting'], isOutline: true },
  'prompt-first': { layers: ['prompting'] },
};
