import { Link } from 'react-router';
import { layerIds } from '../../knowledge/vocabulary.ts';
import { answerTo, closeShared, useAnswers } from '../../state/index.ts';
import { ButtonLink } from '../parts/button.tsx';
import { Page } from '../parts/page.tsx';
import { Panel } from '../parts/panel.tsx';
import { StrataColumn } from '../parts/strata.tsx';
import { paths } from '../paths.ts';
import { ScenarioIndex } from '../scenarios/scenario-index.tsx';
import { askedQuestions } from '../wizard/steps.ts';
import { plateWords, startWords as words } from '../words/start.ts';

/** The first page: the question, one action, and what lies behind it. */
export function StartPage() {
  return (
    <Page title={words.title}>
      <div className="grid gap-x-16 gap-y-12 pb-14 lg:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)]">
        <div className="lg:pt-8">
          <h1 tabIndex={-1} className="text-display">
            {words.heading}
          </h1>
          <p className="mt-6 max-w-measure text-lead">{words.lead}</p>
          <Action />
        </div>
        <Plate />
      </div>
      <Panel id="scenarios" heading={words.scenarios.heading} lead={words.scenarios.lead}>
        <ScenarioIndex />
        <p className="mt-4">
          <Link to={paths.scenarios} className="inline-flex min-h-11 items-center">
            {words.scenarios.all}
          </Link>
        </p>
      </Panel>
      <Panel id="how" heading={words.how.heading} headingPlace="beside">
        <ol className="max-w-measure space-y-4">
          {words.how.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      </Panel>
      <Panel id="privacy" heading={words.privacy.heading} headingPlace="beside">
        <p className="max-w-measure">{words.privacy.sentence}</p>
        <p>
          <Link to={paths.privacy} className="inline-flex min-h-11 items-center">
            {words.privacy.more}
          </Link>
        </p>
      </Panel>
    </Page>
  );
}

/** The one thing to do here: begin, go on, or see what came of it. */
function Action() {
  const answers = useAnswers();
  const count = Object.keys(answers).length;
  const open = askedQuestions.find(({ id }) => answerTo(answers, id) === undefined);
  const label = count === 0 ? words.begin : words.resume;
  const note = count === 0 ? words.beginNote : words.resumeNote(count, askedQuestions.length);
  return (
    <>
      <p className="mt-8 flex flex-wrap gap-3">
        {open === undefined ? null : (
          <ButtonLink to={paths.question(open.id)} weight="primary">
            {label}
          </ButtonLink>
        )}
        {count === 0 ? null : (
          <ButtonLink
            to={paths.result}
            onClick={closeShared}
            weight={open === undefined ? 'primary' : 'plain'}
          >
            {words.result}
          </ButtonLink>
        )}
      </p>
      <p className="mt-4 max-w-measure text-small text-muted">{note}</p>
    </>
  );
}

const plateRows = layerIds.map((layer) => ({
  layer,
  words: (
    <>
      <span data-layer={layer} className="block leading-snug font-semibold text-layer-ink">
        {plateWords[layer].name}
      </span>
      <span className="block text-small leading-snug text-muted">{plateWords[layer].line}</span>
    </>
  ),
}));

/** The eight layers, drawn as ground: what is easily undone lies on top. */
function Plate() {
  return (
    <figure>
      <figcaption className="mb-1 font-display text-small italic">{words.plate.caption}</figcaption>
      <StrataColumn rows={plateRows} />
    </figure>
  );
}
