import type { LayerId } from '../../knowledge/vocabulary.ts';

/** How wide and high one tile of a texture is, in SVG units. */
export const tileSize = { width: 16, height: 8 } as const;

/**
 * The hatching of each layer, one tile as an SVG path to be stroked, after the signs that geological
 * maps use for rock. With it a layer can be told without its hue: in print, in forced colours, by
 * readers who see few colours.
 */
export const textures: Record<LayerId, string> = {
  prompting: 'M2 2h.1M10 2h.1M6 6h.1M14 6h.1',
  'structured-output': 'M0 0H16M4 0V8M12 0V8',
  context: 'M0 2h9M8 6h8M0 6h2',
  rag: 'M0 0H16M0 4H16M4 0V4M12 4V8',
  tools: 'M0 8 8 0M8 8 16 0',
  scaffolding: 'M0 8 8 0M8 8 16 0M0 0 8 8M8 0 16 8',
  'fine-tuning': 'M0 4Q4 0 8 4T16 4',
  distillation: 'M2 6 4 2 6 6M10 2 12 6 14 2',
};
