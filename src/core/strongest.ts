import type { DecidedLayer } from './decide.ts';
import type { Reason } from './explain.ts';

/** A reason with the layer it is about. */
export interface LayerReason {
  readonly layer: DecidedLayer;
  readonly reason: Reason;
}

/** What today's layers carry, the weightiest first; at most `count`. */
export function strongestFor(
  layers: readonly DecidedLayer[],
  count: number,
): readonly LayerReason[] {
  return layers
    .filter(({ stage }) => stage === 'now' || stage === 'interim')
    .flatMap((layer) =>
      layer.reasonsFor
        .filter(({ kind }) => kind === 'carries')
        .map((reason): LayerReason => ({ layer, reason })),
    )
    .toSorted((a, b) => b.reason.points - a.reason.points)
    .slice(0, count);
}

/** Of the layers left out today the ones that score highest alone, each with what holds it most; at most `count`. */
export function strongestAgainst(
  layers: readonly DecidedLayer[],
  count: number,
): readonly LayerReason[] {
  return layers
    .filter(({ stage }) => stage !== 'now' && stage !== 'interim')
    .toSorted((a, b) => b.score.total - a.score.total)
    .flatMap((layer) => {
      const [reason] = layer.reasonsAgainst.toSorted((a, b) => hold(b, layer) - hold(a, layer));
      return reason === undefined ? [] : { layer, reason };
    })
    .slice(0, count);
}

/** How much a reason holds a layer back: a gate that stays closed most, what it costs least. */
function hold({ kind, gate: id }: Reason, { gates }: DecidedLayer): number {
  if (kind === 'burden') return 0;
  if (kind !== 'gate') return 1;
  const gate = gates.find((one) => one.id === id);
  if (gate?.openable === false) return 4;
  return gate?.status === 'closed' ? 3 : 2;
}
