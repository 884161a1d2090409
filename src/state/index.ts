/*
 * THE LIVING APP: all that the screens use of it.
 *
 * decisive                         the content that asking, deciding and links need
 * knowledge                        all of it; who uses it, useDecision() or useAnalysis() waits for all of it
 * A `Basis` is all that a person said: { answers, priorities, figures }. `basisOf(answers)` is one of
 * answers alone. Figures are the numbers of the economics that were changed; they change no verdict.
 *
 * useOwn()                         the person's own basis
 * useAnswers(), usePriorities()    their answers, and what matters to them
 * useOwnFigure(id)                 one figure as they changed it
 * setAnswer(question, answer)      answer = { value, grade? }; value may be 'unknown' or 'not-applicable'
 * clearAnswer(question)            unanswered again
 * setPriority(criterion, level)    'low' | 'normal' | 'high'; the criteria are `burdenCriteria` of the core
 * setFigures({ id: number, … })    figures of the economics, each `isAllowed(knowledge.figures[id], number)`;
 *                                  undefined goes back to what is assumed
 * startAgain()                     clears all, undoReplace() brings them back
 * replaceAll(basis)                e.g. basisOf(answersOf(scenario.answers)); undoReplace() brings one's own back
 * undoReplace()                    exchanges all that was said with the backup
 * useCanUndoReplace()              whether there is a backup
 * deleteEverything()               nothing of the person's is left in the browser
 * useStorageStatus()               'saving' | 'unavailable' | 'full' | 'newer'
 * useQuarantined()                 stored texts that could not be read, to show or save
 *
 * What is SHOWN: a shared link's result as it was shared, where chosen, else what is on trial, else the shared link's while one is open, else one's own.
 * useShown()                       the basis
 * useShownAnswers()                the answers
 * useShownPriorities()             the priorities; levelOf(priorities, criterion) reads them
 * useOutcome()                     what is decided on them
 * useDecision()                    the same, and what surrounds it: risks, roadmap, practices, evaluation
 * useAnalysis()                    { confidence?, flips?, inquiry?, cards?, isWorking }: each part as soon
 *                                  as it is known; isWorking only once it takes over a fifth of a second.
 *                                  The confidence comes twice: from 1,000 completions, then from 10,000
 * useShownLink()                   the absolute address that opens it: what to copy and to draw as a QR code
 * decisionOn(basis)                the decision on any answers and priorities, remembered by identity
 * conflictsAmong(answers)          the answers that contradict each other, and which of them to check first
 * linkFor(basis)                   the absolute address of the result of any basis; for scenario links
 *                                  and every other link to a result. The fragment alone: new URL(it).hash
 *
 * tryChange(change)                shows what other answers would make of it, e.g. tryChange(flip.change);
 *                                  within a trial it adds to what is tried. Nothing is saved, no address changes
 * useTrial()                       undefined | { change, answers, priorities, figures, before: Basis }
 * endTrial()                       back to what was shown before; any own edit does that too, and so does
 *                                  opening or closing a shared link
 * keepTrial()                      the tried answers become one's own, those the backup; closes a shared link
 *
 * useInquiry(answers)              what to ask next given these answers and one's own priorities; undefined
 *                                  until it is known (for the wizard; a result shows useAnalysis().inquiry)
 *
 * useSharedLink()                  { status: 'none' }
 *                                  | { status: 'shared', answers, priorities, figures, link, shown, repaired }
 *                                  | { status: 'refused', kind, problems, raw, partial? }
 * useAsShared()                    what became of the rules the open link was made with: { status: 'current' }
 *                                  | { status, shown, today, … }: replayed (then, changes, isAsRecorded),
 *                                  fetching, newer, unknown, unavailable, or contradicted by its own rules
 * showAsShared(), showAsOfToday()  which of the two results is shown; useReplay() is the older one while it is
 * useShownKnowledge()              the rules of what is shown: today's, or those of the replay
 * openLink(text)                   opens a pasted link (or address); writes nothing
 * keepAsMine()                     what is shared becomes one's own, and that the backup
 * closeShared()                    back to one's own; also closes a refused link.
 *                                  "Open what could be read" = replaceAll(basisOf(partial))
 * useOwnLink()                     the absolute address of the result with one's own answers
 * useOwnLinkInAddress()            for the result page: keeps the link to what it shows in the address bar
 *
 * scenarios                        the documents' own situations
 * openText(text), openFile(file)   opens a pasted link or record, or a file; a promise of { status: 'shared' }
 *                                  or of { status: 'refused-link' | 'refused-record', kind, problems }, which
 *                                  changes nothing. Opened, it is like a shared link: keepAsMine() keeps it
 * useExports(name)                 what is shown as [{ id, fileName, mediaType, text, file }], or 'loading' or
 *                                  'unavailable'; name = what the person calls the feature, may be empty
 * download(export)                 saves one of them
 * useRoomCode(isWanted)            the shown link as { address, size, path, isWithoutFigures, isFine }, or
 *                                  'loading' or 'unavailable'
 * openOverlay(onClose)             Back closes what lies over the page; returns how to close it otherwise
 *
 * basisOfScenario(scenario)        its answers, the same value each time; for decisionOn and linkFor
 * useOpenScenario()                the scenario that the open link tells of, if it is one
 *
 * VARIANTS: one feature under one to four assumptions, each with a name; the first is the base. All of the
 * above is about the one at hand.
 * useShownVariants()               { variants, at, isShared }: a shared set's while one is open, else one's own
 * turnTo(at, isShared)             shows another of them; of one's own it is then the one edited
 * duplicateVariant(name, change)   a copy of the one at hand, changed (see `assumed`), and turns to it
 * renameVariant(at, name), deleteVariant(at)   undoReplace() brings a deleted one back
 * assumptions                      names for variants, and the answers that change with them where that is exact
 * assumed(id, basis)               what an assumption of the content makes of a basis
 * linkForSet(variants)             the absolute address that opens two to four of them side by side
 * useConfidence(basis)             how firm the decision on any basis is, twice as useAnalysis() says it
 * useSetLinkInAddress()            for the page that compares: keeps that link in the address bar
 *
 * useClaim(id), useClaims()        claim texts, fetched when first used: a claim (or a map by id),
 *                                  'loading' or 'unavailable'; useDocument(id) is where it stands
 *
 * Any own edit (setAnswer … undoReplace, setPriority, setFigures) ends a trial and closes an open shared link; its
 * address opens that again.
 */
export type { Answers, GivenAnswer, Grade } from '../share/answers.ts';
export {
  answersOf,
  answerTo,
  gradesIn,
  grades,
  sameAnswers,
  situationOf,
  unknown,
} from '../share/answers.ts';
export { type Basis, basisOf } from '../share/basis.ts';
export { isAllowed } from '../share/figures.ts';
export { levelOf, priorityLevels } from '../share/priorities.ts';
export type { Export, ExportId } from '../share/exports.ts';
export { longestFeatureName } from '../share/kept.ts';
export type { RefusalKind, Shown, Verdicts } from '../share/link/reading.ts';
export { notApplicable } from '../core/situation.ts';
export type { Analysis } from './following.ts';
export { useAnalysis } from './analysis.ts';
export { useConfidence } from './firmness.ts';
export {
  clearAnswer,
  deleteEverything,
  replaceAll,
  setAnswer,
  setFigures,
  setPriority,
  startAgain,
  undoReplace,
  useAnswers,
  useCanUndoReplace,
  useOwn,
  useOwnFigure,
  usePriorities,
  useQuarantined,
  useStorageStatus,
} from './answers-store.ts';
export { type AsShared, showAsOfToday, showAsShared, useAsShared, useReplay } from './as-shared.ts';
export { type Claims, useClaim, useClaims, useDocument } from './claims.ts';
export { conflictsAmong } from './conflicts.ts';
export { decisionOn, useDecision, useShownKnowledge } from './decision.ts';
export { download, type ShownCode, useExports, useRoomCode } from './exports.ts';
export { useInquiry } from './inquiry.ts';
export { outcomeOn } from './outcome.ts';
export { decisive } from './knowledge.ts';
export type { Late } from './late.ts';
export {
  closeShared,
  keepAsMine,
  openLink,
  type SharedLink,
  useOwnLink,
  useOwnLinkInAddress,
  useSetLinkInAddress,
  useSharedLink,
} from './link-sync.ts';
export { linkFor, linkForSet } from './links.ts';
export { type Opened, openFile, openText } from './opening.ts';
export { openOverlay } from './overlay.ts';
export { basisOfScenario, scenarios, useOpenScenario } from './scenarios.ts';
export {
  useOutcome,
  useShown,
  useShownAnswers,
  useShownLink,
  useShownPriorities,
  useShownRules,
} from './shown.ts';
export type { StorageStatus } from './storage.ts';
export { firstName, longestName, mostVariants, type Variant } from '../share/variants.ts';
export {
  assumed,
  assumptions,
  deleteVariant,
  duplicateVariant,
  renameVariant,
  turnTo,
  useShownVariants,
} from './variants.ts';
export { endTrial, keepTrial, type Trial, tryChange, useTrial } from './trial.ts';
export { knowledge } from './whole-knowledge.ts';
