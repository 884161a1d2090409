import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { claims, documents } from '../../src/knowledge/claims.ts';
import { economics } from '../../src/knowledge/economics.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { unusedClaims } from '../../src/knowledge/unused-claims.ts';
import { sections } from '../../src/ui/method/sections.ts';
import { paths } from '../../src/ui/paths.ts';
import { partWords } from '../../src/ui/words/frame.ts';
import { libraryWords } from '../../src/ui/words/library.ts';
import { sourcesWords as words } from '../../src/ui/words/sources.ts';
import { heading, openAt } from './at.tsx';

/** Every place that a page of the library has, by its path. */
const places: Readonly<Record<string, readonly string[]>> = {
  [paths.method]: sections.flatMap(({ groups }) =>
    groups.flatMap(({ rules }) => rules.map(({ id }) => id)),
  ),
  [paths.failureModes]: knowledge.failureModes.map(({ id }) => id),
  [paths.scenarios]: knowledge.scenarios.map(({ id }) => id),
  [paths.result]: [''],
  ...Object.fromEntries(
    knowledge.approaches.map(({ id }) => [paths.layer(id), ['works', 'fails']]),
  ),
  ...Object.fromEntries(knowledge.questions.map(({ id }) => [paths.question(id), ['']])),
};

describe('the sources', () => {
  it('have every document, and a place for every claim with what rests on it', async () => {
    await openAt(paths.sources);
    expect(heading()).toHaveTextContent(words.title);
    for (const { title, standing } of documents) {
      expect(screen.getByRole('heading', { level: 2, name: title })).toBeVisible();
      expect(screen.getByText(standing)).toBeVisible();
    }
    for (const { id, text } of claims) expect(document.getElementById(id)).toHaveTextContent(text);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('lead to what rests on a claim, where it is shown', async () => {
    await openAt(paths.sources);
    const links = claims.flatMap(({ id }) => [
      ...(document.getElementById(id)?.querySelectorAll('a') ?? []),
    ]);
    expect(links.length).toBeGreaterThan(1000);
    const here = knowledge.tensions.map(({ id }) => `#${id.toLowerCase()}`);
    const wrong = links
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => !here.includes(href))
      .filter((href) => {
        const [path = '', place = ''] = href.split('#');
        return !(places[path] ?? []).includes(place);
      });
    expect(wrong).toEqual([]);
  });

  it('have both sides of every disagreement and the reason for every claim without a rule', async () => {
    await openAt(paths.sources);
    for (const { id, question, positions, resolution } of knowledge.tensions) {
      const entry = document.getElementById(id.toLowerCase());
      for (const text of [question, resolution, ...positions.map((one) => one.text)])
        expect(entry).toHaveTextContent(text);
      for (const claim of positions.flatMap((one) => one.claims))
        expect(entry?.querySelector(`a[href="#${claim}"]`), claim).not.toBeNull();
    }
    const unused = screen.getByRole('region', { name: words.unusedClaims.heading });
    for (const { reason, claims: ids } of unusedClaims) {
      expect(within(unused).getByText(reason)).toBeVisible();
      for (const id of ids)
        expect(document.getElementById(id)).toHaveTextContent(words.unused(reason));
    }
  });

  it('name the publication behind every figure that is not ours', async () => {
    const published = economics.publications.flatMap(({ figures }) => figures);
    const marked = economics.groups
      .flatMap(({ figures }) => figures)
      .filter(({ from }) => from === 'published');
    expect(marked.length).toBeGreaterThan(0);
    for (const { figure } of marked) expect(published).toContain(figure);
    await openAt(paths.sources);
    for (const { title, id } of economics.publications)
      expect(document.getElementById(id)).toHaveTextContent(title);
  });

  it('are searched by word and by number', async () => {
    const user = await openAt(paths.sources);
    expect(screen.getByText(words.count(claims.length, claims.length))).toBeVisible();
    await user.type(screen.getByLabelText(libraryWords.search), 'd4-51');
    expect(screen.getByText(words.count(1, claims.length))).toBeVisible();
    expect(document.getElementById('d4-51')?.closest('details')).toHaveAttribute('open');
    expect(document.getElementById('d4-50')).toBeNull();
  });
});

it('a claim cited anywhere leads to its place among the sources', async () => {
  const user = await openAt(paths.failureModes);
  const [mode] = knowledge.failureModes;
  if (mode === undefined) throw new Error('there is no failure mode');
  const entry = screen.getByRole('article', { name: mode.name });
  await user.click(within(entry).getByText(partWords.sources(new Set(mode.claims).size)));
  for (const id of mode.claims)
    expect(await within(entry).findByRole('link', { name: id })).toHaveAttribute(
      'href',
      `${paths.sources}#${id}`,
    );
});

it('an address that names a claim shows it unfolded, with the focus', async () => {
  const user = await openAt(paths.method);
  const cited = screen
    .getAllByRole('link')
    .find((one) => one.getAttribute('href')?.startsWith(`${paths.sources}#`));
  if (cited === undefined) throw new Error('no rule cites a claim');
  await user.click(cited);
  await screen.findByRole('heading', { level: 1, name: words.title });
  expect(document.activeElement).toHaveAttribute('id', cited.textContent);
  expect(document.activeElement?.closest('details')).toHaveAttribute('open');
});
