import { Button } from '../parts/button.tsx';
import { Panel } from '../parts/panel.tsx';
import { OpenForm } from '../opening/open-form.tsx';
import { openWords } from '../words/keep.ts';
import { keepWords as words } from '../words/result.ts';
import { verdictOf } from './lookup.ts';
import { CopyLink } from './pieces/copy-link.tsx';
import { Exports } from './pieces/exports.tsx';
import { useLink, useResult } from './pieces/result-context.ts';
import { RoomCode } from './pieces/room-code.tsx';
import { ShareLink } from './pieces/share-link.tsx';

/** What leaves the page: the link, paper and files. And what comes from elsewhere. */
export function Keep() {
  const { decision, knowledge } = useResult();
  const link = useLink();
  return (
    <Panel id="keep" heading={words.heading} lead={words.lead} className="print:hidden">
      <div className="flex flex-wrap items-start gap-4">
        <CopyLink link={link} />
        <ShareLink link={link} verdict={verdictOf(knowledge, decision.now.verdict).name} />
        <RoomCode link={link} />
        <Button onClick={() => window.print()} className="print:hidden">
          {words.print}
        </Button>
      </div>
      <p className="mt-5 text-small text-muted">{words.model(decision.model)}</p>
      <Exports />
      <section aria-labelledby="open-heading" className="mt-10">
        <h3 id="open-heading">{openWords.heading}</h3>
        <p className="mt-2 mb-4 max-w-measure">{openWords.lead}</p>
        <OpenForm label={openWords.label} action={openWords.action} onOpened={toTop} />
      </section>
    </Panel>
  );
}

/** What was opened is another result: it is read from its beginning. */
function toTop() {
  document.querySelector('h1')?.focus({ preventScroll: true });
  document.documentElement.scrollTop = 0;
}
