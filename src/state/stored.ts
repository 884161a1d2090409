import * as z from 'zod/mini';
import type { DecisiveKnowledge } from '../knowledge/schema.ts';
import { isEmpty } from '../share/answers.ts';
import { type Basis } from '../share/basis.ts';
import {
  readableAnswers,
  readAnswers,
  readFigures,
  readName,
  readPriorities,
} from '../share/door.ts';
import { noFigures, sameFigures } from '../share/figures.ts';
import { isNewerModel } from '../share/model-version.ts';
import { normalPriorities, samePriorities } from '../share/priorities.ts';
import { firstName, freeName, mostVariants, type Variant } from '../share/variants.ts';
import { type Among, type Kept, nameOf } from './kept.ts';

/** The format of what is stored. */
const format = 1;

/** What a stored text turned out to be. */
export interface Stored {
  readonly condition: 'readable' | 'newer' | 'unreadable';
  /** All of it, or as much as can be read; undefined when that is nothing. */
  readonly kept: Kept | undefined;
}

const envelope = z.looseObject({ format: z.number(), model: z.string() });
const spoken = z.looseObject({
  answers: z.unknown(),
  priorities: z.optional(z.unknown()),
  figures: z.optional(z.unknown()),
});
const setOf = z.looseObject({
  name: z.unknown(),
  before: z.array(z.unknown()),
  after: z.array(z.unknown()),
});
const named = z.looseObject({ name: z.unknown() });

/** Writes what is kept. A variant alone without a name of its own is written as before there were sets. */
export function textOf(model: string, kept: Kept): string {
  const { among } = kept;
  const variants = (list: readonly Variant[]) =>
    list.map(({ name, basis }) => ({ name, ...writtenBasis(basis) }));
  const set = among && {
    name: nameOf(kept),
    before: variants(among.before),
    after: variants(among.after),
  };
  return JSON.stringify({ format, model, ...writtenBasis(kept), ...(set && { set }) });
}

/** What is normal or assumed is left out, as it was before there were priorities and figures. */
function writtenBasis({ answers, priorities, figures }: Basis): object {
  const isNormal = samePriorities(priorities, normalPriorities);
  const isAssumed = sameFigures(figures, noFigures);
  return { answers, ...(!isNormal && { priorities }), ...(!isAssumed && { figures }) };
}

/** Reads a stored text through the door. Never throws. */
export function readStored(knowledge: DecisiveKnowledge, text: string): Stored {
  const data = parsed(text);
  const reading = envelope.safeParse(data);
  if (!reading.success) return { condition: 'unreadable', kept: undefined };
  if (reading.data.format > format) return { condition: 'newer', kept: undefined };
  const own = readBasis(knowledge, data);
  const among = readAmong(knowledge, reading.data['set']);
  const kept: Kept = { ...own.basis, ...(among.value && { among: among.value }) };
  if (own.isWhole && among.isWhole && reading.data.format === format) {
    return { condition: 'readable', kept };
  }
  const isNothing = isEmpty(own.basis.answers) && among.value === undefined;
  return {
    condition: isNewerModel(reading.data.model, knowledge.model) ? 'newer' : 'unreadable',
    kept: isNothing ? undefined : kept,
  };
}

interface Part<Value> {
  readonly isWhole: boolean;
  readonly value: Value;
}

/** What can be read of a basis: every answer that is right by itself. */
function readBasis(knowledge: DecisiveKnowledge, input: unknown) {
  const reading = spoken.safeParse(input);
  const data: {
    readonly answers?: unknown;
    readonly priorities?: unknown;
    readonly figures?: unknown;
  } = reading.success ? reading.data : {};
  const answers = readAnswers(knowledge, data.answers);
  const levels = readPriorities('priorities' in data ? data.priorities : normalPriorities);
  const numbers = readFigures(knowledge, 'figures' in data ? data.figures : noFigures);
  const basis: Basis = {
    answers: answers.ok ? answers.value : readableAnswers(knowledge, data.answers),
    priorities: levels.ok ? levels.value : normalPriorities,
    figures: numbers.ok ? numbers.value : noFigures,
  };
  return { basis, isWhole: answers.ok && levels.ok && numbers.ok };
}

/** What can be read of the set around a variant; no two of its names are the same. */
function readAmong(knowledge: DecisiveKnowledge, input: unknown): Part<Among | undefined> {
  if (input === undefined) return { isWhole: true, value: undefined };
  const reading = setOf.safeParse(input);
  if (!reading.success) return { isWhole: false, value: undefined };
  const { before, after } = reading.data;
  const own = readName(reading.data.name);
  const name = own.ok ? own.value : firstName;
  const taken = [name];
  let isWhole = own.ok && before.length + after.length < mostVariants;
  const variantIn = (each: unknown): readonly Variant[] => {
    const { basis, isWhole: isBasisWhole } = readBasis(knowledge, each);
    const entry = named.safeParse(each);
    const given = readName(entry.success ? entry.data.name : undefined);
    const isNamed = given.ok && !taken.includes(given.value);
    isWhole = isWhole && isBasisWhole && isNamed;
    if (taken.length >= mostVariants) return [];
    const free = freeName(given.ok ? given.value : firstName, taken);
    taken.push(free);
    return [{ name: free, basis }];
  };
  const value = { name, before: before.flatMap(variantIn), after: after.flatMap(variantIn) };
  return { isWhole, value };
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
