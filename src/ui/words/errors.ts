import type { RefusalKind } from '../../state/index.ts';

/** Words of the pages that are not where somebody wanted to be. */
export const notFoundWords = {
  title: 'Page not found',
  text: 'There is no page at this address. Your answers are safe: they do not depend on it.',
  start: 'Go to the start',
  check: 'See your answers',
} as const;

/** What happened to a link that can not be opened, and what to do about it. */
export const refusalWords: Record<RefusalKind, { readonly what: string; readonly todo: string }> = {
  'not-a-link': {
    what: 'The address ends in something that is not a link of Layerwise.',
    todo: 'Copy the link again from where you got it; it starts with “lw” after the “#”.',
  },
  'too-long': {
    what: 'The address is longer than any link of Layerwise, so it was not looked into.',
    todo: 'Copy only the link, without the text around it.',
  },
  'newer-version': {
    what: 'The link was made with a newer version of Layerwise than the one open here.',
    todo: 'Reload the page to get the newest version, then open the link again.',
  },
  damaged: {
    what: 'Part of the link was lost or changed on its way, and a guess at the rest could be wrong.',
    todo: 'Ask the sender for the link again, best as plain text. Mail and chat programs sometimes cut long addresses.',
  },
  'unknown-code': {
    what: 'The link is complete, but it answers something this version does not know.',
    todo: 'Reload the page to get the newest version, then open the link again.',
  },
  duplicate: {
    what: 'The link answers the same question twice, so nobody can tell which answer was meant.',
    todo: 'Ask the sender to copy the link from the result page again.',
  },
  'not-allowed': {
    what: 'The link gives an answer that its question does not take.',
    todo: 'Ask the sender to copy the link from the result page again.',
  },
};

/** Words of the page shown for a link that can not be opened. */
export const brokenLinkWords = {
  title: 'This link can not be opened',
  safe: 'Nothing of yours was changed.',
  reload: 'Load the page again',
  details: 'What exactly is wrong',
  raw: 'The link as it came',
  partial: {
    heading: 'What could still be read',
    count: (count: number) =>
      count === 1
        ? 'One answer can be read by itself. It may be wrong: check it before relying on it.'
        : `${count} answers can be read by themselves. They may be wrong: check them before relying on them.`,
    replaces: 'They take the place of your own answers; those are kept and can be brought back.',
    action: 'Take over what could be read',
  },
  paste: {
    heading: 'Try another',
    label: 'Link, address or the text of a record',
    action: 'Open this',
  },
  away: {
    heading: 'Go on without it',
    own: 'Go to my own answers',
    start: 'Start from the beginning',
  },
} as const;

/** Words for a fault of the program itself. */
export const faultWords = {
  title: 'Something here is broken',
  text: 'This page could not be drawn. That is a fault of Layerwise, not of yours. Your answers are safe: they are kept in this browser as you gave them.',
  cause:
    'If Layerwise was just updated, or the connection was lost for a moment, loading the page again is enough.',
  reload: 'Load the page again',
  start: 'Go to the start',
  details: 'What the program said',
} as const;
