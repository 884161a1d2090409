import type { ReactNode } from 'react';
import type { DecisiveKnowledge } from '../../../knowledge/schema.ts';
import type { GateStatus } from '../../../core/gates.ts';
import type { LayerId, StageId } from '../../../knowledge/vocabulary.ts';
import type { AsShared } from '../../../state/index.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { LayerName } from '../../parts/layer-name.tsx';
import { Table } from '../../parts/table.tsx';
import { asSharedWords as words } from '../../words/as-shared.ts';
import { sharedWords } from '../../words/result.ts';
import { approachOf, gateOf, questionOf } from '../lookup.ts';
import { GateState } from './gate-sign.tsx';

type RuleChangeTableProps = Extract<AsShared, { readonly status: 'replayed' }> & {
  /** Today's content. */
  readonly knowledge: DecisiveKnowledge;
};

/** What differs between older rules and today's besides the verdicts; nothing where nothing does. */
export function RuleChangeTable({ changes, replay, knowledge }: RuleChangeTableProps) {
  const { layers, gates, newQuestions } = changes;
  if (layers.length + gates.length + newQuestions.length === 0) return null;
  const counts = { layers: layers.length, gates: gates.length, questions: newQuestions.length };
  const questions = newQuestions.map((id) => questionOf(knowledge, id).short);
  return (
    <Disclosure summary={words.more(counts)} className="mt-2">
      {layers.length + gates.length === 0 ? null : (
        <Table caption={words.changes.caption} captionHidden>
          <thead>
            <tr>
              <th scope="col">{words.changes.what}</th>
              <th scope="col">{words.changes.shared}</th>
              <th scope="col">{words.changes.today}</th>
            </tr>
          </thead>
          <tbody>
            {layers.map(({ layer, before, today }) => (
              <Row
                key={layer}
                before={before === undefined ? words.changes.absent : stage(before)}
                today={today === undefined ? words.changes.gone : stage(today)}
              >
                <LayerName layer={layer}>
                  {approachOf(knows(knowledge, layer) ? knowledge : replay.knowledge, layer).name}
                </LayerName>
              </Row>
            ))}
            {gates.map(({ layer, gate, before, today }) => (
              <Row
                key={`${layer} ${gate}`}
                before={before === undefined ? words.changes.absent : state(before)}
                today={today === undefined ? words.changes.gone : state(today)}
              >
                {gateText(today === undefined ? replay.knowledge : knowledge, layer, gate)}
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      {questions.length === 0 ? null : (
        <p className="mt-3 max-w-measure text-small">{words.questions(questions)}</p>
      )}
    </Disclosure>
  );
}

interface RowProps {
  readonly children: ReactNode;
  readonly before: ReactNode;
  readonly today: ReactNode;
}

function Row({ children, before, today }: RowProps) {
  return (
    <tr>
      <th scope="row" className="font-normal">
        {children}
      </th>
      <td>{before}</td>
      <td>{today}</td>
    </tr>
  );
}

function stage(id: StageId): string {
  return sharedWords.stages[id].name;
}

function state(status: GateStatus): ReactNode {
  return <GateState status={status} />;
}

function knows({ approaches }: DecisiveKnowledge, layer: LayerId): boolean {
  return approaches.some(({ id }) => id === layer);
}

function gateText(knowledge: DecisiveKnowledge, layer: LayerId, gate: string): string {
  return words.changes.gate(approachOf(knowledge, layer).name, gateOf(knowledge, layer, gate).name);
}
