/** Words that several pages of the library share. */
export const libraryWords = {
  contents: 'On this page',
  copy: 'Copy its name',
  copyOf: (id: string) => `Copy the name ${id}`,
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying: mark the name and copy it by hand.',
  search: 'Search',
  searchNote: 'Shows only what holds every word.',
  looksLike: 'Looks like',
  earlySignal: 'Early signal',
  likelier: 'Likelier when',
  remedy: 'Remedy',
  owner: 'The work of',
} as const;

/** Words of a layer's page. */
export const layerPageWords = {
  inMethod: {
    carries: 'These figures among all layers, in the method',
    costs: 'These points among all layers, in the method',
  },
  others: 'The eight layers',
  works: 'When it works',
  fails: 'When it fails',
  carries: {
    heading: 'What it carries',
    lead: 'How much of each responsibility the layer carries by itself: 0 nothing, 100 all of it. What your situation changes is added, and the sum stays between the two.',
    caption: (layer: string) => `How much of each need ${layer} carries`,
    need: 'The feature must',
    level: 'Carries',
    because: 'Because',
    shifts: 'What the situation changes',
    shift: (by: number, needs: string) => `${by > 0 ? '+' : '\u2212'}${Math.abs(by)} on ${needs}.`,
  },
  costs: {
    heading: 'What it costs',
    lead: 'The trade-offs, in points of burden: the more, the worse. One decisive need carried whole is worth 50 points.',
    caption: (layer: string) => `What ${layer} costs under each criterion`,
    criterion: 'Criterion',
    points: 'Points',
    because: 'Because',
    shift: (by: number) => `${by > 0 ? '+' : '\u2212'}${Math.abs(by)}.`,
  },
  gates: {
    heading: 'Gates',
    lead: 'What must be true before the layer has its turn. A gate that is closed holds it back; what is named as evidence opens it.',
    none: 'No gate stands before it: it may be used from the first day.',
    evidence: 'To open it',
    because: 'Why it matters',
    inMethod: 'The exact condition, in the method',
    inMethodOf: (gate: string) => `: ${gate}`,
    never: 'Some answers close it for good: then the layer is not postponed but left out.',
  },
  methods: { heading: 'Ways of doing it' },
  failures: {
    heading: 'What goes wrong with it',
    lead: (count: number) =>
      `${count} ways, out of the whole catalogue. Each name leads to its entry there.`,
  },
} as const;

/** Words of the catalogue of failure modes. */
export const catalogueWords = {
  title: 'Failure modes',
  lead: 'What goes wrong with features built on language models, layer by layer: what it looks like, the early signal, what makes it likelier, the remedy, and whose work it is.',
  more: {
    method: 'How the layers are decided on: the method, rule by rule',
    sources: 'The sources behind it, and where they disagree',
  },
  filters: 'Choose from the catalogue',
  layer: 'Layer it strikes',
  strikes: 'Strikes',
  anyLayer: 'Any layer',
  trait: 'Made likelier by an answer about',
  anyTrait: 'Anything',
  count: (shown: number, all: number) =>
    shown === all ? `All ${all} are shown.` : `${shown} of ${all} are shown.`,
  none: 'None fits. Take a word or a choice away.',
  base: { 1: 'Rare in general', 2: 'Not uncommon in general', 3: 'Usual' },
} as const;
