import * as z from 'zod/mini';
import type { DecisiveKnowledge } from '../knowledge/schema.ts';
import { noBasis } from '../share/basis.ts';
import type { Kept } from './kept.ts';
import { keys } from './storage-keys.ts';
import { readStored, textOf } from './stored.ts';

/**
 * Whether answers outlive the page.
 * - `saving`: they do.
 * - `unavailable`: the browser offers no storage.
 * - `full`: the browser refused the last write.
 * - `newer`: what is stored was written by a newer version of the app and is left alone.
 */
export type StorageStatus = 'saving' | 'unavailable' | 'full' | 'newer';

/** The part of the browser's storage in use. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The guarded way to the browser's storage: nothing here ever throws. */
export interface AnswerStorage {
  readonly status: () => StorageStatus;
  /**
   * What is stored under a key, read through the door; undefined when none of it can be read. What
   * cannot be read is put into quarantine, what a newer version wrote is left alone.
   */
  readonly load: (key: 'answers' | 'backup') => Kept | undefined;
  /** Whether another tab has written answers since this one last read or wrote them. */
  readonly wasChangedElsewhere: () => boolean;
  /** Stores what a person said, unless that would destroy what could neither be read nor put into quarantine. */
  readonly save: (key: 'answers' | 'backup', kept: Kept) => void;
  /** The texts that could not be read, oldest first, exactly as they were found. */
  readonly quarantined: () => readonly string[];
  /** Removes every key of ours. */
  readonly erase: () => void;
}

/** Opens the storage that `open` gives; `open` may throw or give nothing, as browsers do. */
export function openStorage(
  knowledge: DecisiveKnowledge,
  open: () => Shelf | null | undefined,
): AnswerStorage {
  const shelf = attempt(open) ?? undefined;
  let status: StorageStatus = shelf === undefined ? 'unavailable' : 'saving';
  let lastSeen: string | undefined;
  /** Unreadable texts that still stand under their key, because quarantine had no room. */
  const unsaved = new Map<'answers' | 'backup', string>();

  function get(key: string): string | undefined {
    return attempt(() => shelf?.getItem(key)) ?? undefined;
  }

  function set(key: string, text: string): boolean {
    if (shelf === undefined) return false;
    const isDone = attempt(() => {
      shelf.setItem(key, text);
      return true;
    });
    return isDone ?? false;
  }

  function quarantined(): readonly string[] {
    const text = get(keys.quarantine);
    if (text === undefined) return [];
    const list = z.array(z.string()).safeParse(parsed(text));
    return list.success ? list.data : [text];
  }

  function isQuarantined(text: string): boolean {
    const texts = quarantined();
    return texts.includes(text) || set(keys.quarantine, JSON.stringify([...texts, text]));
  }

  function load(key: 'answers' | 'backup'): Kept | undefined {
    const text = get(keys[key]);
    if (key === 'answers') lastSeen = text;
    if (text === undefined) return noBasis;
    const stored = readStored(knowledge, text);
    if (stored.condition === 'newer') status = 'newer';
    if (stored.condition === 'unreadable' && !isQuarantined(text)) unsaved.set(key, text);
    return stored.kept;
  }

  function save(key: 'answers' | 'backup', kept: Kept): void {
    if (status === 'newer' || shelf === undefined) return;
    const standing = unsaved.get(key);
    const text = textOf(knowledge.model, kept);
    const isDone = (standing === undefined || isQuarantined(standing)) && set(keys[key], text);
    status = isDone ? 'saving' : 'full';
    if (!isDone) return;
    unsaved.delete(key);
    if (key === 'answers') lastSeen = text;
  }

  return {
    status: () => status,
    load,
    wasChangedElsewhere: () => {
      const text = get(keys.answers);
      return text !== undefined && text !== lastSeen;
    },
    save,
    quarantined,
    erase: () => {
      for (const key of Object.values(keys)) attempt(() => shelf?.removeItem(key));
      lastSeen = undefined;
      unsaved.clear();
      if (status !== 'unavailable') status = 'saving';
    },
  };
}

function parsed(text: string): unknown {
  return attempt((): unknown => JSON.parse(text));
}

function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
