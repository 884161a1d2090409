import type { ReactNode } from 'react';
import { paperWords as words } from '../../words/paper.ts';
import { StackDrawing } from '../pieces/stack-drawing.tsx';
import { useLink, useResult } from '../pieces/result-context.ts';
import { paper } from '../stack-layout.ts';
import { strataOf } from '../strata.ts';
import { AnswersInBrief } from './answers-in-brief.tsx';
import { Entry } from './entry.tsx';
import { StrongestAgainst, StrongestFor } from './strongest-reasons.tsx';
import { LookAgain, OpenUnknowns, SmallestFlip } from './what-could-change.tsx';
import { FirstSteps, GatesToOpen } from './what-next.tsx';

/** On paper, below the verdict: two pages with it that stand alone. What follows is the appendix. */
export function Summary({ printed }: { readonly printed: Date }) {
  return (
    <div className="hidden print:block">
      <Colophon printed={printed} />
      <Drawing />
      <Two>
        <StrongestFor />
        <StrongestAgainst />
      </Two>
      <Two>
        <FirstSteps />
        <GatesToOpen />
      </Two>
      <Two>
        <div className="space-y-2">
          <SmallestFlip />
          <OpenUnknowns />
        </div>
        <LookAgain />
      </Two>
      <AnswersInBrief />
      <Link />
      <h2 className="break-before-page">{words.appendix}</h2>
      <p className="mb-3 text-muted">{words.appendixLead}</p>
    </div>
  );
}

function Two({ children }: { readonly children: ReactNode }) {
  return <div className="my-2 grid break-inside-avoid grid-cols-2 gap-x-7">{children}</div>;
}

function Colophon({ printed }: { readonly printed: Date }) {
  const { model } = useResult().decision;
  return <p className="mb-2 text-small text-muted">{words.colophon(model, printed)}</p>;
}

function Drawing() {
  const { decision, knowledge } = useResult();
  return (
    <StackDrawing
      strata={strataOf(decision, knowledge)}
      practices={decision.practices.map(({ practice }) => practice.name)}
      frame={paper}
      className="max-h-[116mm] w-full"
    />
  );
}

function Link() {
  return (
    <Entry heading={words.link} className="mt-2">
      <p className="font-mono text-small break-all">{useLink()}</p>
    </Entry>
  );
}
