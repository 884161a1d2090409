import type { StorageStatus } from '../../state/index.ts';

/** Words of the page on privacy. */
export const privacyWords = {
  title: 'Privacy',
  lead: 'Your answers stay in this browser. Nothing is sent anywhere.',
  sections: [
    {
      id: 'kept',
      heading: 'What is kept, and where',
      text: [
        'Your answers, and what you said matters to you, are kept in this browser’s own storage, so that they are still there when you come back. The answers they last replaced are kept beside them, so that you can undo that.',
        'Browsers may delete such storage on their own; Safari does so after seven days without a visit. A link to your result is the copy that lasts.',
      ],
    },
    {
      id: 'sent',
      heading: 'What is sent',
      text: [
        'Nothing. The page asks its host for its own files and then speaks to nobody: no server of ours, no analytics, no cookies, no fonts or scripts from elsewhere. The page’s own security policy forbids it, and a test watches every request.',
        'Whoever hosts these files sees that they were asked for, as with every page. They do not see an answer.',
      ],
    },
    {
      id: 'links',
      heading: 'What a link carries',
      text: [
        'A link to a result carries your answers, and what matters to you, in the part of the address after “#”, which browsers do not send to servers. Whoever has the link can read the answers in it. Opening somebody’s link changes nothing of yours until you say so.',
      ],
    },
  ],
  deletion: {
    heading: 'Delete your answers',
    text: 'Deletes your answers, the ones they replaced and everything else Layerwise keeps in this browser. This can not be undone. Links you have sent keep working for whoever has them.',
    action: 'Delete my answers',
    confirm: 'Yes, delete everything',
    cancel: 'Keep them',
    done: 'Deleted. Nothing of yours is left in this browser.',
    none: 'There are no answers in this browser.',
  },
  storage: {
    saving: undefined,
    unavailable:
      'This browser offers no storage, so your answers last only until you close this page. Keep the link to your result.',
    full: 'The browser refused to store your last answers, so they last only until you close this page. Keep the link to your result.',
    newer:
      'The answers stored here were written by a newer version of Layerwise. They are left alone; reload the page to get that version.',
  } satisfies Record<StorageStatus, string | undefined>,
} as const;
