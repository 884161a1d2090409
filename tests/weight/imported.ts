import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The scripts that a built page can not start without: those its HTML names, and all that these
 * import, step by step, without those that are only fetched when something asks for them.
 */
export function scriptsImportedBy(folder: string, address: string): ReadonlySet<string> {
  const [path = ''] = address.split('#');
  const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="([^"]+\.js)"/gu)].map(([, file = '']) => file);
  const all = new Set(named);
  // A set is walked in the order in which it grows.
  for (const file of all) for (const imported of importsOf(join(folder, file))) all.add(imported);
  return all;
}

/** What a built script imports from beside it, by its path from the root. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import)\s?["'`]\.\/([^"'`]+\.js)["'`]/gu)].map(
    ([, name = '']) => `/assets/${name}`,
  );
}
