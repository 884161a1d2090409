import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, ResolvedConfig, Rolldown, ViteBuilder } from 'vite';
import { headOf, siteMapOf } from './page-head.ts';
import type { BuiltPage } from './render.tsx';
import type * as Renderer from './render.tsx';

const workshop = 'node_modules/.layerwise-prerender';

/**
 * Builds the app, then draws each page of the table with it and writes one HTML file for each, so
 * that every page can be read without JavaScript and opens on any static host. `site` is where the
 * pages will stand, such as `https://example.org`, if that is known.
 */
export function prerenderedPages(site: string | undefined): Plugin {
  return {
    name: 'layerwise:prerendered-pages',
    apply: 'build',
    config: () => ({
      builder: {},
      environments: {
        ssr: { build: { ssr: 'src/prerender/render.tsx', outDir: workshop, copyPublicDir: false } },
      },
    }),
    buildApp: async (builder) => {
      const { client, ssr } = builder.environments;
      if (client === undefined || ssr === undefined) throw new Error('an environment is missing');
      const chunks = chunksOf(await builder.build(client));
      await builder.build(ssr);
      await writePages(builder.config, chunks, site && new URL(builder.config.base, site).href);
      rmSync(workshop, { recursive: true });
    },
  };
}

type Chunks = readonly Rolldown.OutputChunk[];

function chunksOf(output: Awaited<ReturnType<ViteBuilder['build']>>): Chunks {
  if (!('output' in output)) throw new Error('the app was not built in one piece');
  return output.output.filter((file) => file.type === 'chunk');
}

async function writePages(
  { root, base, build }: ResolvedConfig,
  chunks: Chunks,
  home: string | undefined,
): Promise<void> {
  const folder = resolve(root, build.outDir);
  const renderer = pathToFileURL(resolve(root, workshop, 'render.js')).href;
  const { builtPages } = (await import(renderer)) as typeof Renderer;
  const template = withScriptsLast(readFileSync(join(folder, 'index.html'), 'utf8'));
  const pages = await builtPages();
  for (const page of pages) {
    const head = [headOf(page, home), shownFrom(page), ...preloads(page, chunks, base)].join(
      '\n    ',
    );
    write(folder, fileOf(page), filled(template, page, head));
  }
  if (home === undefined) return;
  write(folder, 'sitemap.xml', siteMapOf(pages, home));
  const robots = readFileSync(join(folder, 'robots.txt'), 'utf8');
  write(folder, 'robots.txt', `${robots}Sitemap: ${home}sitemap.xml\n`);
}

function fileOf({ path }: BuiltPage): string {
  return path.endsWith('.html') ? path : join(path, 'index.html');
}

/**
 * The template with its scripts asked for after what the page is drawn with: it can be read without
 * them, and on a slow line they would hold it up.
 */
function withScriptsLast(template: string): string {
  return template.replaceAll(
    /<(?:script type="module"|link rel="modulepreload")/gu,
    '$& fetchpriority="low"',
  );
}

/** The built index.html, filled with a page. */
function filled(template: string, { path, html }: BuiltPage, head: string): string {
  const places: readonly (readonly [place: RegExp, text: string])[] = [
    [/<!-- page -->.*<!-- \/page -->/su, head],
    [/<div id="root"><\/div>/u, `<div id="root" data-path="${path}">${html}</div>`],
  ];
  return places.reduce((page, [place, text]) => {
    if (!place.test(page)) throw new Error(`index.html has no place for ${place.source}`);
    return page.replace(place, () => text);
  }, template);
}

/**
 * From where on a page is shown while it still arrives: behind its header, whose last link stands at
 * the edge and would move the others; the check as a whole, as links there move the answers beside them.
 */
function shownFrom({ drawnBy }: BuiltPage): string {
  const place = drawnBy === 'check' ? 'boot' : 'main';
  return `<link rel="expect" blocking="render" href="#${place}" />`;
}

/** Names the files a page is drawn with in its head, so that they come along with the app and not after it. */
function preloads(
  { drawnBy, isGuarded }: BuiltPage,
  chunks: Chunks,
  base: string,
): readonly string[] {
  const entry = chunks.find(({ isEntry }) => isEntry);
  const isHere = [`/pages/${drawnBy}.tsx`, ...(isGuarded ? ['/ui/link-guard.tsx'] : [])];
  const own = chunks.filter(({ facadeModuleId }) =>
    isHere.some((file) => facadeModuleId?.endsWith(file)),
  );
  const known = withImports(entry === undefined ? [] : [entry], chunks);
  return [...withImports(own, chunks)]
    .filter((chunk) => !known.has(chunk))
    .map(
      ({ fileName }) =>
        `<link rel="modulepreload" crossorigin fetchpriority="low" href="${base}${fileName}" />`,
    );
}

/** These chunks and all that they can not start without. */
function withImports(some: Chunks, chunks: Chunks): ReadonlySet<Rolldown.OutputChunk> {
  const all = new Set(some);
  // A set is walked in the order in which it grows.
  for (const { imports } of all)
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) all.add(chunk);
  return all;
}

function write(folder: string, file: string, text: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
