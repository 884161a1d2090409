import type { DecisiveKnowledge, Method, QuestionId } from '../knowledge/schema.ts';
import type { LayerId, StageId, VerdictId } from '../knowledge/vocabulary.ts';
import { type AssessedLayer, type Assessment, assess } from './assessment.ts';
import type { Priorities } from './burden.ts';
import { compose, type Composition, type Optimum } from './compose.ts';
import { holding, holds } from './condition.ts';
import { everySet, without } from './every-set.ts';
import { type Carrying, carryingIn, Company } from './company.ts';
import { Explainer, type Margin, marginOf, type Reason } from './explain.ts';
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
  const sets = everySet(assessment, ({ standing }) => standing.mayEverStand);
  const setsNow = without(sets, assessment, waiting(knowledge, assessment));
  const target = named(compose(sets, assessment), knowledge, situation);
  const now = setsNow === sets ? target : named(compose(setsNow, assessment), knowledge, situation);
  const nowHome: Home = { composition: now, carrying: carryingIn(now, assessment) };
  const nextHome: Home =
    target === now ? nowHome : { composition: target, carrying: carryingIn(target, assessment) };
  const explainer = new Explainer(assessment);
  return {
    model: knowledge.model,
    situation,
    needs: assessment.needs,
    layers: assessment.layers.map((layer) => {
      const stage = stageOf(layer, now, target);
      const home = stage === 'next' ? nextHome : nowHome;
      return decideLayer(layer, stage, scoreOf(layer), home, explainer, assessment);
    }),
    now,
    target,
    unknowns: unknownsIn(situation, knowledge),
  };
}

function unknownsIn(situation: Situation, { questions }: DecisiveKnowledge): readonly QuestionId[] {
  const unknowns: QuestionId[] = [];
  for (const { id } of questions) if (situation[id] === undefined) unknowns.push(id);
  return unknowns;
}

/** Which layers may not stand yet; while nothing is defined, most wait for a task, whatever their gates say. */
function waiting(
  knowledge: DecisiveKnowledge,
  assessment: Assessment,
): (layer: AssessedLayer) => boolean {
  const isUndefined = holds(knowledge.undefinedTask, assessment);
  return ({ standing, approach }) =>
    !standing.mayStandNow || (isUndefined && approach.waitsForTask === true);
}

function named(optimum: Optimum, knowledge: DecisiveKnowledge, situation: Situation): Architecture {
  const { layers, carries, coverage, burden, value, runnerUp, tie } = optimum;
  const verdict = nameOf(optimum, knowledge, situation);
  if (runnerUp === undefined) return { layers, carries, coverage, burden, value, tie, verdict };
  const runnerUpVerdict = nameOf(runnerUp, knowledge, situation);
  return { layers, carries, coverage, burden, value, runnerUp, tie, verdict, runnerUpVerdict };
}

/** The architecture that a layer stands in or is held against, and who carries what in it. */
interface Home {
  readonly composition: Composition;
  readonly carrying: readonly Carrying[];
}

function decideLayer(
  layer: AssessedLayer,
  stage: StageId,
  score: Score,
  { composition, carrying }: Home,
  explainer: Explainer,
  assessment: Assessment,
): DecidedLayer {
  const company = new Company(layer, carrying);
  const speakingFor = explainer.reasonsFor(layer, company);
  return {
    id: layer.id,
    stage,
    score,
    gates: layer.standing.gates,
    margin: marginOf(layer, speakingFor),
    reasonsFor: speakingFor,
    reasonsAgainst: explainer.reasonsAgainst(layer, composition, company),
    methods:
      layer.approach.methods === undefined ? [] : holding(layer.approach.methods, assessment),
  };
}
