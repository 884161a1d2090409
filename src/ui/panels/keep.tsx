import { Button } from '../parts/button.tsx';
import { Panel } from '../parts/panel.tsx';
import { keepWords as words } from '../words/result.ts';
import { CopyLink } from './pieces/copy-link.tsx';
import { useResult } from './pieces/result-context.ts';

/** What leaves the page: the link, and paper. */
export function Keep() {
  const { decision, link } = useResult();
  return (
    <Panel id="keep" heading={words.heading} lead={words.lead} className="print:hidden">
      <div className="flex flex-wrap items-start gap-4">
        <CopyLink link={link} />
        <Button onClick={() => window.print()} className="print:hidden">
          {words.print}
        </Button>
      </div>
      <p className="mt-5 text-small text-muted">{words.model(decision.model)}</p>
    </Panel>
  );
}
