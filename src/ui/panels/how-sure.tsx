import { doubt } from '../../core/completions.ts';
import { type Confidence, mostEnumerated } from '../../core/confidence.ts';
import { tieBand } from '../../core/tie-band.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { Panel } from '../parts/panel.tsx';
import { firmnessWords, hundredths } from '../words/firmness.ts';
import { howSureWords as words } from '../words/how-sure.ts';
import { questionOf } from './lookup.ts';
import { named } from './verdict-names.ts';
import { useFindings, useResult } from './pieces/result-context.ts';
import { SpreadDrawing } from './pieces/spread-drawing.tsx';
import { SpreadTable } from './pieces/spread-table.tsx';
import { Tornado } from './pieces/tornado.tsx';
import { firmFrom, outOf100 } from './shares.ts';
import { narrowSpread, wideSpread } from './spread-layout.ts';
import { givenSways, openSways } from './sway.ts';

/** The spread of verdicts over what is unknown, what moves it most, and the rules of the counting. */
export function HowSure() {
  const { confidence, isWorking } = useFindings();
  return (
    <Panel id="how-sure" heading={words.heading} lead={words.lead}>
      {confidence === undefined && isWorking ? <p>{words.working}</p> : null}
      {confidence === undefined ? null : <Spread confidence={confidence} />}
      <WhatMovesIt />
      {confidence === undefined ? null : <Rules confidence={confidence} />}
    </Panel>
  );
}

function Spread({ confidence }: { readonly confidence: Confidence }) {
  const { decision, knowledge } = useResult();
  const now = outOf100(confidence.now).map((share) => named(knowledge, share));
  const target = outOf100(confidence.target).map((share) => named(knowledge, share));
  const strips = [
    { stage: words.stages.now, verdict: decision.now.verdict, shares: now },
    { stage: words.stages.target, verdict: decision.target.verdict, shares: target },
  ];
  const ways = firmnessWords.ways(decision.unknowns.length);
  return (
    <>
      <p className="max-w-measure">
        <span>{words.sentence('now', now, ways)}</span>{' '}
        <span>{words.sentence('target', target, ways)}</span>
      </p>
      <figure className="mt-6">
        <SpreadDrawing
          strips={strips}
          frame={wideSpread}
          className="hidden w-full md:block print:block"
        />
        <SpreadDrawing
          strips={strips}
          frame={narrowSpread}
          className="w-full max-w-md md:hidden print:hidden"
        />
      </figure>
      <div className="mt-6 max-w-measure">
        <SpreadTable now={now} target={target} />
      </div>
    </>
  );
}

function WhatMovesIt() {
  const { decision, knowledge } = useResult();
  const { inquiry, flips } = useFindings();
  if (inquiry === undefined || flips === undefined) return null;
  const open = openSways(inquiry.next);
  const given = givenSways(flips, knowledge, decision.situation);
  const [first] = open;
  return (
    <>
      <h3 className="mt-10">{words.tornado}</h3>
      <p className="mb-4 max-w-measure">
        {first === undefined
          ? words.movesNothing(decision.unknowns.length, inquiry.exact)
          : words.moves(questionOf(knowledge, first.question).short, hundredths(first.share))}
      </p>
      <div className="grid gap-x-12 gap-y-6 lg:grid-cols-2">
        <Tornado
          caption={words.open}
          column={words.waysOf100}
          sways={open}
          figure={({ share }) => hundredths(share)}
          look="outlined"
        />
        <Tornado
          caption={words.given}
          column={words.otherAnswers}
          sways={given}
          figure={({ turning, others }) => words.ofOthers(turning, others)}
          look="filled"
        />
      </div>
    </>
  );
}

function Rules({ confidence }: { readonly confidence: Confidence }) {
  const { exact: isExact, completions, standardError } = confidence;
  const rules = { isExact, completions, standardError, mostEnumerated, doubt, firmFrom, tieBand };
  return (
    <Disclosure summary={words.how} className="mt-8">
      <ul className="max-w-measure list-disc space-y-2 ps-5">
        {words.rules(rules).map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
