import { Link } from '../router.tsx';
import type { Publication } from '../../knowledge/schema.ts';
import type { FigureId } from '../../knowledge/vocabulary.ts';
import { decisive } from '../../state/index.ts';
import { economics } from '../../state/sources.ts';
import { Panel } from '../parts/panel.tsx';
import { paths } from '../paths.ts';
import { sourcesWords } from '../words/sources.ts';

const words = sourcesWords.publications;

/** What figures are taken from, beyond the documents. */
export function PublicationList() {
  return (
    <Panel id="publications" heading={words.heading} lead={words.lead}>
      {economics.publications.map((publication) => (
        <PublicationEntry key={publication.id} publication={publication} />
      ))}
    </Panel>
  );
}

function PublicationEntry({ publication }: { readonly publication: Publication }) {
  const { id, title, publisher, standing, figures } = publication;
  return (
    <article id={id} className="max-w-measure">
      <h3>
        <cite className="not-italic">{title}</cite>
      </h3>
      <p className="mt-1">
        {sourcesWords.publisher}: {publisher}
      </p>
      <p className="mt-1">{standing}</p>
      <p className="mt-3 font-semibold">{words.figures}</p>
      <ul>
        {figures.map((figure) => (
          <li key={figure} className="tabular-nums">
            {words.figure(nameOf(figure), decisive.figures[figure].assumed)}
          </li>
        ))}
      </ul>
      <p>
        <Link to={paths.result} className="inline-flex min-h-11 items-center">
          {words.shown}
        </Link>
      </p>
    </article>
  );
}

/** A figure of a failure is named by what happens. */
function nameOf(figure: FigureId): string {
  const row = /^loss-([1-5])-(share|amount)$/u.exec(figure);
  if (row === null) {
    const entries = economics.groups.flatMap(({ figures }) => figures);
    const entry = entries.find((one) => one.figure === figure);
    return entry === undefined ? figure : `${entry.label}, ${entry.unit}`;
  }
  const kind = economics.lossKinds[Number(row[1]) - 1] ?? '';
  return row[2] === 'share' ? words.share(kind) : words.amount(kind);
}
