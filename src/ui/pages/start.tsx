import { lazy, Suspense } from 'react';
import { firstSign, useHasKept } from '../../state/reader.ts';
import { Link } from '../router.tsx';
import { Page } from '../parts/page.tsx';
import { Panel } from '../parts/panel.tsx';
import { useIsAsBuilt } from '../parts/started.ts';
import { paths } from '../paths.ts';
import { Opening } from '../start/opening.tsx';
import { Plate } from '../start/plate.tsx';
import { startWords as words } from '../words/start.ts';

const Action = lazy(async () => ({ default: (await import('../start/action.tsx')).Action }));
const ScenarioIndex = lazy(scenarioIndex);
const ScenarioIndexAsBuilt = lazy(async () => {
  // Where it stays as it was built, its links work: what moves them can wait for a reader.
  if (isIndexBuilt()) await firstSign();
  return scenarioIndex();
});

async function scenarioIndex() {
  return { default: (await import('../scenarios/scenario-index.tsx')).ScenarioIndex };
}

/**
 * The first page: the question, one action, and what lies behind it. What needs the content or the
 * reader's answers arrives after it.
 */
export function StartPage() {
  return (
    <Page title={words.title}>
      <div className="grid gap-x-16 gap-y-12 pb-14 lg:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)]">
        <div className="lg:pt-8">
          <h1 tabIndex={-1} className="text-display">
            {words.heading}
          </h1>
          <p className="mt-6 max-w-measure text-lead">{words.lead}</p>
          <Begin />
        </div>
        <Plate />
      </div>
      <Scenarios />
      <Panel id="how" heading={words.how.heading} headingPlace="beside">
        <ol className="max-w-measure space-y-4">
          {words.how.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
        <p className="mt-4">
          <Link to={paths.method} className="inline-flex min-h-11 items-center">
            {words.how.more}
          </Link>
        </p>
      </Panel>
      <Panel id="privacy" heading={words.privacy.heading} headingPlace="beside">
        <p className="max-w-measure">{words.privacy.sentence}</p>
        <p className="mt-4">
          <Link to={paths.privacy} className="inline-flex min-h-11 items-center">
            {words.privacy.more}
          </Link>
        </p>
      </Panel>
    </Page>
  );
}

/** A first visit begins as it was built; any other waits for what the reader said before. */
function Begin() {
  const isKept = useHasKept();
  const isAsBuilt = useIsAsBuilt();
  if (isAsBuilt && !isKept) return <Opening />;
  return (
    <Suspense fallback={<Opening />}>
      <Action />
    </Suspense>
  );
}

function isIndexBuilt(): boolean {
  return typeof document !== 'undefined' && document.querySelector('#scenarios li') !== null;
}

function Scenarios() {
  const isAsBuilt = useIsAsBuilt();
  return (
    <Panel id="scenarios" heading={words.scenarios.heading} lead={words.scenarios.lead}>
      <Suspense fallback={null}>
        {isAsBuilt ? <ScenarioIndexAsBuilt /> : <ScenarioIndex />}
      </Suspense>
      <p className="mt-4">
        <Link to={paths.scenarios} className="inline-flex min-h-11 items-center">
          {words.scenarios.all}
        </Link>
      </p>
    </Panel>
  );
}
