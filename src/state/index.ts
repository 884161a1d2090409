/*
 * THE LIVING APP: all that the screens use of it.
 *
 * knowledge                        the content
 * useAnswers()                     the person's own answers
 * setAnswer(question, answer)      answer = { value, grade? }; value may be 'unknown' or 'not-applicable'
 * clearAnswer(question)            unanswered again
 * startAgain()                     clears all, undoReplace() brings them back
 * replaceAll(answers)              e.g. answersOf(scenario.answers); undoReplace() brings one's own back
 * undoReplace()                    exchanges answers and backup
 * useCanUndoReplace()              whether there is a backup
 * deleteEverything()               nothing of the person's is left in the browser
 * useStorageStatus()               'saving' | 'unavailable' | 'full' | 'newer'
 * useQuarantined()                 stored texts that could not be read, to show or save
 *
 * useShownAnswers()                the shared link's answers while one is open, else one's own
 * useDecision()                    the decision on the shown answers
 * decisionOn(answers)              the same for any answers, remembered by identity
 *
 * useSharedLink()                  { status: 'none' } | { status: 'shared', answers, link, shown, repaired }
 *                                  | { status: 'refused', kind, problems, raw, partial? }
 * openLink(text)                   opens a pasted link (or address); writes nothing
 * keepAsMine()                     the shared answers become one's own, those the backup
 * closeShared()                    back to one's own; also closes a refused link.
 *                                  "Open what could be read" = replaceAll(partial)
 * useOwnLink()                     the absolute address of the result with one's own answers
 * useOwnLinkInAddress()            for the result page: keeps the link to what it shows in the address bar
 *
 * useClaim(id), useClaims()        claim texts, fetched when first used: a claim (or a map by id),
 *                                  'loading' or 'unavailable'
 *
 * Any own edit (setAnswer … undoReplace) closes an open shared link; its address opens it again.
 */
export type { Answers, GivenAnswer, Grade } from '../share/answers.ts';
export {
  answersOf,
  answerTo,
  grades,
  sameAnswers,
  situationOf,
  unknown,
} from '../share/answers.ts';
export type { RefusalKind, Shown, Verdicts } from '../share/link/reading.ts';
export { notApplicable } from '../core/situation.ts';
export {
  clearAnswer,
  deleteEverything,
  replaceAll,
  setAnswer,
  startAgain,
  undoReplace,
  useAnswers,
  useCanUndoReplace,
  useQuarantined,
  useStorageStatus,
} from './answers-store.ts';
export { type Claims, useClaim, useClaims } from './claims.ts';
export { decisionOn } from './decision.ts';
export { knowledge } from './knowledge.ts';
export {
  closeShared,
  keepAsMine,
  openLink,
  type SharedLink,
  useOwnLink,
  useOwnLinkInAddress,
  useSharedLink,
} from './link-sync.ts';
export { useDecision, useShownAnswers } from './shown.ts';
export type { StorageStatus } from './storage.ts';
