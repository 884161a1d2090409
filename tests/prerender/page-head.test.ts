import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { card, headOf, siteMapOf } from '../../src/prerender/page-head.ts';
import { structuredDataOf } from '../../src/prerender/structured-data.ts';
import { notFoundEntry, pageTable } from '../../src/ui/page-table.ts';
import { paths } from '../../src/ui/paths.ts';

const home = 'https://example.org/layerwise/';
const pages = [...pageTable, notFoundEntry].map((entry) => ({ ...entry, terms: [] }));
const urlOf = (path: string) => (path === '/' ? home : `${home}${path.slice(1)}/`);

interface Said {
  readonly '@type': string;
  readonly name?: string;
  readonly headline?: string;
  readonly description?: string;
  readonly url?: string;
  readonly itemListElement?: readonly { readonly name: string; readonly item?: string }[];
}

/** What the data block in a head says. */
function saidIn(head: string): readonly Said[] {
  const blocks = [...head.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu)];
  expect(blocks).toHaveLength(1);
  const data = JSON.parse(blocks[0]?.[1] ?? '') as { readonly '@graph': readonly Said[] };
  return data['@graph'];
}

/** The tags of a head that previews go by. */
function tagsIn(head: string): Readonly<Record<string, string>> {
  const tags = head.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/gu);
  return Object.fromEntries([...tags].map(([, key = '', content = '']) => [key, content]));
}

describe.each(pages)('the head of $path', (page) => {
  it('says in its data what it says to readers, and no address that is not known', () => {
    const [itself, trail] = saidIn(headOf(page, undefined));
    expect(itself).toMatchObject({ name: page.title, description: page.description });
    expect(itself?.url).toBeUndefined();
    expect(trail?.itemListElement?.at(-1)?.name).toBe(page.path === '/' ? undefined : page.title);
    expect(JSON.stringify(saidIn(headOf(page, undefined)))).not.toContain(home);
  });

  it('names its own address once the site is known', () => {
    const head = headOf(page, home);
    const [itself, trail] = saidIn(head);
    expect(itself?.url).toBe(page.isListed ? urlOf(page.path) : undefined);
    expect(trail?.itemListElement?.[0]?.item).toBe(page.path === '/' ? undefined : home);
    expect(head).toContain(`<link rel="canonical" href="${urlOf(page.path)}" />`);
  });

  it('has the card with its size and what it shows, once the site is known', () => {
    expect(tagsIn(headOf(page, undefined))).not.toHaveProperty('og:image');
    expect(tagsIn(headOf(page, home))).toMatchObject({
      'og:image': `${home}card.png`,
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': expect.stringContaining('Layerwise') as string,
      'twitter:card': 'summary_large_image',
      'twitter:image': `${home}card.png`,
    });
  });
});

describe('the structured data', () => {
  it.each([
    [paths.start, 'WebApplication'],
    [paths.layer('rag'), 'TechArticle'],
    [paths.method, 'TechArticle'],
    [paths.failureModes, 'DefinedTermSet'],
    [paths.sources, 'CollectionPage'],
    [paths.privacy, 'WebPage'],
    [paths.question('task'), 'WebPage'],
  ])('%s is a %s', (path, type) => {
    const page = pages.find((one) => one.path === path);
    if (page === undefined) throw new Error(`there is no page at ${path}`);
    const [itself] = saidIn(headOf(page, home));
    expect(itself?.['@type']).toBe(type);
    expect(itself?.headline).toBe(type === 'TechArticle' ? page.title : undefined);
  });

  it('has the names that a catalogue defines, and can not be ended by a text', () => {
    const [page] = pages;
    if (page === undefined) throw new Error('there is no page');
    const terms = [{ id: 'broken', name: 'Broken </script><b>', means: 'It ends too early.' }];
    const data = structuredDataOf({ ...page, terms }, home);
    expect(data).not.toContain('<');
    expect(JSON.parse(data)).toMatchObject({
      '@graph': [
        {
          hasDefinedTerm: [{ name: terms[0]?.name, termCode: 'broken', url: `${home}#broken` }],
        },
      ],
    });
  });
});

describe('the card', () => {
  it('is as large as it is said to be', () => {
    const { width, height } = PNG.sync.read(readFileSync(`public/${card.file}`));
    expect({ width, height }).toEqual({ width: card.width, height: card.height });
  });
});

it('the site map has every listed page and no other', () => {
  const map = siteMapOf(pages, home);
  const listed = pages.filter(({ isListed }) => isListed).map(({ path }) => urlOf(path));
  expect([...map.matchAll(/<loc>(.*?)<\/loc>/gu)].map(([, url]) => url)).toEqual(listed);
  for (const path of [paths.method, paths.sources]) expect(listed).toContain(urlOf(path));
  expect(listed.length).toBeGreaterThan(knowledge.questions.length);
});
