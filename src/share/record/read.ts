import type * as z from 'zod/mini';
import type { DecisiveKnowledge } from '../../knowledge/schema.ts';
import { quote } from '../answer-faults.ts';
import type { Basis } from '../basis.ts';
import { readAnswers, readFigures, readPriorities } from '../door.ts';
import type { Shown } from '../link/reading.ts';
import { isNewerModel } from '../model-version.ts';
import { type Record1, record1 } from './schema.ts';

/** A longer text is not looked into: a record has some ten thousand characters. In UTF-16 units. */
export const longestRecord = 500_000;
/** A record with more faults than this names only the first. */
const mostProblems = 20;

/**
 * Why a text is no record that this version can open.
 * - `too-long`, `not-a-record`: not looked into, or nothing of ours.
 * - `newer-version`: written by a newer version, in a newer format or with content not known here.
 * - `not-allowed`: a record in which something is missing or not what belongs there.
 */
export type RecordRefusalKind = 'too-long' | 'not-a-record' | 'newer-version' | 'not-allowed';

/** What a text that should be a record turned out to be. */
export type ReadRecord =
  | {
      readonly status: 'ok';
      readonly basis: Basis;
      /** The model and the verdicts as the record states them. */
      readonly shown: Shown;
      /** The day it was written. */
      readonly date: string;
    }
  | {
      readonly status: 'refused';
      readonly kind: RecordRefusalKind;
      /** What is wrong, a sentence each, never empty. */
      readonly problems: readonly string[];
    };

/** Reads a record of any version ever published. Never throws, never fills in a default. */
export function readRecord(knowledge: DecisiveKnowledge, text: string): ReadRecord {
  if (text.length > longestRecord) {
    return refused('too-long', [
      `The text has ${text.length} characters; no record has more than ${longestRecord}.`,
    ]);
  }
  const parsed = parse(text);
  if ('fault' in parsed) return refused('not-a-record', [`This is not JSON: ${parsed.fault}`]);
  const { format, version } = headOf(parsed.json);
  if (format !== 'layerwise-record') {
    return refused('not-a-record', ['This JSON has no "format": "layerwise-record".']);
  }
  if (typeof version === 'number' && version > 1) {
    return refused('newer-version', [
      `The record has version ${version}; the newest one known here is 1.`,
    ]);
  }
  const record = record1.safeParse(parsed.json);
  if (!record.success) {
    return refused('not-allowed', record.error.issues.slice(0, mostProblems).map(sentenceOn));
  }
  return againstContent(knowledge, record.data);
}

function againstContent(knowledge: DecisiveKnowledge, record: Record1): ReadRecord {
  const answers = readAnswers(knowledge, record.answers);
  const priorities = readPriorities(record.priorities);
  const figures = readFigures(knowledge, record.figures ?? {});
  const { now, target } = record.decision.verdict;
  const [nowId, targetId] = [now, target].map(
    (id) => knowledge.verdicts.find((verdict) => verdict.id === id)?.id,
  );
  const shown = nowId && targetId && { model: record.model, now: nowId, target: targetId };
  if (answers.ok && priorities.ok && figures.ok && shown) {
    const basis = { answers: answers.value, priorities: priorities.value, figures: figures.value };
    return { status: 'ok', basis, shown, date: record.date };
  }
  const allowed = knowledge.verdicts.map(({ id }) => id).join(', ');
  const problems = [
    ...[answers, priorities, figures].flatMap((reading) => (reading.ok ? [] : reading.problems)),
    ...[now, target]
      .filter((_, at) => [nowId, targetId][at] === undefined)
      .map((id) => `there is no verdict ${quote(id)}; the verdicts are: ${allowed}`),
  ];
  if (!isNewerModel(record.model, knowledge.model)) return refused('not-allowed', problems);
  const problem = `The record was written with model ${record.model}, newer than model ${knowledge.model} here.`;
  return refused('newer-version', [problem, ...problems]);
}

function refused(kind: RecordRefusalKind, problems: readonly string[]): ReadRecord {
  return { status: 'refused', kind, problems };
}

function parse(text: string): { readonly json: unknown } | { readonly fault: string } {
  try {
    return { json: JSON.parse(text.replace(/^\uFEFF/u, '')) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : 'unreadable' };
  }
}

function headOf(json: unknown): { readonly format?: unknown; readonly version?: unknown } {
  return typeof json === 'object' && json !== null ? json : {};
}

function sentenceOn(issue: z.core.$ZodIssue): string {
  const place = issue.path.map(String).join(' → ');
  if (issue.code === 'invalid_type') return `${quote(place)} must be: ${issue.expected}.`;
  if (issue.code === 'invalid_value')
    return `${quote(place)} must be one of: ${issue.values.map(String).join(', ')}.`;
  if (issue.code === 'invalid_union') return `${quote(place)} must be a string or a list of them.`;
  return `${quote(place)} is not written as a record writes it.`;
}
