import type { Architecture, DecidedLayer } from '../core/decide.ts';
import {
  type Argument,
  carried,
  costs,
  gates,
  inPoints,
  midName,
  objections,
  withBothSides,
} from './arguments.ts';
import type { Kept } from './kept.ts';
import { type Naming, namingIn } from './naming.ts';
import { percent } from './numbers.ts';
import { listed, lowerFirst } from './sentences.ts';

/** A need that is carried to this percentage or more is called carried. */
export const carriedFrom = 60;

/** Something that could be built now, with the arguments; at least one of them good and one bad. */
export interface ConsideredOption {
  readonly title: string;
  readonly summary: string;
  readonly arguments: readonly Argument[];
}

/**
 * What was considered: first what is chosen for now, then doing less, then each layer that is left
 * out as an addition to it, those that come next first.
 */
export function optionsOf(kept: Kept): readonly [ConsideredOption, ...ConsideredOption[]] {
  const { knowledge, decision } = kept;
  const naming = namingIn(knowledge);
  const chosen = decision.layers.filter(({ id }) => decision.now.layers.includes(id));
  const left = decision.layers.filter(({ id }) => !decision.now.layers.includes(id));
  const order = ['next', 'not-needed', 'avoid'];
  const additions = left.toSorted((a, b) => order.indexOf(a.stage) - order.indexOf(b.stage));
  return [
    chosenOption(chosen, decision.now, naming),
    ...lessOption(chosen, naming),
    ...additions.map((layer) => addedOption(layer, naming)),
  ];
}

/** What a set of layers is called as an option: "Prompting alone", "Prompting, context and tools". */
export function titleOf(layers: readonly string[], naming: Naming): string {
  return layers.length === 1 ? `${naming.layers(layers)} alone` : naming.layers(layers);
}

function chosenOption(
  layers: readonly DecidedLayer[],
  { carries }: Architecture,
  naming: Naming,
): ConsideredOption {
  const ids = layers.map(({ id }) => id);
  const isAlone = layers.length === 1;
  const half = carries
    .filter(({ level }) => level < carriedFrom)
    .map(({ need, level }): Argument => ({
      kind: 'bad',
      text: `of ${lowerFirst(naming.need(need).name)}, carried only to ${percent(level / 100)}`,
    }));
  return {
    title: titleOf(ids, naming),
    summary: ids.map((id) => `${naming.layer(id).name}: ${naming.layer(id).summary}`).join(' '),
    arguments: withBothSides(
      [
        ...layers.flatMap((layer) => {
          const by = isAlone ? undefined : midName(layer.id, naming);
          return [
            ...carried(layer, naming, by),
            ...gates(layer, naming, by),
            ...costs(layer, naming, by),
          ];
        }),
        ...half,
      ],
      layers,
      naming,
    ),
  };
}

/** The layer that is always there, by itself; nothing where that is what was chosen. */
function lessOption(layers: readonly DecidedLayer[], naming: Naming): readonly ConsideredOption[] {
  const base = layers.filter(({ id }) => naming.layer(id).always === true).map(({ id }) => id);
  const others = layers.filter(({ id }) => !base.includes(id));
  if (others.length === 0) return [];
  const lost = others.flatMap(({ id, reasonsFor }) =>
    reasonsFor.slice(0, 1).map(({ need = '', points }): Argument => ({
      kind: 'bad',
      text: `of ${lowerFirst(naming.need(need).name)}, carried worse by ${inPoints(points)} without ${midName(id, naming)}`,
    })),
  );
  const saved = others.reduce((sum, { margin }) => sum + margin.burden, 0);
  const text = `it is the least to build and to keep, by ${inPoints(saved)} of burden`;
  return [
    {
      title: titleOf(base, naming),
      summary: `The same without ${listed(others.map(({ id }) => midName(id, naming)))}.`,
      arguments: [{ kind: 'good', text }, ...lost],
    },
  ];
}

function addedOption(layer: DecidedLayer, naming: Naming): ConsideredOption {
  const { gain, burden } = layer.margin;
  const where =
    layer.stage === 'next'
      ? 'in the architecture to grow into it adds'
      : 'beside what is chosen it would add';
  const text = `${where} ${inPoints(gain)} for ${inPoints(burden)} of burden`;
  return {
    title: `Add ${midName(layer.id, naming)} now`,
    summary: naming.layer(layer.id).summary,
    arguments: withBothSides(
      [
        ...carried(layer, naming),
        ...gates(layer, naming),
        { kind: 'neutral', text },
        ...objections(layer.reasonsAgainst, naming),
        ...costs(layer, naming),
      ],
      [layer],
      naming,
    ),
  };
}
