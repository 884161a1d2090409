import type { RoadmapItem } from '../../../core/roadmap.ts';
import { paperWords as words } from '../../words/paper.ts';
import { readinessWords } from '../../words/readiness.ts';
import { roadmapWords } from '../../words/roadmap.ts';
import { approachOf, gateOf } from '../lookup.ts';
import { GateState } from '../pieces/gate-sign.tsx';
import { useResult } from '../pieces/result-context.ts';
import { Entry } from './entry.tsx';

/** How many steps and gates stand in the summary. */
const shown = { steps: 5, gates: 6 };

type Step = Extract<RoadmapItem, { kind: 'step' }>;
type Gate = Extract<RoadmapItem, { kind: 'gate' }>;

/** What to do first, each step with the test that says it is done. */
export function FirstSteps() {
  const steps = useResult().decision.roadmap.filter((item): item is Step => item.kind === 'step');
  const more = steps.length - shown.steps;
  return (
    <Entry heading={words.steps}>
      <ol className="mt-1 list-decimal space-y-1 ps-4">
        {steps.slice(0, shown.steps).map(({ step, phase }) => (
          <li key={step.id}>
            <strong>{step.name}</strong> ({roadmapWords.phases[phase]}). {step.action}{' '}
            <span className="text-muted">
              {words.doneWhen}: {step.exit}
            </span>
          </li>
        ))}
      </ol>
      {more > 0 ? <p className="text-muted">{words.more(more, roadmapWords.heading)}</p> : null}
    </Entry>
  );
}

/** What must become true before a later layer follows. */
export function GatesToOpen() {
  const { decision, knowledge } = useResult();
  const gates = decision.roadmap.filter((item): item is Gate => item.kind === 'gate');
  const more = gates.length - shown.gates;
  return (
    <Entry heading={words.gates}>
      {gates.length === 0 ? <p>{words.noGates}</p> : null}
      <ul className="mt-1 space-y-1">
        {gates.slice(0, shown.gates).flatMap(({ gate, layers: [first, ...others] }) => {
          if (first === undefined) return [];
          const { name, evidence } = gateOf(knowledge, first, gate.id);
          const layers = [first, ...others].map((id) => approachOf(knowledge, id).name);
          return (
            <li key={gate.id}>
              <GateState status={gate.status} />
              {': '}
              <strong>{name}.</strong> {words.opensWith}: {evidence}{' '}
              <span className="text-muted">{words.waiting(layers)}</span>
            </li>
          );
        })}
      </ul>
      {more > 0 ? <p className="text-muted">{words.more(more, readinessWords.heading)}</p> : null}
    </Entry>
  );
}
