import type { DecisiveKnowledge, Method, QuestionId } from '../knowledge/schema.ts';
import type { LayerId, StageId, VerdictId } from '../knowledge/vocabulary.ts';
import { type AssessedLayer, type Assessment, assess } from './assessment.ts';
import type { Priorities } from './burden.ts';
import { compose, type Composition, type Optimum } from './compose.ts';
import { holding, holds } from './condition.ts';
import {
  companyOf,
  type Margin,
  marginOf,
  type Reason,
  reasonsAgainst,
  reasonsFor,
} from './explain.ts';
import type { AssessedGate } from './gates.ts';
import type { AssessedNeed } from './needs.ts';
import { scoreOf, type Score } from './score.ts';
import type { Situation } from './situation.ts';
import { stageOf } from './stages.ts';
import { nameOf } from './verdict.ts';

/** A named architecture. */
export interface Architecture extends Optimum {
  readonly verdict: VerdictId;
  /** The name the second best set would have. */
  readonly runnerUpVerdict?: VerdictId;
}

/** What the decision says about one layer. */
export interface DecidedLayer {
  readonly id: LayerId;
  readonly stage: StageId;
  readonly score: Score;
  readonly gates: readonly AssessedGate[];
  /** What it adds to the architecture it stands in; for the others, to today's. */
  readonly margin: Margin;
  readonly reasonsFor: readonly Reason[];
  readonly reasonsAgainst: readonly Reason[];
  /** The ways of doing it that fit these answers, the fittest first. */
  readonly methods: readonly Method[];
}

/** What is decided: the two architectures, and all that speaks for and against each layer. */
export interface Outcome {
  readonly model: string;
  readonly situation: Situation;
  readonly needs: readonly AssessedNeed[];
  readonly layers: readonly DecidedLayer[];
  readonly now: Architecture;
  readonly target: Architecture;
  /** The questions without an answer, in question order. */
  readonly unknowns: readonly QuestionId[];
}

/** Decides; `decide` adds what surrounds the architectures. Pure. */
export function outcomeOf(
  knowledge: DecisiveKnowledge,
  situation: Situation,
  priorities: Priorities = {},
): Outcome {
  const assessment = assess(knowledge, situation, priorities);
  const mayStandNow = standingNow(knowledge, assessment);
  const now = named(compose(assessment, mayStandNow), knowledge, situation);
  const target = assessment.layers.some((layer) => layer.mayEverStand && !mayStandNow(layer))
    ? named(
        compose(assessment, (layer) => layer.mayEverStand),
        knowledge,
        situation,
      )
    : now;
  return {
    model: knowledge.model,
    situation,
    needs: assessment.needs,
    layers: assessment.layers.map((layer) => decideLayer(layer, now, target, assessment)),
    now,
    target,
    unknowns: knowledge.questions.map(({ id }) => id).filter((id) => situation[id] === undefined),
  };
}

/** While nothing is defined, most layers wait for a task, whatever their gates say. */
function standingNow(
  knowledge: DecisiveKnowledge,
  assessment: Assessment,
): (layer: AssessedLayer) => boolean {
  const isUndefined = holds(knowledge.undefinedTask, assessment);
  return ({ mayStandNow, approach }) => mayStandNow && !(isUndefined && approach.waitsForTask);
}

function named(optimum: Optimum, knowledge: DecisiveKnowledge, situation: Situation): Architecture {
  const verdict = nameOf(optimum, knowledge, situation);
  if (optimum.runnerUp === undefined) return Object.assign({}, optimum, { verdict });
  const runnerUpVerdict = nameOf(optimum.runnerUp, knowledge, situation);
  return Object.assign({}, optimum, { verdict, runnerUpVerdict });
}

function decideLayer(
  layer: AssessedLayer,
  now: Composition,
  target: Composition,
  assessment: Assessment,
): DecidedLayer {
  const stage = stageOf(layer, now, target);
  const home = stage === 'next' ? target : now;
  const company = companyOf(layer, home, assessment);
  return {
    id: layer.id,
    stage,
    score: scoreOf(layer, assessment),
    gates: layer.gates,
    margin: marginOf(layer, company, assessment),
    reasonsFor: reasonsFor(layer, company, assessment),
    reasonsAgainst: reasonsAgainst(layer, home, company, assessment),
    methods:
      layer.approach.methods === undefined ? [] : holding(layer.approach.methods, assessment),
  };
}
