import type { ReactNode } from 'react';
import type { Architecture } from '../../core/decide.ts';
import type { DecisiveKnowledge } from '../../knowledge/schema.ts';
import type { LayerId } from '../../knowledge/vocabulary.ts';
import { LayerName } from '../parts/layer-name.tsx';
import { verdictWords as words } from '../words/verdict.ts';
import { approachOf, verdictOf } from './lookup.ts';
import { Conflicts } from './pieces/conflicts.tsx';
import { Firmness } from './pieces/firmness.tsx';
import { useVerdict } from './pieces/result-context.ts';
import { Unknowns } from './pieces/unknowns.tsx';
import { namesOf } from './tie.ts';

/** The answer first: now, what to grow into, how firm, and what is still unknown. */
export function Verdict() {
  const { decision, knowledge } = useVerdict();
  const now = verdictOf(knowledge, decision.now.verdict);
  const target = verdictOf(knowledge, decision.target.verdict);
  return (
    <header className="pb-8 print:pb-1">
      <h1
        id="verdict-heading"
        tabIndex={-1}
        className="text-display! leading-[1.04]! print:text-h1!"
      >
        {words.heading(now.name, target.name)}
      </h1>
      <dl className="mt-6 grid gap-x-10 gap-y-5 md:grid-cols-2 print:mt-2">
        <Side term={words.now} layers={decision.now.layers} isMain>
          {now.now}
        </Side>
        <Side term={words.target} layers={later(decision.target, decision.now)}>
          <span>{target.target}</span>{' '}
          <span>{now.id === target.id ? sameSentence(decision, knowledge) : null}</span>
        </Side>
      </dl>
      <Conflicts />
      {/* What is counted grows once it is known, so nothing that can be read by then stands below it. */}
      <dl className="mt-6 grid gap-x-10 gap-y-3 border-t border-hairline pt-4 print:mt-2 print:pt-1 text-small md:grid-cols-2">
        <Fact term={words.unknowns}>
          <Unknowns />
        </Fact>
        <Fact term={words.firmness}>
          <Firmness />
        </Fact>
      </dl>
    </header>
  );
}

interface SideProps {
  readonly term: string;
  readonly layers: readonly LayerId[];
  readonly isMain?: boolean;
  readonly children: ReactNode;
}

function Side({ term, layers, isMain = false, children }: SideProps) {
  const { knowledge } = useVerdict();
  return (
    <div>
      <dt className="text-small font-semibold text-muted">{term}</dt>
      <dd>
        <p className={`mt-1 max-w-measure font-display text-lead ${isMain ? '' : 'text-muted'}`}>
          {children}
        </p>
        <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-small">
          {layers.map((id) => (
            <li key={id}>
              <LayerName layer={id}>{approachOf(knowledge, id).name}</LayerName>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className="max-w-measure">
      <dt className="font-semibold">{term}</dt>
      <dd className="text-muted tabular-nums">{children}</dd>
    </div>
  );
}

type Both = { readonly now: Architecture; readonly target: Architecture };

function later(target: Architecture, now: Architecture): readonly LayerId[] {
  return target.layers.filter((id) => !now.layers.includes(id));
}

function sameSentence({ now, target }: Both, knowledge: DecisiveKnowledge): string {
  const added = namesOf(later(target, now), knowledge);
  const dropped = namesOf(later(now, target), knowledge);
  return added.length + dropped.length === 0 ? words.same : words.sameWith(added, dropped);
}
