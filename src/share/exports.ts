import { adrOf } from './adr.ts';
import { briefOf } from './brief.ts';
import type { Kept } from './kept.ts';
import { recordOf } from './record/write.ts';
import { tableOf } from './table.ts';

/** A form in which a decision leaves the app. */
export type ExportId = 'adr' | 'brief' | 'table' | 'record';

/** A decision in one of these forms, to be copied or saved. */
export interface Export {
  readonly id: ExportId;
  readonly fileName: string;
  readonly mediaType: string;
  readonly text: string;
  /** What stands in the file: the text, and a mark before it where programs need one to read it rightly. */
  readonly file: string;
}

/** Tells spreadsheets that a text is in UTF-8. */
const byteOrderMark = '\uFEFF';

/** A decision in every form. */
export function exportsOf(kept: Kept): readonly Export[] {
  const [adr, brief, table, record] = [adrOf(kept), briefOf(kept), tableOf(kept), recordOf(kept)];
  const named = (what: string, ending: string) => `layerwise-${what}-${kept.date}.${ending}`;
  return [
    {
      id: 'adr',
      fileName: named('decision', 'md'),
      mediaType: 'text/markdown',
      text: adr,
      file: adr,
    },
    {
      id: 'brief',
      fileName: named('brief', 'txt'),
      mediaType: 'text/plain',
      text: brief,
      file: brief,
    },
    {
      id: 'table',
      fileName: named('trade-offs', 'csv'),
      mediaType: 'text/csv',
      text: table,
      file: byteOrderMark + table,
    },
    {
      id: 'record',
      fileName: named('record', 'json'),
      mediaType: 'application/json',
      text: record,
      file: record,
    },
  ];
}
