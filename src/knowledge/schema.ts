/**
 * The shape of all content. Content is plain data: it never computes, and every rule that decides
 * something names the claims of the source documents it rests on.
 */
import type {
  CostPartId,
  CriterionId,
  FigureId,
  LayerId,
  NeedId,
  PracticeId,
  StepId,
  VerdictId,
} from './vocabulary.ts';

/** A question of `questions/`, by its published id. */
export type QuestionId = string;
/** An option of one question, by its published id. */
export type OptionId = string;
/** A numbered statement of a source document, such as `d3-33`. */
export type ClaimId = string;
/** The claims a rule rests on; never empty in shipped content. */
export type Claims = readonly ClaimId[];

/** A multiple of 10 from 10 to 100: how strongly an answer raises a need. Several add up to at most 100. */
export type Strength = number;
/** How much of a need a layer carries: 0 nothing, 20 little, 40 part, 60 much, 80 most, 100 all. */
export type Level = 0 | 20 | 40 | 60 | 80 | 100;
/** A whole number of score points. One need of strength 100, carried whole, is worth 50. */
export type Points = number;

/** Combines leaves with three-valued logic; what does not apply drops out of play. */
export type Logic<Leaf> =
  | Leaf
  | { readonly all: readonly Logic<Leaf>[] }
  | { readonly any: readonly Logic<Leaf>[] }
  | { readonly not: Logic<Leaf> };

/** The answer to `question` is one of `is` (for a multiple choice: at least one chosen option is). */
export interface AnswerIs {
  readonly question: QuestionId;
  readonly is: readonly OptionId[];
}
/** None of these questions has been answered. Known either way, so never unknown itself. */
export interface Unanswered {
  readonly unanswered: readonly QuestionId[];
}
/** A condition on the answers alone. */
export type Condition = Logic<AnswerIs | Unanswered>;

/** One of these layers is in the architecture: today's, or the one to grow into. */
export interface HasLayer {
  readonly layer: readonly LayerId[];
  readonly in: 'now' | 'target' | 'either';
}
/** In the architecture being named, one of these layers carries one of these needs. */
export interface Carries {
  readonly carrier: readonly LayerId[];
  readonly of: readonly NeedId[];
}
/** A condition that may also look at the architecture decided upon. */
export type OutcomeCondition = Logic<AnswerIs | Unanswered | HasLayer>;
/** A condition that names one architecture. */
export type VerdictCondition = AnyCondition;

/** What a condition looks at. */
export type Leaf = AnswerIs | Unanswered | HasLayer | Carries;
/** Any condition the content can state. */
export type AnyCondition = Logic<Leaf>;

/** An answer that raises a need, where given only while `when` is known to hold. */
export interface Raise {
  readonly need: NeedId;
  readonly by: Strength;
  readonly when?: Condition;
  readonly claims: Claims;
}

export interface Option {
  readonly id: OptionId;
  /** Two lower-case letters, unique within the question: the published link format. */
  readonly code: string;
  readonly label: string;
  /** One line that explains the option. */
  readonly hint: string;
  readonly raises?: readonly Raise[];
}

export interface Question {
  readonly id: QuestionId;
  /** Two upper-case letters, unique: the published link format. */
  readonly code: string;
  readonly step: StepId;
  readonly type: 'single' | 'multi';
  /** The question as a person reads it: the legend and heading of its screen. */
  readonly asks: string;
  /** A few words, for tables and summaries. */
  readonly short: string;
  /** One line below the question that says how to answer it. */
  readonly help: string;
  /** Why this question can change the answer, in a sentence or two. */
  readonly why: string;
  readonly claims: Claims;
  readonly mayNotApply: boolean;
  /** When given, what this question's answers raise counts under this criterion instead of the need's own. */
  readonly criterion?: CriterionId;
  /** Options that stand alone in a multiple choice. */
  readonly exclusive?: readonly OptionId[];
  readonly options: readonly Option[];
}

export interface Need {
  readonly id: NeedId;
  readonly name: string;
  /** What the feature must be able to do, as the end of "The feature must …". */
  readonly means: string;
  readonly criterion: CriterionId;
  readonly kind: 'interface' | 'knowledge' | 'behaviour' | 'economy';
  readonly claims: Claims;
}

export interface Criterion {
  readonly id: CriterionId;
  readonly name: string;
  readonly means: string;
  readonly claims: Claims;
}

export interface Cell {
  readonly level: Level;
  readonly because: string;
  readonly claims: Claims;
}

/** The situation makes a layer carry more or less of some needs. */
export interface CoverageShift {
  readonly id: string;
  readonly needs: readonly NeedId[];
  readonly when: Condition;
  /** Added to the level (a multiple of 20); the result stays within 0 to 100. */
  readonly by: number;
  readonly because: string;
  readonly claims: Claims;
}

/** The criteria by which a layer is a burden. */
export type BurdenCriterion = Extract<
  CriterionId,
  'speed-of-change' | 'effort' | 'run-cost' | 'portability'
>;

export interface BurdenCell {
  readonly points: Points;
  readonly because: string;
  readonly claims: Claims;
}

/** The situation makes a layer a greater or smaller burden. */
export interface BurdenShift {
  readonly id: string;
  readonly criterion: BurdenCriterion;
  readonly when: Condition;
  readonly by: Points;
  readonly because: string;
  readonly claims: Claims;
}

/** A prerequisite of a layer. */
export interface Gate {
  readonly id: string;
  readonly name: string;
  /** The condition that must hold, as a plain sentence. */
  readonly asks: string;
  /** Where given and false, the gate has no say. */
  readonly applies?: Condition;
  readonly opens: Condition;
  /** Where true, a closed gate can not be opened by work or waiting. */
  readonly never?: Condition;
  /** Behind a gate that will not open, the layer would do harm instead of merely no good. */
  readonly harmful?: true;
  /** What would open it: the evidence to bring, or the work to do. */
  readonly evidence: string;
  /** Why a closed gate speaks against the layer. */
  readonly because: string;
  /** When the work of opening it has its place in the roadmap. */
  readonly phase: Phase;
  readonly claims: Claims;
}

export interface Method {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly when: Condition;
  readonly claims: Claims;
}

/** A layer: what it carries, what it burdens, and what must be true first. */
export interface Approach {
  readonly id: LayerId;
  readonly name: string;
  /** What it is, in one sentence. */
  readonly summary: string;
  /** In every architecture. */
  readonly always?: true;
  /** Changes the weights: an unknown gate holds it back as a closed one does. */
  readonly tuned?: true;
  /** Held back while the task is undefined: nobody can tell yet what it would carry. */
  readonly waitsForTask?: true;
  readonly worksWhen: readonly { readonly text: string; readonly claims: Claims }[];
  readonly failsWhen: readonly { readonly text: string; readonly claims: Claims }[];
  readonly covers: Partial<Record<NeedId, Cell>>;
  readonly coverageShifts: readonly CoverageShift[];
  readonly burden: Record<BurdenCriterion, BurdenCell>;
  readonly burdenShifts: readonly BurdenShift[];
  readonly gates: readonly Gate[];
  readonly methods?: readonly Method[];
}

/** The name of an architecture and the rule that gives it. */
export interface Verdict {
  readonly id: VerdictId;
  /** One lower-case letter: the published link format. */
  readonly code: string;
  readonly name: string;
  /** The verdict as the end of "Now: …", one plain sentence a founder can repeat. */
  readonly now: string;
  /** The same, as the end of "Grow into: …". */
  readonly target: string;
  readonly when: VerdictCondition;
  readonly claims: Claims;
}

export interface Practice {
  readonly id: PracticeId;
  readonly name: string;
  readonly summary: string;
  /** Each reason that calls for it. The practice is advised when any of them holds. */
  readonly calledForBy: readonly {
    readonly when: OutcomeCondition;
    readonly because: string;
    readonly claims: Claims;
  }[];
}

/** Something that goes wrong with an architecture. */
export interface FailureMode {
  readonly id: string;
  readonly name: string;
  /** The layers it strikes; it is shown when one of them is in the architecture now or next. */
  readonly strikes: readonly LayerId[];
  readonly looksLike: string;
  readonly earlySignal: string;
  /** Likelihood before any answer, 1 (rare) to 3 (usual). */
  readonly base: 1 | 2 | 3;
  /** Answers that make it likelier, each adding `by` to the likelihood. */
  readonly aggravatedBy: readonly {
    readonly when: OutcomeCondition;
    readonly by: 1 | 2 | 3;
    readonly because: string;
  }[];
  readonly remedy: string;
  /** The layer or practice whose work it is to prevent it. */
  readonly owner: LayerId | PracticeId;
  readonly claims: Claims;
}

export type Phase = 'this-week' | 'this-month' | 'this-quarter' | 'then';

/** A step of the roadmap, taken when `when` holds. Gates of later layers become steps by themselves. */
export interface RoadmapStep {
  readonly id: string;
  readonly phase: Phase;
  readonly name: string;
  readonly action: string;
  /** The test that says the step is done. */
  readonly exit: string;
  readonly when: OutcomeCondition;
  readonly claims: Claims;
}

/** A reason to run the decision again. */
export interface LookAgain {
  readonly id: string;
  readonly text: string;
  readonly when: OutcomeCondition;
  readonly claims: Claims;
}

/** Something to measure, or to put into the set that measures it. */
export interface Measure {
  readonly id: string;
  readonly kind: 'set' | 'offline' | 'online' | 'operational' | 'regression';
  readonly name: string;
  readonly text: string;
  readonly when: OutcomeCondition;
  readonly claims: Claims;
}

/** A small experiment that answers a question, for those who cannot answer it from memory. */
export interface Experiment {
  readonly question: QuestionId;
  readonly name: string;
  readonly action: string;
  /** The work it takes, everybody's minutes added up and waiting left out: an estimate of ours. */
  readonly minutes: number;
  /** For each option of the question, what you will have seen if that option is the truth. */
  readonly reading: Readonly<Record<OptionId, string>>;
  /** Why this settles it. */
  readonly claims: Claims;
}

/** A situation the documents describe, ready to open. */
export interface Scenario {
  readonly id: string;
  readonly name: string;
  readonly situation: string;
  readonly answers: Readonly<Record<QuestionId, OptionId | readonly OptionId[]>>;
  /** What the document itself recommends, in our words. */
  readonly documentSays: string;
  /** The verdicts its words amount to: several where it leaves the choice open, none where it names none. */
  readonly documentNames: readonly VerdictId[];
  /** The layers it advises against here. */
  readonly documentRulesOut: readonly LayerId[];
  /** Why Layerwise says something else, or not yet the same. Left out where both agree. */
  readonly difference?: Difference;
  readonly claims: Claims;
}

/** Why a verdict here is not, or not yet, the one a document names. */
export interface Difference {
  readonly because: string;
  /** The tensions behind it, where documents pull apart. */
  readonly tensions: readonly string[];
  readonly claims: Claims;
}

/** A name for a variant of one feature, and the answers that change with it where that is exact. */
export interface Assumption {
  readonly id: string;
  readonly name: string;
  readonly moves: readonly {
    readonly question: QuestionId;
    readonly from: OptionId;
    readonly to: OptionId;
  }[];
}

export interface SourceDocument {
  /** `d0` to `d4`: the prefix of its claims. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** What kind of voice it is, and what it may want from the reader. */
  readonly standing: string;
}

/** A publication that a figure is taken from, beyond the documents. */
export interface Publication {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** What kind of voice it is, and what is taken from it. */
  readonly standing: string;
  /** The figures that are its own until changed. */
  readonly figures: readonly FigureId[];
}

/** A statement of a source document, in our words. */
export interface Claim {
  readonly id: ClaimId;
  readonly document: string;
  readonly section: string;
  readonly text: string;
}

/** What two or more documents say differently, and what the engine does about it. */
export interface Tension {
  readonly id: string;
  readonly question: string;
  readonly positions: readonly { readonly text: string; readonly claims: Claims }[];
  readonly resolution: string;
}

/** A number the economics are reckoned with; its words stand in `economics/`. */
export interface Figure {
  /** Two lower-case letters, unique: the published link format. */
  readonly code: string;
  /** The least and the most it may be, not below 0. */
  readonly min: number;
  readonly max: number;
  /** How many decimals it may have, at most 4. */
  readonly decimals: number;
  /** What is assumed until somebody says otherwise. Never a vendor's price. */
  readonly assumed: number;
  /** What is assumed instead once an answer says more: the first that holds. */
  readonly assumedFor?: readonly { readonly when: Condition; readonly value: number }[];
}

/** What asking, deciding and links need of the content; the rest says what to do about a verdict. */
export type DecisiveKnowledge = Pick<
  Knowledge,
  | 'model'
  | 'questions'
  | 'needs'
  | 'criteria'
  | 'approaches'
  | 'undefinedTask'
  | 'verdicts'
  | 'conflicts'
  | 'figures'
>;

/** Answers that can hardly all be true. It decides nothing: a person is asked to look again. */
export interface Conflict {
  readonly id: string;
  /** The answers that contradict each other when all are given. */
  readonly between: readonly AnswerIs[];
  /** What contradicts what, in a sentence. */
  readonly says: string;
  /** The one more likely wrong while all are known equally well. */
  readonly check: QuestionId;
  /** How to find out, in a sentence. */
  readonly how: string;
}

/** How a figure is asked for. */
export interface FigureEntry {
  readonly figure: FigureId;
  readonly label: string;
  /** What it is counted in, as it stands behind the number. */
  readonly unit: string;
  /** What is assumed, where no answer says more: the published example, or a round number of ours. */
  readonly from: 'published' | 'round';
}

/** Figures that are asked for together. */
export interface FigureGroup {
  readonly id: string;
  readonly name: string;
  readonly figures: readonly FigureEntry[];
}

/** What money goes to. */
export interface CostPart {
  readonly id: CostPartId;
  readonly name: string;
  readonly means: string;
  /** A bill shows it; the rest is the time of people. */
  readonly visible: boolean;
  readonly claims: Claims;
}

/** A cost that some architectures cause. */
export interface CostLine {
  readonly id: string;
  readonly name: string;
  readonly part: CostPartId;
  readonly per: 'once' | 'month' | 'year' | 'request';
  /** The amount: these figures multiplied, divided by `over`. */
  readonly times: readonly FigureId[];
  readonly over?: number;
  /** Caused where one of these layers is in the architecture; by every one where left out. */
  readonly with?: readonly LayerId[];
  /** Not caused where one of these is. */
  readonly without?: readonly LayerId[];
}

/** What the economics are reckoned from, apart from the figures. */
export interface Economics {
  /** The reckoning as a whole, where it is named among rules. */
  readonly name: string;
  readonly groups: readonly FigureGroup[];
  /** Links carry the place of a kind, counted from 1, so a kind is never moved or removed. */
  readonly lossKinds: readonly string[];
  readonly parts: readonly CostPart[];
  readonly lines: readonly CostLine[];
  /** What the smaller model has in the place of figures of the base model. */
  readonly smallModel: Readonly<Partial<Record<FigureId, FigureId>>>;
  /** What the whole reckoning rests on. */
  readonly claims: Claims;
  readonly publications: readonly Publication[];
}

/** Everything the decision rests on, as one value. */
export interface Knowledge {
  /** Changes whenever a decision may; recorded in links and records. */
  readonly model: string;
  readonly questions: readonly Question[];
  readonly needs: readonly Need[];
  readonly criteria: readonly Criterion[];
  readonly approaches: readonly Approach[];
  /** When there is no task yet, and the layers that wait for one stay out of today's architecture. */
  readonly undefinedTask: Condition;
  readonly verdicts: readonly Verdict[];
  readonly practices: readonly Practice[];
  readonly failureModes: readonly FailureMode[];
  readonly roadmap: readonly RoadmapStep[];
  readonly lookAgain: readonly LookAgain[];
  readonly measures: readonly Measure[];
  /** One for each question. */
  readonly experiments: readonly Experiment[];
  readonly conflicts: readonly Conflict[];
  readonly scenarios: readonly Scenario[];
  readonly assumptions: readonly Assumption[];
  readonly documents: readonly SourceDocument[];
  readonly tensions: readonly Tension[];
  /** They change no verdict. In the order in which links carry them. */
  readonly figures: Readonly<Record<FigureId, Figure>>;
}

/**
 * What a version of the model fixes: all that decides, and what a result shows of it. Released ones
 * are kept under `released/`, so that an old link can be decided as it was.
 */
export type Model = Pick<
  Knowledge,
  | 'model'
  | 'questions'
  | 'needs'
  | 'criteria'
  | 'approaches'
  | 'undefinedTask'
  | 'verdicts'
  | 'practices'
  | 'failureModes'
  | 'roadmap'
  | 'lookAgain'
  | 'measures'
  | 'experiments'
>;
