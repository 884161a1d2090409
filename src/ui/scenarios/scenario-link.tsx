import { type ReactNode, useMemo } from 'react';
import { Link } from '../router.tsx';
import type { Scenario } from '../../knowledge/schema.ts';
import { basisOfScenario, linkFor, openLink } from '../../state/index.ts';
import { paths } from '../paths.ts';

interface ScenarioLinkProps {
  readonly scenario: Scenario;
  readonly children: ReactNode;
}

/** Opens a scenario as a result, beside the person's own answers and without touching them. */
export function ScenarioLink({ scenario, children }: ScenarioLinkProps) {
  const link = useMemo(() => linkFor(basisOfScenario(scenario)), [scenario]);
  return (
    <Link
      to={paths.result + new URL(link).hash}
      onClick={(event) => {
        // In a new tab the address opens it by itself.
        if (!event.ctrlKey && !event.metaKey && !event.shiftKey) openLink(link);
      }}
      className="inline-flex min-h-11 items-center"
    >
      {children}
    </Link>
  );
}
