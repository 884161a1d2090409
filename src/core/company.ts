import { type AssessedLayer, type Assessment, coverage } from './assessment.ts';
import { bestCarrier, type Composition } from './compose.ts';

/** Who carries most of a need in an architecture, and who would without that layer. */
export interface Carrying {
  readonly most?: AssessedLayer | undefined;
  readonly otherwise?: AssessedLayer | undefined;
}

/** The best carrier of each need, in their order, among the other layers of an architecture. */
export type Company = readonly (AssessedLayer | undefined)[];

/** Who carries each need in `composition`, in their order; nobody one that is not raised. */
export function carryingIn(
  composition: Composition,
  { layers, needs, raised }: Assessment,
): readonly Carrying[] {
  const members = layers.filter(({ id }) => composition.layers.includes(id));
  const carrying = needs.map(() => nobody);
  for (const { at } of raised) {
    const most = bestCarrier(members, at);
    carrying[at] = { most, otherwise: bestCarrier(members, at, most) };
  }
  return carrying;
}

const nobody: Carrying = {};

/** What a layer finds beside it, whether or not it is in the architecture. */
export function companyOf(layer: AssessedLayer, carrying: readonly Carrying[]): Company {
  return carrying.map(({ most, otherwise }) => (most === layer ? otherwise : most));
}

/** How much more of a need a layer carries than its company. */
export function levelOver(company: Company, layer: AssessedLayer, need: number): number {
  const best = company[need];
  const theirs = best === undefined ? 0 : coverage(best, need).level;
  return coverage(layer, need).level - theirs;
}
