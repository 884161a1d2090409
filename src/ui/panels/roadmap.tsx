import type { ReactNode } from 'react';
import type { RoadmapItem } from '../../core/roadmap.ts';
import type { ClaimId, Phase } from '../../knowledge/schema.ts';
import type { LayerId } from '../../knowledge/vocabulary.ts';
import { Sources } from '../parts/sources.tsx';
import { LayerName } from '../parts/layer-name.tsx';
import { Panel } from '../parts/panel.tsx';
import { roadmapWords as words } from '../words/roadmap.ts';
import { approachOf, gateOf } from './lookup.ts';
import { Fold } from './pieces/fold.tsx';
import { GateState } from './pieces/gate-sign.tsx';
import { useResult } from './pieces/result-context.ts';

/** How many phases, items of a phase, and reasons to look again stand open. */
const shown = { phases: 1, items: 3, again: 3 };

/** What to do, in order, and when to look again. */
export function Roadmap() {
  const { roadmap, lookAgain } = useResult().decision;
  const phases = [...new Set(roadmap.map(({ phase }) => phase))];
  return (
    <Panel id="roadmap" onPaper="columns" heading={words.heading} lead={words.lead}>
      {phases.length === 0 ? <p>{words.empty}</p> : null}
      <Fold items={phases} first={shown.phases} summary={(rest) => words.more(rest)}>
        {(some) =>
          some.map((phase) => (
            <PhaseSteps
              key={phase}
              phase={phase}
              items={roadmap.filter((item) => item.phase === phase)}
            />
          ))
        }
      </Fold>
      <div className="mt-5 grid gap-x-10 border-t border-hairline py-5 md:grid-cols-[9rem_1fr] print:mt-0 print:block print:py-2">
        <h3>{words.again}</h3>
        {lookAgain.length === 0 ? <p>{words.againEmpty}</p> : null}
        <div className="mt-2 md:mt-0">
          <Fold
            items={lookAgain}
            first={shown.again}
            summary={(rest) => words.moreAgain(rest.length)}
          >
            {(some) => (
              <ul className="grid gap-x-8 gap-y-3 lg:grid-cols-2 print:block print:list-disc print:ps-4">
                {some.map(({ id, text, claims }) => (
                  <li key={id}>
                    {text} <Sources claims={claims} />
                  </li>
                ))}
              </ul>
            )}
          </Fold>
        </div>
      </div>
    </Panel>
  );
}

function PhaseSteps({
  phase,
  items,
}: {
  readonly phase: Phase;
  readonly items: readonly RoadmapItem[];
}) {
  return (
    <div className="grid gap-x-10 border-t border-hairline py-5 first:border-t-0 first:pt-0 md:grid-cols-[9rem_1fr] print:block print:py-2">
      <h3>{words.phases[phase]}</h3>
      <div className="mt-2 md:mt-0">
        <Fold items={items} first={shown.items} summary={(rest) => words.moreItems(rest.length)}>
          {(some) => (
            <ol className="space-y-6 print:space-y-2">
              {some.map((item) => (
                <li key={item.kind === 'step' ? item.step.id : item.gate.id}>
                  {item.kind === 'step' ? <StepItem {...item} /> : <GateItem {...item} />}
                </li>
              ))}
            </ol>
          )}
        </Fold>
      </div>
    </div>
  );
}

function StepItem({ step }: Extract<RoadmapItem, { kind: 'step' }>) {
  return (
    <Item name={step.name} action={step.action} claims={step.claims}>
      <Line term={words.exit}>{step.exit}</Line>
    </Item>
  );
}

function GateItem({ gate, layers }: Extract<RoadmapItem, { kind: 'gate' }>) {
  const { knowledge } = useResult();
  const [first] = layers;
  if (first === undefined) return null;
  const { name, asks, evidence } = gateOf(knowledge, first, gate.id);
  return (
    <Item name={words.gateName(name)} action={evidence} claims={gate.claims}>
      <Line term={words.exit}>{asks}</Line>
      <Line term={words.today}>
        <GateState status={gate.status} />
      </Line>
      <Line term={words.waiting}>
        <Layers ids={layers} />
      </Line>
    </Item>
  );
}

interface ItemProps {
  readonly name: string;
  readonly action: string;
  readonly claims: readonly ClaimId[];
  readonly children: ReactNode;
}

function Item({ name, action, claims, children }: ItemProps) {
  return (
    <div className="grid gap-x-6 gap-y-1 md:grid-cols-[minmax(0,1fr)_16rem] print:block">
      <div className="max-w-measure">
        <p className="font-semibold">{name}</p>
        <p>{action}</p>
      </div>
      <div className="text-small">
        {children}
        <Sources claims={claims} />
      </div>
    </div>
  );
}

function Line({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <p>
      <span className="font-semibold">{term}: </span>
      {children}
    </p>
  );
}

function Layers({ ids }: { readonly ids: readonly LayerId[] }) {
  const { knowledge } = useResult();
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 ? ', ' : null}
      <LayerName layer={id}>{approachOf(knowledge, id).name}</LayerName>
    </span>
  ));
}
