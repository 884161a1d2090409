import type { Decision } from '../../core/decide.ts';
import { encodeLink } from '../../share/link/link.ts';
import {
  type Answers,
  closeShared,
  keepAsMine,
  knowledge,
  useDecision,
  useOwnLink,
  useOwnLinkInAddress,
  useSharedLink,
  useShownAnswers,
} from '../../state/index.ts';
import { Contents } from '../panels/pieces/contents.tsx';
import { gradesOf, ResultProvider } from '../panels/pieces/result-context.ts';
import { SharedBanner } from '../panels/pieces/shared-banner.tsx';
import { panels } from '../panels/panels.ts';
import { Verdict } from '../panels/verdict.tsx';
import { Page } from '../parts/page.tsx';
import { resultWords as words } from '../words/result.ts';

/** The result: the verdict, then everything it rests on and leads to. */
export function ResultPage() {
  useOwnLinkInAddress();
  const decision = useDecision();
  const answers = useShownAnswers();
  const ownLink = useOwnLink();
  const isShared = useSharedLink().status === 'shared';
  const link = isShared ? linkBeside(ownLink, answers, decision) : ownLink;
  return (
    <Page title={words.title}>
      <ResultProvider value={{ decision, knowledge, grades: gradesOf(answers), isShared, link }}>
        {isShared ? <SharedBanner keep={keepAsMine} close={closeShared} /> : null}
        <Verdict />
        <div className="lg:grid lg:grid-cols-[10rem_minmax(0,1fr)] lg:gap-x-12">
          <Contents className="border-t border-hairline py-4 lg:sticky lg:top-0 lg:self-start lg:pt-8" />
          <div>
            {panels.map(({ id, Panel }) => (
              <Panel key={id} />
            ))}
          </div>
        </div>
      </ResultProvider>
    </Page>
  );
}

/** The address of a shared result: that of one's own, with the shared answers in its fragment. */
function linkBeside(ownLink: string, answers: Answers, { now, target }: Decision): string {
  const [page = ''] = ownLink.split('#');
  const verdicts = { now: now.verdict, target: target.verdict };
  return `${page}#${encodeLink(knowledge, answers, verdicts)}`;
}
