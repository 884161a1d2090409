import type { PageEntry } from '../ui/page-table.ts';

/** What the head of a page says about it: for the tab, for search engines, and for whoever previews a link. */
export function headOf(
  { path, title, description, isListed }: PageEntry,
  home: string | undefined,
): string {
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
      meta('property', 'og:image', `${home}picture.png`),
      meta('name', 'twitter:card', 'summary_large_image'),
    );
  return lines.join('\n    ');
}

/** All listed pages, for search engines. */
export function siteMapOf(pages: readonly PageEntry[], home: string): string {
  const urls = pages
    .filter(({ isListed }) => isListed)
    .map(({ path }) => `  <url><loc>${escaped(addressOf(path, home))}</loc></url>\n`);
  const name = 'http://www.sitemaps.org/schemas/sitemap/0.9';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="${name}">\n${urls.join('')}</urlset>\n`;
}

/** The address under which every static host serves the page without a detour: that of its folder. */
function addressOf(path: string, home: string): string {
  return path === '/' ? home : `${home}${path.slice(1)}/`;
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
