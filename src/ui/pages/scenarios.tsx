import { useState } from 'react';
import type { Agreement } from '../../core/agreement.ts';
import { scenarios } from '../../state/index.ts';
import { Page } from '../parts/page.tsx';
import { Select } from '../parts/select.tsx';
import { Status } from '../parts/status.tsx';
import { chosen, failuresTold, type ScenarioGroup, type Wanted } from '../scenarios/choosing.ts';
import { ScenarioEntry } from '../scenarios/scenario-entry.tsx';
import { scenarioWords as words } from '../words/scenarios.ts';

/** The documents' own situations by what comes of them, each one click from its result. */
export function ScenariosPage() {
  const [wanted, setWanted] = useState<Wanted>({ hurts: '', agreement: '' });
  const groups = chosen(wanted);
  const count = groups.reduce((sum, { scenarios }) => sum + scenarios.length, 0);
  return (
    <Page title={words.title}>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p className="mt-4 max-w-lead text-lead text-muted">{words.lead}</p>
      <Filters wanted={wanted} onChange={setWanted} />
      <Status className="mt-3 mb-8 text-small text-muted">
        {count === 0 ? words.none : words.filters.count(count, scenarios.length)}
      </Status>
      {groups.map((group) => (
        <Group key={group.verdict.id} group={group} />
      ))}
    </Page>
  );
}

function Group({ group: { verdict, scenarios } }: { readonly group: ScenarioGroup }) {
  const headingId = `verdict-${verdict.id}`;
  return (
    <section aria-labelledby={headingId} className="mb-10 border-t border-edge pt-4">
      <h2 id={headingId}>{words.group(verdict.name, scenarios.length)}</h2>
      <p className="mt-1 mb-4 max-w-measure text-muted">{verdict.now}</p>
      {scenarios.map((scenario) => (
        <ScenarioEntry key={scenario.id} scenario={scenario} />
      ))}
    </section>
  );
}

const agreements: readonly Agreement[] = ['now', 'later', 'differs'];

function Filters({
  wanted,
  onChange,
}: {
  readonly wanted: Wanted;
  readonly onChange: (wanted: Wanted) => void;
}) {
  return (
    <section
      aria-label={words.filters.label}
      className="mt-8 grid max-w-measure gap-4 sm:grid-cols-2 print:hidden"
    >
      <Select
        label={words.filters.hurts}
        value={wanted.hurts}
        onChange={(hurts) => onChange({ ...wanted, hurts })}
        options={[['', words.filters.any], ...failuresTold()]}
      />
      <Select
        label={words.filters.agreement}
        value={wanted.agreement}
        onChange={(value) =>
          onChange({ ...wanted, agreement: agreements.find((each) => each === value) ?? '' })
        }
        options={[
          ['', words.filters.all],
          ...agreements.map((each) => [each, words.beside.agreements[each]] as const),
        ]}
      />
    </section>
  );
}
