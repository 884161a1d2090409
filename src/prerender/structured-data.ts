import type { PageEntry } from '../ui/page-table.ts';
import { addressOf } from './address.ts';

/** A page with the names that it defines: those of a catalogue, none on most pages. */
export interface DescribedPage extends PageEntry {
  readonly terms: readonly { readonly id: string; readonly name: string; readonly means: string }[];
}

/** Something said in the vocabulary of schema.org. */
type Thing = Readonly<Record<string, unknown>>;

const product = 'Layerwise';

/** What kind of thing the page is, by the file that draws it; a plain web page where nothing closer is true. */
const kinds: Readonly<Record<string, Thing>> = {
  start: {
    '@type': 'WebApplication',
    applicationCategory: 'DeveloperApplication',
    operatingSystem: 'Any',
    browserRequirements: 'Requires JavaScript',
    offers: { '@type': 'Offer', price: 0, priceCurrency: 'USD' },
  },
  layer: { '@type': 'TechArticle' },
  method: { '@type': 'TechArticle' },
  'failure-modes': { '@type': 'DefinedTermSet' },
  scenarios: { '@type': 'CollectionPage' },
  sources: { '@type': 'CollectionPage' },
};

/**
 * What a page is, for search engines, as the text of a data block: its own title and description,
 * and where it stands in the site. Addresses are named where they are known.
 */
export function structuredDataOf(page: DescribedPage, home: string | undefined): string {
  const things = page.path === '/' ? [itself(page, home)] : [itself(page, home), trail(page, home)];
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': things });
  // A data block would end at the first closing tag, wherever in a text it stood.
  return json.replaceAll('<', String.raw`\u003c`);
}

function itself(page: DescribedPage, home: string | undefined): Thing {
  const { path, drawnBy, title, description, terms, isListed } = page;
  const kind = kinds[drawnBy] ?? { '@type': 'WebPage' };
  const url = home === undefined || !isListed ? undefined : addressOf(path, home);
  return {
    ...kind,
    name: title,
    ...(kind['@type'] === 'TechArticle' && { headline: title }),
    description,
    inLanguage: 'en',
    isAccessibleForFree: true,
    ...(url !== undefined && { url }),
    ...(terms.length > 0 && { hasDefinedTerm: terms.map((term) => definedTerm(term, url)) }),
  };
}

function definedTerm(
  { id, name, means }: DescribedPage['terms'][number],
  url: string | undefined,
): Thing {
  return {
    '@type': 'DefinedTerm',
    termCode: id,
    name,
    description: means,
    ...(url !== undefined && { url: `${url}#${id}` }),
  };
}

/** The way from the first page to this one; the last step is the page itself. */
function trail({ title }: DescribedPage, home: string | undefined): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      {
        '@type': 'ListItem',
        position: 1,
        name: product,
        ...(home !== undefined && { item: home }),
      },
      { '@type': 'ListItem', position: 2, name: title },
    ],
  };
}
