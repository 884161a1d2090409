import { expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { layerIds } from '../../src/knowledge/vocabulary.ts';
import { plateWords } from '../../src/ui/words/start.ts';

it('names the layers on the start page as everywhere else', () => {
  const names = Object.fromEntries(knowledge.approaches.map(({ id, name }) => [id, name]));
  for (const layer of layerIds) expect(plateWords[layer].name).toBe(names[layer]);
});
