import type { ClaimId, Economics, Knowledge } from '../knowledge/schema.ts';
import { type Citing, type CitingKind, nameIn } from './citations/citing.ts';
import { citingsOfLayer } from './citations/of-layers.ts';
import { ruleIds } from './rule-ids.ts';

export type { Citing, CitingKind };

/** Everything that rests on claims, in the order of the content; what several layers share, once. */
export function citingsOf(knowledge: Knowledge, economics: Economics): readonly Citing[] {
  const ofLayers = knowledge.approaches.flatMap((layer) => citingsOfLayer(layer, knowledge));
  const shared = new Map(
    ofLayers.map((one) => [[one.kind, one.layer, one.id, one.name].join(' '), one]),
  );
  return [
    ...ofQuestions(knowledge),
    ...shared.values(),
    ...ofVocabulary(knowledge),
    ...ofAdvice(knowledge),
    ...ofDocuments(knowledge),
    ...economics.parts.map(({ id, name, claims }): Citing => ({ kind: 'cost', id, name, claims })),
    { kind: 'cost', id: 'economics', name: economics.name, claims: economics.claims },
  ];
}

/** What rests on each claim. */
export function citingsByClaim(
  citings: readonly Citing[],
): ReadonlyMap<ClaimId, readonly Citing[]> {
  const found = new Map<ClaimId, Citing[]>();
  for (const citing of citings)
    for (const claim of new Set(citing.claims)) {
      const known = found.get(claim);
      if (known === undefined) found.set(claim, [citing]);
      else known.push(citing);
    }
  return found;
}

function ofQuestions({ questions, needs, experiments }: Knowledge): readonly Citing[] {
  return [
    ...questions.map(({ id, short: name, claims }): Citing => {
      return { kind: 'question', id, name, claims };
    }),
    ...questions.flatMap(({ id: question, short, options }) =>
      options.flatMap(({ id: option, label, raises = [] }) =>
        raises.map(({ need, claims }): Citing => ({
          kind: 'raise',
          id: ruleIds.raise(question, option, need),
          name: `${short}: ${label} → ${nameIn(needs, need)}`,
          claims,
        })),
      ),
    ),
    ...experiments.map(({ question: id, name, claims }): Citing => {
      return { kind: 'experiment', id, name, claims };
    }),
  ];
}

function ofVocabulary({ needs, criteria, verdicts }: Knowledge): readonly Citing[] {
  return [
    ...needs.map(({ id, name, claims }): Citing => {
      return { kind: 'need', id: ruleIds.need(id), name, claims };
    }),
    ...criteria.map(({ id, name, claims }): Citing => {
      return { kind: 'criterion', id: ruleIds.criterion(id), name, claims };
    }),
    ...verdicts.map(({ id, name, claims }): Citing => {
      return { kind: 'verdict', id: ruleIds.verdict(id), name, claims };
    }),
  ];
}

function ofAdvice(knowledge: Knowledge): readonly Citing[] {
  const { practices, failureModes, roadmap, lookAgain, measures } = knowledge;
  return [
    ...practices.flatMap(({ id: practice, name, calledForBy }) =>
      calledForBy.map(({ because, claims }, at): Citing => {
        const id = ruleIds.practice(practice, at);
        return { kind: 'practice', id, name: `${name}: ${because}`, claims };
      }),
    ),
    ...failureModes.map(({ id, name, claims }): Citing => {
      return { kind: 'failure-mode', id, name, claims };
    }),
    ...roadmap.map(({ id, name, claims }): Citing => ({ kind: 'step', id, name, claims })),
    ...lookAgain.map(({ id, text: name, claims }): Citing => {
      return { kind: 'look-again', id, name, claims };
    }),
    ...measures.map(({ id, name, claims }): Citing => ({ kind: 'measure', id, name, claims })),
  ];
}

function ofDocuments({ scenarios, tensions }: Knowledge): readonly Citing[] {
  return [
    ...scenarios.map(({ id, name, claims, difference }): Citing => {
      return { kind: 'scenario', id, name, claims: [...claims, ...(difference?.claims ?? [])] };
    }),
    ...tensions.map(({ id: tension, question: name, positions }): Citing => {
      const id = ruleIds.tension(tension);
      return { kind: 'tension', id, name, claims: positions.flatMap(({ claims }) => claims) };
    }),
  ];
}
