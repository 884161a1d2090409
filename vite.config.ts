import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { prerenderedPages } from './src/prerender/plugin.ts';

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Writes the policy into the built page only: the dev server needs inline scripts and a socket. */
function securityPolicy(): Plugin {
  return {
    name: 'layerwise:security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/**
 * Lets the build leave out what it does not use of React Router: says that to make a component has no
 * effect, and takes away the names given to components for developer tools, which keep them alive.
 */
function lightRouter(): Plugin {
  return {
    name: 'layerwise:light-router',
    apply: 'build',
    transform: {
      filter: { id: /node_modules\/react-router\/dist\// },
      handler: (code) =>
        code
          .replace(/^\w+\.displayName = .*;$/gm, '')
          .replace(/= (?=\w+\.(?:createContext|forwardRef|memo)\()/g, '= /* @__PURE__ */ '),
    },
  };
}

const base = `/${process.env['LAYERWISE_BASE'] ?? ''}/`.replace(/\/{2,}/g, '/');
const report = process.env['LAYERWISE_REPORT'];

export default defineConfig({
  base,
  plugins: [
    react(),
    tailwindcss(),
    securityPolicy(),
    lightRouter(),
    prerenderedPages(process.env['LAYERWISE_SITE']),
  ],
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  preview: { host: '127.0.0.1', port: 4173 },
  test: {
    setupFiles: ['tests/setup.ts'],
    testTimeout: 60_000,
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
