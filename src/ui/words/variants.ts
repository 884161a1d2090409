/** Questions as a sentence quotes them. */
function quoted(names: readonly string[]): string {
  const marks = names.map((name) => `“${name}”`);
  if (marks.length < 2) return marks.join('');
  return `${marks.slice(0, -1).join(', ')} and ${marks.at(-1) ?? ''}`;
}

/** Words of one feature under several assumptions. */
export const variantWords = {
  strip: 'Shown under this assumption',
  bySender: 'Named by the sender.',
  compare: 'Compare side by side',
  add: {
    heading: 'Try this under another assumption',
    lead: (most: number) =>
      `Keep these answers and change a copy of them: up to ${most} can stand side by side.`,
    name: 'Name of the copy',
    own: 'Own words',
    ownLabel: (longest: number) => `Own words, at most ${longest} characters`,
    exact: (question: string, from: string, to: string) =>
      `Changes one answer: ${question}, from “${from}” to “${to}”. Everything else stays.`,
    open: 'What changes is yours to say: the copy opens on the page with all answers.',
    badName: (longest: number) => `Give it a name of 1 to ${longest} characters on one line.`,
    button: 'Make a copy',
    full: (most: number) =>
      `There are ${most} already. Delete one on the page that compares them to make room.`,
  },
  page: {
    title: 'Side by side',
    lead: 'One feature under several assumptions. The first is the base; the others are compared with it.',
    shared:
      'You are looking at somebody else’s set, and the names are the sender’s own words. Yours is untouched.',
    sharedLabel: 'A shared set',
    keep: 'Keep this set as mine',
    back: 'Back to mine',
    alone: 'There is nothing to compare yet: this feature is looked at under one assumption only.',
    result: 'See the result',
    print: 'Print or save as PDF',
    share: 'One link for all of them',
    base: 'base',
  },
  own: {
    heading: 'The variants',
    open: 'Result',
    edit: 'Edit answers',
    rename: 'Rename',
    remove: 'Delete',
    what: (action: string, name: string) => `${action}: ${name}`,
    newName: 'New name',
    save: 'Save the name',
    removed: (name: string) => `“${name}” is deleted.`,
    undo: 'Bring it back',
  },
  moved: {
    heading: 'What moved, and by what',
    now: 'Today',
    target: 'Grow into',
    stays: (which: string, verdict: string) => `${which}: ${verdict}, as in the base.`,
    becomes: (which: string, from: string, to: string) => `${which}: ${from} becomes ${to}.`,
    nothing: 'It says the same as the base.',
    differs: (names: readonly string[]) => `Differs in ${quoted(names)}.`,
    noneMoves: 'What differs moves neither verdict.',
    alone: (name: string) => `“${name}” alone does it.`,
    together: (names: readonly string[]) => `${quoted(names)} do it only together.`,
    either: (causes: readonly (readonly string[])[]) =>
      `Any one of these is enough: ${causes.map(quoted).join('; ')}.`,
    all: 'No three of the differences are enough; all of them together do it.',
    priorities: 'What matters to you',
  },
  tables: {
    verdicts: 'Verdicts',
    now: 'Today',
    target: 'Grow into',
    firmNow: 'How firm, today',
    firmTarget: 'How firm, to grow into',
    counting: 'Counting…',
    layers: 'Layers by stage',
    /** The stage “now”, where a variant may well be called so. */
    today: 'Today',
    needs: 'Needs by strength, 0 to 100',
    gates: 'Gates that differ',
    gatesNone: 'Every gate stands alike in all of them.',
    answers: 'Answers that differ',
    answersNone: 'All questions are answered alike.',
    rows: {
      verdicts: 'Verdict',
      layers: 'Layer',
      needs: 'Need',
      gates: 'Gate',
      answers: 'Question',
    },
    gate: (layer: string, gate: string) => `${layer}: ${gate}`,
    usual: 'All as usual',
    differs: 'differs',
  },
} as const;
