import type { DecisiveKnowledge } from '../../knowledge/schema.ts';
import { type LayerId, layerIds, type NeedId } from '../../knowledge/vocabulary.ts';
import type { Decision } from '../decide.ts';

/** Why an architecture is among those compared; the decision names them all. */
export type Role =
  | { readonly as: 'prompt-only' }
  /** Today's, or the one to grow into; without its smaller model where the decision gives it one. */
  | { readonly as: 'now' | 'target'; readonly onBaseModel: boolean }
  | { readonly as: 'runner-up'; readonly of: 'now' | 'target' }
  /** Today's with one layer in the place of another that carries the same kind of need. */
  | { readonly as: 'instead'; readonly layer: LayerId; readonly of: LayerId };

/** An architecture to be compared. */
export interface Compared {
  /** In layer order. */
  readonly layers: readonly LayerId[];
  readonly roles: readonly Role[];
  /** On the smaller model that distillation gives; all others share the base model. */
  readonly isSwap: boolean;
}

/** The layer that is a swap of the model. */
const swapLayer: LayerId = 'distillation';

/**
 * The architectures worth comparing: prompting only, today's, the one to grow into, the runners-up,
 * and today's with another knowledge layer whose gates are all open. Each once, and each on the same
 * base model. The last is today's, or what it grows into where that asks for one, on a smaller model.
 */
export function comparedArchitectures(
  knowledge: DecisiveKnowledge,
  decision: Decision,
): readonly Compared[] {
  const { now, target } = decision;
  const wanted: readonly (readonly [Role, readonly LayerId[] | undefined])[] = [
    [{ as: 'prompt-only' }, ['prompting']],
    [{ as: 'now', onBaseModel: now.layers.includes(swapLayer) }, now.layers],
    [{ as: 'target', onBaseModel: target.layers.includes(swapLayer) }, target.layers],
    [{ as: 'runner-up', of: 'now' }, now.runnerUp?.layers],
    [{ as: 'runner-up', of: 'target' }, target.runnerUp?.layers],
    ...alternatives(knowledge, decision),
  ];
  const compared = new Map<string, Compared>();
  for (const [role, wantedLayers] of wanted) {
    if (wantedLayers === undefined) continue;
    const layers = wantedLayers.filter((id) => id !== swapLayer);
    const roles = compared.get(layers.join())?.roles ?? [];
    compared.set(layers.join(), { layers, roles: [...roles, role], isSwap: false });
  }
  return [...compared.values(), swapOf(decision)];
}

function swapOf({ now, target }: Decision): Compared {
  const base = target.layers.includes(swapLayer) ? target : now;
  const roles: readonly Role[] = [
    ...(now.layers.includes(swapLayer) ? [{ as: 'now', onBaseModel: false } as const] : []),
    ...(target.layers.includes(swapLayer) ? [{ as: 'target', onBaseModel: false } as const] : []),
  ];
  return { layers: inOrder([...base.layers, swapLayer]), roles, isSwap: true };
}

/** How much of a need a layer must carry to stand in for another: much of it. */
const much = 60;

/** Today's with another layer for one that carries a need for knowledge. */
function alternatives(
  { approaches, needs }: DecisiveKnowledge,
  { now, layers }: Decision,
): readonly (readonly [Role, readonly LayerId[]])[] {
  const isReady = (id: LayerId) =>
    layers.some((layer) => layer.id === id && layer.gates.every(({ status }) => status === 'open'));
  const isKnowledge = (id: NeedId) =>
    needs.some((need) => need.id === id && need.kind === 'knowledge');
  return now.carries
    .filter(({ need }) => isKnowledge(need))
    .flatMap(({ need, layer: of }) =>
      approaches
        .filter(({ id, covers }) => !now.layers.includes(id) && (covers[need]?.level ?? 0) >= much)
        .filter(({ id, tuned }) => tuned !== true && isReady(id))
        .map(({ id: layer }): readonly [Role, readonly LayerId[]] => [
          { as: 'instead', layer, of },
          inOrder([...now.layers.filter((id) => id !== of), layer]),
        ]),
    );
}

function inOrder(layers: readonly LayerId[]): readonly LayerId[] {
  return layerIds.filter((id) => layers.includes(id));
}
