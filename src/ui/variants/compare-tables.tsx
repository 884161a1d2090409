import { burdenCriteria } from '../../core/burden.ts';
import {
  decisive,
  outcomeOn,
  levelOf,
  situationOf,
  useConfidence,
  type Variant,
} from '../../state/index.ts';
import {
  answerText,
  approachOf,
  criterionOf,
  gateOf,
  needOf,
  verdictOf,
} from '../panels/lookup.ts';
import { firmnessOf } from '../panels/shares.ts';
import { named } from '../panels/verdict-names.ts';
import { LayerName } from '../parts/layer-name.tsx';
import { answersWords } from '../words/answers.ts';
import { firmnessWords } from '../words/firmness.ts';
import { sharedWords } from '../words/result.ts';
import { variantWords } from '../words/variants.ts';
import type { ComparedVariants } from './compared.ts';
import { type Row, SideBySide } from './side-by-side.tsx';

const words = variantWords.tables;

/** Verdicts, layers, needs, gates and answers, a table each. */
export function CompareTables(compared: ComparedVariants) {
  const names = compared.variants.map(({ name }) => name);
  return (
    <>
      <SideBySide
        heading={words.verdicts}
        of={words.rows.verdicts}
        names={names}
        rows={verdictRows(compared)}
      />
      <SideBySide
        heading={words.layers}
        of={words.rows.layers}
        names={names}
        rows={layerRows(compared)}
      />
      <SideBySide
        heading={words.needs}
        of={words.rows.needs}
        names={names}
        rows={needRows(compared)}
      />
      <SideBySide
        heading={words.gates}
        of={words.rows.gates}
        names={names}
        rows={gateRows(compared)}
        none={words.gatesNone}
      />
      <SideBySide
        heading={words.answers}
        of={words.rows.answers}
        names={names}
        rows={answerRows(compared)}
        none={words.answersNone}
      />
    </>
  );
}

function verdictRows({ variants, decisions, comparison }: ComparedVariants): readonly Row[] {
  const differs = (which: 'now' | 'target') =>
    comparison.against.some(({ moved }) => moved[which].from !== moved[which].to);
  const row = (which: 'now' | 'target'): Row => ({
    id: which,
    head: words[which],
    cells: decisions.map((decision) => verdictOf(decisive, decision[which].verdict).name),
    differs: differs(which),
  });
  const firm = (which: 'now' | 'target', head: string): Row => ({
    id: `firm-${which}`,
    head,
    cells: variants.map((variant) => <Firm key={variant.name} variant={variant} which={which} />),
    differs: false,
  });
  return [row('now'), row('target'), firm('now', words.firmNow), firm('target', words.firmTarget)];
}

/** How firm a verdict of a variant is, as soon as it is counted. */
function Firm({
  variant: { basis },
  which,
}: {
  readonly variant: Variant;
  readonly which: 'now' | 'target';
}) {
  const confidence = useConfidence(basis);
  if (confidence === undefined) return <span>{words.counting}</span>;
  const firmness = firmnessOf(outcomeOn(basis)[which].verdict, confidence[which]);
  const rival = firmness.rival && named(decisive, firmness.rival);
  return <span>{firmnessWords.sentence(firmness, rival)}</span>;
}

function layerRows({ comparison: { layers } }: ComparedVariants): readonly Row[] {
  return layers.map(({ layer, stages, differs }) => ({
    id: layer,
    head: <LayerName layer={layer}>{approachOf(decisive, layer).name}</LayerName>,
    cells: stages.map((stage) => (stage === 'now' ? words.today : sharedWords.stages[stage].name)),
    differs,
  }));
}

function needRows({ comparison: { needs } }: ComparedVariants): readonly Row[] {
  return needs.map(({ need, strengths, differs }) => ({
    id: need,
    head: needOf(decisive, need).name,
    cells: strengths.map(String),
    differs,
  }));
}

function gateRows({ comparison: { gates } }: ComparedVariants): readonly Row[] {
  return gates.map(({ layer, gate, statuses }) => ({
    id: `${layer}-${gate}`,
    head: words.gate(approachOf(decisive, layer).name, gateOf(decisive, layer, gate).name),
    cells: statuses.map((status) => sharedWords.gateStatuses[status]),
    differs: true,
  }));
}

function answerRows({ variants, comparison }: ComparedVariants): readonly Row[] {
  const rows = comparison.questions.map((question): Row => ({
    id: question,
    head: decisive.questions.find(({ id }) => id === question)?.short,
    cells: variants.map(({ basis }) => {
      const situation = situationOf(basis.answers);
      if (situation[question] === undefined) return sharedWords.unknown;
      return answerText(decisive, situation, question);
    }),
    differs: true,
  }));
  const priorities: Row = {
    id: 'priorities',
    head: variantWords.moved.priorities,
    cells: variants.map(prioritiesText),
    differs: true,
  };
  return comparison.prioritiesDiffer ? [...rows, priorities] : rows;
}

function prioritiesText({ basis: { priorities } }: Variant): string {
  const weighed = burdenCriteria
    .filter((id) => levelOf(priorities, id) !== 'normal')
    .map((id) => answersWords.weighs(criterionOf(decisive, id).name, levelOf(priorities, id)));
  return weighed.length === 0 ? words.usual : weighed.join(' ');
}
