import { listed, lowerFirst } from './result.ts';

/** The first panel. */
export const verdictWords = {
  heading: (now: string, target: string) =>
    now === target ? now : `${now}, then ${lowerFirst(target)}`,
  now: 'Now',
  target: 'Grow into',
  same: 'The same layers as today.',
  sameWith: (layers: readonly string[], without: readonly string[]) => {
    const parts = [
      ...(layers.length > 0 ? [`${listed(layers)} added once the gates are open`] : []),
      ...(without.length > 0 ? [`${listed(without)} taken out again`] : []),
    ];
    return `The same as today, with ${parts.join(' and ')}.`;
  },
  layersNow: 'Layers now',
  layersLater: 'Layers later',
  firmness: 'How firm',
  tie: (difference: string) =>
    `In points it is a tie: the next best set of layers (${difference}) is worth exactly as much, and this one is cheaper or easier to undo.`,
  notFirm: 'It rests on no answer yet.',
  difference: (added: readonly string[], dropped: readonly string[]) => {
    if (added.length === 0) return `the same without ${listed(dropped)}`;
    if (dropped.length === 0) return `the same with ${listed(added)}`;
    return `${listed(added)} in place of ${listed(dropped)}`;
  },
  unknowns: 'Still unknown',
  allKnown: 'Nothing: every question is answered.',
  allUnknown:
    'Everything: no question is answered yet, so this is what holds for anybody. Start with what goes wrong today.',
  someUnknown: (count: number, total: number, first: readonly string[]) => {
    const more = count - first.length;
    const names = more > 0 ? `${first.join(', ')} and ${more} more` : listed(first);
    return `${count} of ${total} questions: ${names}.`;
  },
  answer: 'Answer them',
  shared: 'You are looking at a shared result; your own answers are untouched.',
  sharedLabel: 'Shared result',
  keep: 'Edit a copy',
  back: 'Back to mine',
} as const;
