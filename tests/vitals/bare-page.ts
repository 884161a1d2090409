import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { build } from 'vite';

const workshop = 'node_modules/.layerwise-bare';

/**
 * Builds the least that a prerendered React page can be, a heading and a button taken over by the
 * installed React and nothing else, and returns its folder: what no page of ours could be faster than.
 */
export async function buildBarePage(): Promise<string> {
  rmSync(workshop, { recursive: true, force: true });
  mkdirSync(workshop, { recursive: true });
  writeFileSync(join(workshop, 'index.html'), html);
  writeFileSync(join(workshop, 'style.css'), style);
  writeFileSync(join(workshop, 'main.js'), script);
  await build({
    root: workshop,
    configFile: false,
    logLevel: 'warn',
    build: { modulePreload: { polyfill: false } },
  });
  const folder = join(workshop, 'dist');
  const page = join(folder, 'index.html');
  const app = renderToString(
    createElement(
      'main',
      null,
      createElement('h1', null, 'Hello'),
      createElement('button', null, 'Press'),
    ),
  );
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace('<!-- app -->', () => app),
  );
  return folder;
}

const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Bare</title>
    <link rel="stylesheet" href="./style.css" />
  </head>
  <body>
    <div id="root"><!-- app --></div>
    <script type="module" src="./main.js"></script>
  </body>
</html>
`;

const style = 'body { font-family: serif; }\n';

const script = `import { createElement as make } from 'react';
import { hydrateRoot } from 'react-dom/client';
const page = make('main', null, make('h1', null, 'Hello'), make('button', null, 'Press'));
hydrateRoot(document.getElementById('root'), page);
`;
