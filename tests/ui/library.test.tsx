import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { holdsWords, modesWanted } from '../../src/ui/library/filter.ts';
import { paths } from '../../src/ui/paths.ts';
import { catalogueWords, layerPageWords, libraryWords } from '../../src/ui/words/library.ts';
import { heading, openAt } from './at.tsx';

const anything = { text: '', layer: '', trait: '' };

describe('the catalogue of failure modes', () => {
  it.each<[string, Partial<typeof anything>, number]>([
    ['nothing in particular', {}, knowledge.failureModes.length],
    ['a layer', { layer: 'tools' }, 0],
    ['an id', { text: 'evidence-not-found' }, 1],
    ['no word of it', { text: 'xyzzy' }, 0],
  ])('gives what fits %s', (_, wanted, count) => {
    const modes = modesWanted(knowledge.failureModes, { ...anything, ...wanted });
    if (wanted.layer === undefined) expect(modes).toHaveLength(count);
    else expect(modes.every(({ strikes }) => strikes.includes('tools'))).toBe(true);
    expect(modes.length > 0).toBe(wanted.text !== 'xyzzy');
  });

  it('looks for every word, whatever its case', () => {
    expect(holdsWords('The passage that decides', 'DECIDES passage')).toBe(true);
    expect(holdsWords('The passage that decides', 'passage rerank')).toBe(false);
  });

  it('says how many are left, and each has a place of its own', async () => {
    const user = await openAt(paths.failureModes);
    const all = knowledge.failureModes.length;
    expect(screen.getByText(catalogueWords.count(all, all))).toBeVisible();
    for (const { id } of knowledge.failureModes) expect(document.getElementById(id)).not.toBeNull();
    await user.type(screen.getByLabelText(libraryWords.search), 'evidence-not-found');
    expect(screen.getByText(catalogueWords.count(1, all))).toBeVisible();
    expect(screen.getAllByRole('article')).toHaveLength(1);
  });
});

describe.each(knowledge.approaches.map((layer) => [layer.id, layer] as const))(
  'the page of %s',
  (id, layer) => {
    it('shows every gate by its name, and every failure mode leads to the catalogue', async () => {
      await openAt(paths.layer(id));
      expect(heading()).toHaveTextContent(layer.name);
      for (const gate of layer.gates)
        expect(document.getElementById(gate.id)).toHaveTextContent(gate.asks);
      const modes = knowledge.failureModes.filter(({ strikes }) => strikes.includes(id));
      const section = screen.getByRole('region', { name: layerPageWords.failures.heading });
      const links = within(section).getAllByRole('link');
      expect(links.map((link) => link.getAttribute('href'))).toEqual(
        modes.map((mode) => `${paths.failureModes}#${mode.id}`),
      );
    });
  },
);
