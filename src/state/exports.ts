import { useDeferredValue, useMemo } from 'react';
import type { Export } from '../share/exports.ts';
import { noFigures } from '../share/figures.ts';
import type { RoomCode } from '../share/room-code.ts';
import { useAnalysis } from './analysis.ts';
import { useDecision, useShownKnowledge } from './decision.ts';
import { late, type Late } from './late.ts';
import { linkFor } from './links.ts';
import { useShown, useShownLink } from './shown.ts';

const writers = late(() => import('../share/exports.ts'));
const codes = late(() => import('../share/room-code.ts'));

/** What is shown in every form in which it can leave the app, with what has been found out so far. */
export function useExports(name: string): Late<readonly Export[]> {
  const part = writers.use();
  const [knowledge, basis, decision] = [useShownKnowledge(), useShown(), useDecision()];
  const link = useShownLink();
  const { confidence, flips } = useAnalysis();
  const kept = useDeferredValue(
    useMemo(() => {
      const findings = { ...(confidence && { confidence }), ...(flips && { flips }) };
      return { knowledge, basis, decision, findings, link };
    }, [knowledge, basis, decision, link, confidence, flips]),
  );
  return useMemo(
    () => (typeof part === 'string' ? part : part.exportsOf({ ...kept, date: today(), name })),
    [part, kept, name],
  );
}

/** A code for the room. */
export interface ShownCode extends RoomCode {
  /** It leaves out the figures, which change no verdict, because with them it would be too fine. */
  readonly isWithoutFigures: boolean;
  /** It is so fine that it may have to be read from near. */
  readonly isFine: boolean;
}

/** The link to what is shown as a QR code, drawn while it `isWanted`; what draws it is there before. */
export function useRoomCode(isWanted: boolean): Late<ShownCode> {
  const part = codes.use();
  const basis = useDeferredValue(useShown());
  const link = useDeferredValue(useShownLink());
  const isDrawn = useDeferredValue(isWanted);
  return useMemo(() => {
    if (typeof part === 'string') return part;
    if (!isDrawn) return 'loading';
    const isFine = ({ version }: RoomCode) => version > part.finestForRoom;
    const whole = part.roomCodeOf(link);
    if (!isFine(whole)) return { ...whole, isWithoutFigures: false, isFine: false };
    const bare = part.roomCodeOf(linkFor({ ...basis, figures: noFigures }));
    const isWithoutFigures = bare.version < whole.version;
    const code = isWithoutFigures ? bare : whole;
    return { ...code, isWithoutFigures, isFine: isFine(code) };
  }, [part, basis, link, isDrawn]);
}

/** Saves an export where the browser saves what it downloads. */
export function download({ file, fileName, mediaType }: Export): void {
  const url = URL.createObjectURL(new Blob([file], { type: `${mediaType};charset=utf-8` }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = fileName;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), saving);
}

/** How long a browser may take to begin saving, in milliseconds. */
const saving = 60_000;

/** The day it is where the person is, as 2026-11-21. */
function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
