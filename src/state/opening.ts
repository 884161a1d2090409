import { decodeLink, encodeLink } from '../share/link/link.ts';
import type { RefusalKind } from '../share/link/reading.ts';
import type { RecordRefusalKind } from '../share/record/read.ts';
import { decisive } from './knowledge.ts';
import { late } from './late.ts';
import { openLink, showShared } from './link-sync.ts';

const records = late(() => import('../share/record/read.ts'));

/** What came of opening a text or a file. Nothing of the person's is changed either way. */
export type Opened =
  | { readonly status: 'shared' }
  | {
      readonly status: 'refused-link';
      readonly kind: RefusalKind;
      readonly problems: readonly string[];
    }
  | {
      readonly status: 'refused-record';
      /** `unavailable`: what reads records could not be fetched. */
      readonly kind: RecordRefusalKind | 'unavailable';
      readonly problems: readonly string[];
    };

/**
 * Opens a pasted link, address or record, as if it had come in the address. A text that is refused
 * changes nothing, not even what is open. Writes nothing of the person's.
 */
export async function openText(text: string): Promise<Opened> {
  if (/^[\s\uFEFF]*[{[]/u.test(text)) return openRecord(text);
  const decoded = decodeLink(decisive, text);
  if (decoded.status === 'refused') {
    return { status: 'refused-link', kind: decoded.kind, problems: decoded.problems };
  }
  openLink(text);
  return { status: 'shared' };
}

/** Opens a record, given as the text of its file, like a shared link: it is one's own only once kept. */
export async function openRecord(text: string): Promise<Opened> {
  const part = await records.get();
  if (part === undefined) return { status: 'refused-record', kind: 'unavailable', problems: [] };
  const reading = part.readRecord(decisive, text);
  if (reading.status === 'refused') return { ...reading, status: 'refused-record' };
  const { basis, shown } = reading;
  const link = encodeLink({ ...decisive, model: shown.model }, basis, shown);
  showShared({ ...basis, status: 'shared', shown, link, repaired: false });
  return { status: 'shared' };
}

/** Opens a file that holds a record, or a link. */
export async function openFile(file: Blob): Promise<Opened> {
  // A file far too large is cut before it is read: the reader then says that it is too long.
  const text = await file.slice(0, mostBytes).text();
  return openText(text);
}

/** More than the longest record has in any encoding of its characters. */
const mostBytes = 2_000_000;
