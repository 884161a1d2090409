import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { paths } from '../ui/paths.ts';
import { notFoundEntry, type PageEntry, pageTable } from '../ui/page-table.ts';
import { fetchPage, Pages } from '../ui/routes.tsx';
import { knowledge } from '../knowledge/index.ts';
import type { DescribedPage } from './structured-data.ts';

/** A page as it is built: what stands in its root, and what its head says. */
export interface BuiltPage extends DescribedPage {
  readonly html: string;
}

/** Draws every page of the table for a reader who has answered nothing yet, and the one for a wrong address. */
export async function builtPages(): Promise<readonly BuiltPage[]> {
  const pages: BuiltPage[] = [];
  for (const entry of [...pageTable, notFoundEntry])
    pages.push({ ...described(entry), html: await drawn(entry.path) });
  return pages;
}

/** A page with the names that it defines. */
function described(entry: PageEntry): DescribedPage {
  const isCatalogue = entry.path === paths.failureModes;
  const modes = knowledge.failureModes.map(({ id, name, looksLike: means }) => {
    return { id, name, means };
  });
  return { ...entry, terms: isCatalogue ? modes : [] };
}

async function drawn(path: string): Promise<string> {
  await fetchPage(path);
  const base = import.meta.env.BASE_URL;
  const errors: unknown[] = [];
  const { prelude } = await prerender(
    <StaticRouter basename={base} location={base.replace(/\/$/u, '') + path}>
      <Pages />
    </StaticRouter>,
    // Without a limit React would move what comes late by an inline script, which the policy forbids.
    { progressiveChunkSize: Infinity, onError: (error) => void errors.push(error) },
  );
  const html = await new Response(prelude).text();
  if (errors.length > 0) throw new Error(`${path} can not be drawn: ${String(errors[0])}`);
  return html;
}
