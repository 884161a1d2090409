import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';
import { defineConfig } from 'vitest/config';
import { prerenderedPages } from './src/prerender/plugin.ts';
import { securityPolicy } from './src/prerender/security-policy.ts';

/**
 * Writes the styles into the page, which then shows without waiting for a second file, and the policy
 * that allows these alone. Into the built page only: the dev server needs inline scripts and a socket.
 */
function stylesWithin(): Plugin {
  let styles = '';
  return {
    name: 'layerwise:styles-within',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: (_, bundle) => {
      styles = takenOutOf(bundle);
    },
    transformIndexHtml: () => tagsFor(styles),
  };
}

/** The text of the only style file, which is then neither written nor asked for by any script. */
function takenOutOf(bundle: Rolldown.OutputBundle): string {
  const files = Object.values(bundle);
  const [file, ...more] = files.filter(({ fileName }) => fileName.endsWith('.css'));
  if (file?.type !== 'asset' || more.length > 0) throw new Error('the styles are not in one file');
  for (const chunk of files) if (chunk.type === 'chunk') chunk.viteMetadata?.importedCss.clear();
  delete bundle[file.fileName];
  return String(file.source);
}

function tagsFor(styles: string): HtmlTagDescriptor[] {
  const policy = { 'http-equiv': 'Content-Security-Policy', content: securityPolicy(styles) };
  return [
    { tag: 'meta', attrs: policy, injectTo: 'head-prepend' },
    { tag: 'style', children: styles, injectTo: 'head' },
  ];
}

/**
 * Lets the build leave out what it does not use of React Router: says that to make a component has no
 * effect, and takes away what is written onto components, as names for developer tools, which keeps
 * them alive.
 */
function lightRouter(): Plugin {
  return {
    name: 'layerwise:light-router',
    apply: 'build',
    transform: {
      filter: { id: /node_modules\/react-router\/dist\// },
      handler: (code) =>
        code
          .replace(/^\w+\.(?:displayName|contextType) = .*;$/gm, '')
          .replace(/= (?=\w+\.(?:createContext|forwardRef|memo)\()/g, '= /* @__PURE__ */ '),
    },
  };
}

/**
 * Modules that go into one file, each group with all that it imports: a page then asks for few files,
 * and what travels together is packed together. The first one that takes a module keeps it.
 */
const together = [
  // What every page starts with, and what is too small for a file of its own.
  {
    name: 'app',
    test: /ui\/mount|zustand|parts\/(?:status|started)|sentences|question-order|tie-band/,
  },
  { name: 'decisive', test: /knowledge\/decisive/ },
  // Pages to read need these without the reader's answers.
  { name: 'condition', test: /core\/(?:condition|burden)\./ },
  { name: 'kept', test: /state\/(?:link-sync|conflicts)|ui\/link-guard/ },
];

const base = `/${process.env['LAYERWISE_BASE'] ?? ''}/`.replace(/\/{2,}/g, '/');
const report = process.env['LAYERWISE_REPORT'];

export default defineConfig({
  base,
  plugins: [
    react(),
    tailwindcss(),
    stylesWithin(),
    lightRouter(),
    prerenderedPages(process.env['LAYERWISE_SITE']),
  ],
  build: {
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: together } } },
  },
  preview: { host: '127.0.0.1', port: 4173 },
  test: {
    setupFiles: ['tests/setup.ts'],
    // A busy machine is slow, not wrong.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{ui,state,architecture,e2e}/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'jsdom',
          environment: 'jsdom',
          include: ['tests/{ui,state}/**/*.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'layers',
          environment: 'node',
          include: ['tests/architecture/**/*.test.ts'],
        },
      },
    ],
  },
});
