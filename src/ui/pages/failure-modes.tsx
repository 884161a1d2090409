import { useState } from 'react';
import { decisive, knowledge } from '../../state/index.ts';
import { modesWanted, traitsOf, type Wanted } from '../library/filter.ts';
import { ModeEntry } from '../library/mode-entry.tsx';
import { MoreLinks } from '../library/more-links.tsx';
import { SearchField } from '../library/search-field.tsx';
import { Page } from '../parts/page.tsx';
import { Select } from '../parts/select.tsx';
import { Status } from '../parts/status.tsx';
import { paths } from '../paths.ts';
import { catalogueWords as words } from '../words/library.ts';

const { failureModes } = knowledge;

/** The whole catalogue of what goes wrong, to read, to filter and to search. */
export function FailureModesPage() {
  const [wanted, setWanted] = useState<Wanted>({ text: '', layer: '', trait: '' });
  const modes = modesWanted(failureModes, wanted);
  const count = words.count(modes.length, failureModes.length);
  return (
    <Page title={words.title}>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p className="mt-4 max-w-lead text-lead text-muted">{words.lead}</p>
      <Filters wanted={wanted} onChange={setWanted} />
      <Status className="mt-3 mb-4 text-small text-muted">
        {modes.length === 0 ? words.none : count}
      </Status>
      {modes.map((mode) => (
        <ModeEntry key={mode.id} mode={mode} />
      ))}
      <div className="border-t border-hairline pt-4">
        <MoreLinks
          to={[
            [paths.method, words.more.method],
            [paths.sources, words.more.sources],
          ]}
        />
      </div>
    </Page>
  );
}

const layers = decisive.approaches
  .filter(({ id }) => failureModes.some(({ strikes }) => strikes.includes(id)))
  .map(({ id, name }) => [id, name] as const);
const traits = decisive.questions
  .filter(({ id }) => failureModes.some((mode) => traitsOf(mode).includes(id)))
  .map(({ id, short }) => [id, short] as const);

function Filters(props: { readonly wanted: Wanted; readonly onChange: (wanted: Wanted) => void }) {
  const { wanted, onChange } = props;
  return (
    <section
      aria-label={words.filters}
      className="mt-8 grid max-w-4xl gap-4 sm:grid-cols-3 print:hidden"
    >
      <SearchField value={wanted.text} onChange={(text) => onChange({ ...wanted, text })} />
      <Select
        label={words.layer}
        value={wanted.layer}
        onChange={(layer) => onChange({ ...wanted, layer })}
        options={[['', words.anyLayer], ...layers]}
      />
      <Select
        label={words.trait}
        value={wanted.trait}
        onChange={(trait) => onChange({ ...wanted, trait })}
        options={[['', words.anyTrait], ...traits]}
      />
    </section>
  );
}
