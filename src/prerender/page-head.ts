import type { PageEntry } from '../ui/page-table.ts';
import { addressOf } from './address.ts';
import { type DescribedPage, structuredDataOf } from './structured-data.ts';

/** The picture that stands for the product where a link to it is shown. */
export const card = {
  file: 'card.png',
  width: 1200,
  height: 630,
  shows:
    'Layerwise: “Prompt it, look it up, call a tool, or fine-tune?” beside the eight layers, drawn as strata.',
} as const;

/** What the head of a page says about it: for the tab, for search engines, and for whoever previews a link. */
export function headOf(page: DescribedPage, home: string | undefined): string {
  const { path, title, description, isListed } = page;
  const lines = [
    `<title>${escaped(title)}</title>`,
    meta('name', 'description', description),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', 'Layerwise'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
  ];
  if (!isListed) lines.push(meta('name', 'robots', 'noindex'));
  if (home !== undefined)
    lines.push(
      `<link rel="canonical" href="${escaped(addressOf(path, home))}" />`,
      meta('property', 'og:url', addressOf(path, home)),
      ...cardAt(home),
    );
  lines.push(`<script type="application/ld+json">${structuredDataOf(page, home)}</script>`);
  return lines.join('\n    ');
}

/** The card, which previews fetch from a whole address only. */
function cardAt(home: string): readonly string[] {
  return [
    meta('property', 'og:image', home + card.file),
    meta('property', 'og:image:type', 'image/png'),
    meta('property', 'og:image:width', String(card.width)),
    meta('property', 'og:image:height', String(card.height)),
    meta('property', 'og:image:alt', card.shows),
    meta('name', 'twitter:card', 'summary_large_image'),
    meta('name', 'twitter:image', home + card.file),
    meta('name', 'twitter:image:alt', card.shows),
  ];
}

/** All listed pages, for search engines. */
export function siteMapOf(pages: readonly PageEntry[], home: string): string {
  const urls = pages
    .filter(({ isListed }) => isListed)
    .map(({ path }) => `  <url><loc>${escaped(addressOf(path, home))}</loc></url>\n`);
  const name = 'http://www.sitemaps.org/schemas/sitemap/0.9';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="${name}">\n${urls.join('')}</urlset>\n`;
}

function meta(kind: 'name' | 'property', key: string, content: string): string {
  return `<meta ${kind}="${key}" content="${escaped(content)}" />`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
