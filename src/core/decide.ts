import type { Knowledge, LookAgain, Measure, Method, QuestionId } from '../knowledge/schema.ts';
import type { LayerId, StageId, VerdictId } from '../knowledge/vocabulary.ts';
import { type AssessedLayer, type Assessment, assess } from './assessment.ts';
import type { Priorities } from './burden.ts';
import { compose, type Composition, type Optimum } from './compose.ts';
import { holds, type World } from './condition.ts';
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
import { type Risk, risksOf } from './risks.ts';
import { type RoadmapItem, roadmapOf } from './roadmap.ts';
import { scoreOf, type Score } from './score.ts';
import type { Situation } from './situation.ts';
import { stageOf } from './stages.ts';
import { type AdvisedPractice, evaluationOf, lookAgainOf, practicesOf } from './surroundings.ts';
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

/** Everything a page shows, as one plain value. */
export interface Decision {
  readonly model: string;
  readonly situation: Situation;
  readonly needs: readonly AssessedNeed[];
  readonly layers: readonly DecidedLayer[];
  readonly now: Architecture;
  readonly target: Architecture;
  readonly practices: readonly AdvisedPractice[];
  readonly roadmap: readonly RoadmapItem[];
  readonly lookAgain: readonly LookAgain[];
  readonly risks: readonly Risk[];
  readonly evaluation: readonly Measure[];
  /** The questions without an answer, in question order. */
  readonly unknowns: readonly QuestionId[];
}

/**
 * Decides which layer carries which need, now and later, and why. Pure: the same knowledge and
 * answers give the same value. Expects a situation that fits the knowledge (see the door in
 * `share`); options it does not know are without effect.
 */
export function decide(
  knowledge: Knowledge,
  situation: Situation,
  priorities: Priorities = {},
): Decision {
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
  const world: World = { situation, now: now.layers, target: target.layers };
  const layers = assessment.layers.map((layer) => decideLayer(layer, now, target, assessment));
  return {
    model: knowledge.model,
    situation,
    needs: assessment.needs,
    layers,
    now,
    target,
    practices: practicesOf(knowledge, world),
    roadmap: roadmapOf(
      knowledge,
      world,
      layers.filter(({ stage }) => stage === 'next'),
    ),
    lookAgain: lookAgainOf(knowledge, world),
    risks: risksOf(knowledge, world),
    evaluation: evaluationOf(knowledge, world),
    unknowns: knowledge.questions.map(({ id }) => id).filter((id) => situation[id] === undefined),
  };
}

/** While nothing is defined, most layers wait for a task, whatever their gates say. */
function standingNow(
  knowledge: Knowledge,
  assessment: Assessment,
): (layer: AssessedLayer) => boolean {
  const isUndefined = holds(knowledge.undefinedTask, assessment);
  return ({ mayStandNow, approach }) => mayStandNow && !(isUndefined && approach.waitsForTask);
}

function named(optimum: Optimum, knowledge: Knowledge, situation: Situation): Architecture {
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
    methods: (layer.approach.methods ?? []).filter(({ when }) => holds(when, assessment)),
  };
}
