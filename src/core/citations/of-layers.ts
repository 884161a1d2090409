import type { Approach, Knowledge } from '../../knowledge/schema.ts';
import { ruleIds } from '../rule-ids.ts';
import { type Citing, nameIn } from './citing.ts';

/** What is said about a layer, with the claims behind it. */
export function citingsOfLayer(approach: Approach, knowledge: Knowledge): readonly Citing[] {
  const { id: layer, coverageShifts, burdenShifts, gates, methods = [] } = approach;
  return [
    ...cells(approach, knowledge),
    ...coverageShifts.map(({ id, because: name, claims }): Citing => {
      return { kind: 'coverage-shift', id, name, layer, claims };
    }),
    ...burdenShifts.map(({ id, because: name, claims }): Citing => {
      return { kind: 'burden-shift', id, name, layer, claims };
    }),
    ...gates.map(({ id, name, claims }): Citing => ({ kind: 'gate', id, name, claims })),
    ...methods.map(({ id, name, claims }): Citing => ({ kind: 'method', id, name, layer, claims })),
    ...approach.worksWhen.map(({ text: name, claims }): Citing => {
      return { kind: 'works', id: 'works', name, layer, claims };
    }),
    ...approach.failsWhen.map(({ text: name, claims }): Citing => {
      return { kind: 'fails', id: 'fails', name, layer, claims };
    }),
  ];
}

function cells(
  { id: layer, name, covers, burden }: Approach,
  { needs, criteria }: Knowledge,
): readonly Citing[] {
  return [
    ...Object.entries(covers).map(([need, { claims }]): Citing => ({
      kind: 'coverage',
      id: ruleIds.coverage(layer, need),
      name: `${name} → ${nameIn(needs, need)}`,
      layer,
      claims,
    })),
    ...Object.entries(burden).map(([criterion, { claims }]): Citing => ({
      kind: 'burden',
      id: ruleIds.burden(layer, criterion),
      name: `${name}: ${nameIn(criteria, criterion)}`,
      layer,
      claims,
    })),
  ];
}
