import type { Measure } from '../../knowledge/schema.ts';
import { Sources } from '../parts/sources.tsx';
import { Panel } from '../parts/panel.tsx';
import { evaluationWords as words } from '../words/evaluation.ts';
import { Fold } from './pieces/fold.tsx';
import { useResult } from './pieces/result-context.ts';

const kinds = ['set', 'offline', 'online', 'operational', 'regression'] as const;

/** How many kinds, and how many measures of a kind, stand open. */
const shown = { kinds: 1, measures: 4 };

/** What to measure for this task and these layers, by kind. */
export function Evaluation() {
  const { evaluation } = useResult().decision;
  const used = kinds.filter((kind) => evaluation.some((measure) => measure.kind === kind));
  return (
    <Panel id="evaluation" onPaper="columns" heading={words.heading} lead={words.lead}>
      {used.length === 0 ? <p>{words.empty}</p> : null}
      <Fold items={used} first={shown.kinds} summary={(rest) => words.more(rest)}>
        {(some) =>
          some.map((kind) => (
            <Measures
              key={kind}
              kind={kind}
              measures={evaluation.filter((measure) => measure.kind === kind)}
            />
          ))
        }
      </Fold>
    </Panel>
  );
}

function Measures({
  kind,
  measures,
}: {
  readonly kind: Measure['kind'];
  readonly measures: readonly Measure[];
}) {
  return (
    <div className="grid gap-x-10 border-t border-hairline py-5 first:border-t-0 first:pt-0 md:grid-cols-[9rem_1fr] print:block print:py-2">
      <h3>{words.kinds[kind]}</h3>
      <div className="mt-2 md:mt-0">
        <Fold
          items={measures}
          first={shown.measures}
          summary={(rest) => words.moreMeasures(rest.length)}
        >
          {(some) => (
            <ul className="grid gap-x-8 gap-y-5 lg:grid-cols-2 print:block print:space-y-1.5">
              {some.map(({ id, name, text, claims }) => (
                <li key={id}>
                  <p className="font-semibold">{name}</p>
                  <p>{text}</p>
                  <Sources claims={claims} />
                </li>
              ))}
            </ul>
          )}
        </Fold>
      </div>
    </div>
  );
}
