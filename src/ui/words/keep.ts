import type { ExportId, Opened } from '../../state/index.ts';

/** The link, passed on. */
export const shareWords = {
  share: 'Share',
  title: (verdict: string) => `Layerwise: ${verdict}`,
  failed: 'The browser could not share it. Copy the link instead.',
} as const;

/** The link as a code for everybody in the room. */
export const roomWords = {
  show: 'Show to the room',
  heading: 'Point a camera at this',
  drawn: 'QR code of the link to this result',
  withoutFigures:
    'To stay legible the code leaves out the figures of the economics that were changed; they change no verdict. The copied link holds them.',
  fine: 'This link is long, so the code is fine: it may have to be read from near.',
  close: 'Close',
  unavailable: 'The code could not be loaded. Load the page again, or copy the link instead.',
} as const;

const forms: Record<ExportId, { readonly name: string; readonly use: string }> = {
  adr: {
    name: 'Decision record',
    use: 'For your repository: context, drivers, options with what speaks for and against each, and what would confirm it. Markdown after MADR 4.0.',
  },
  brief: {
    name: 'Brief for an assistant',
    use: 'To paste before you ask a language model to help build it: the decision, its reasons, and what it must not assume.',
  },
  table: {
    name: 'Trade-off table',
    use: 'For a spreadsheet: each layer with its points under each criterion. CSV.',
  },
  record: {
    name: 'Record',
    use: 'To open again here, in this version or any later one, and for other programs: JSON with a published schema.',
  },
};

/** The decision in other forms. */
export const exportWords = {
  heading: 'Take it elsewhere',
  lead: 'Each states the day, the version of the rules, the link, what is unknown and when to look again.',
  name: 'What the feature is called (optional)',
  nameHint: 'It stands in what you copy or save here, and nowhere else: not in the link.',
  forms,
  copy: 'Copy',
  copyWhat: (name: string) => `Copy: ${name}`,
  save: 'Download',
  saveWhat: (name: string) => `Download: ${name}`,
  text: (name: string) => `${name}, as text`,
  failed: 'The browser did not allow copying. The text is selected below: copy it from there.',
  preview: 'See it first',
  previewWhat: (name: string) => `See it first: ${name}`,
  loading: 'Loading…',
  unavailable: 'What writes these could not be loaded. Load the page again; your answers are safe.',
} as const;

/** What came from elsewhere, opened here. */
export const openWords = {
  heading: 'Open another',
  lead: 'A link or a record of somebody else’s, or an older one of yours. Your own answers stay until you say so.',
  label: 'Link, address or the text of a record',
  action: 'Open it',
  file: 'Or a record from a file',
  problem: 'This can not be opened. Nothing of yours was changed.',
  refusedRecord: {
    'too-long': 'It is longer than any record, so it was not looked into.',
    'not-a-record': 'It is not a record of Layerwise.',
    'newer-version':
      'It was written by a newer version of Layerwise than the one open here. Keep the file, load the page again to get the newest version, and open it then.',
    'not-allowed': 'It is a record, but something in it is not as a record has it.',
    unavailable: 'What reads records could not be loaded. Load the page again and try once more.',
  } satisfies Record<Extract<Opened, { status: 'refused-record' }>['kind'], string>,
} as const;
