import type { FigureEntry } from '../../knowledge/schema.ts';
import { dollars, exactDollars, leading, number, percent } from '../../share/numbers.ts';

export { dollars, drawnDollars, markedDollars, number } from '../../share/numbers.ts';

const monthWord = (month: number) => `month ${number(month)}`;

/** What an architecture costs, what no bill shows, how often it must be right. */
export const economicsWords = {
  readOnly: {
    shared: 'These figures came with the link. Make the answers yours to change them.',
    trial:
      'While other answers are tried, the figures stand still. Undo or keep the trial to change them.',
  },

  accuracy: {
    heading: 'How often it must be right',
    sentence: (accuracy: number, value: number, loss: number) =>
      `With ${exactDollars(value)} won by a success and ${exactDollars(loss)} lost by a failure on average, at least ${percent(accuracy, 1)} of the answers must be right. Below that, using the feature loses money before anything is spent on it.`,
    unknown:
      'With nothing won and nothing lost, or no failure described, no accuracy can be worked out.',
    formula: 'Required accuracy = loss ÷ (value + loss)',
    example:
      'The method and the example are those of OpenAI’s guide “Optimizing LLM Accuracy”: +$20 for a success; of the failures 95% cost $40 and 5% cost $1,000.',
    caption: 'What failures cost',
    columns: {
      kind: 'What happens',
      share: '% of failures',
      amount: '$ lost by each',
      remove: 'Remove',
    },
    row: (place: number) => `failure ${place}`,
    add: 'Add a kind of failure',
    removeWhich: (kind: string) => `Remove: ${kind}`,
    notWhole: (sum: number) =>
      `The shares add up to ${number(sum)}, not to 100. Each is counted as its part of the sum.`,
  },

  year: {
    heading: 'A year’s cost, visible beside invisible',
    sentence: (cost: { firstYear: number; invisible: number; visible: number }) =>
      `Today’s architecture costs about ${dollars(cost.firstYear)} in the first year: ${dollars(cost.visible)} on bills and ${dollars(cost.invisible)} in people’s time, which no bill shows.`,
    oneModel:
      'All architectures run on one and the same base model; people put right the same share of answers in each, since only an evaluation can tell how many an architecture spares. The last line swaps the model and stands by itself for that reason.',
    title: 'A year’s cost of each architecture',
    described: (name: string, visible: number, invisible: number) =>
      `${name}: ${dollars(visible)} visible, ${dollars(invisible)} invisible.`,
    visible: 'Visible: on a bill',
    invisible: 'Invisible: people’s time',
    caption: 'The first year of each architecture, in dollars',
    columns: {
      architecture: 'Architecture',
      visible: 'Visible',
      invisible: 'Invisible',
      firstYear: 'First year',
      later: 'Each year after',
      spare: 'Must spare',
    },
    spareNote:
      '“Must spare” says how many points fewer answers people must put right for it to cost no more in the first year than prompting only: with 2% now and 0.5 points, at most 1.5%.',
    spare: (points: number) => (points <= 0 ? 'nothing' : `${leading(points, 2)} points`),
    noSpare: '–',
    compared: 'Compared, on one base model',
    swap: 'Model swap',
    swapTitle: 'Model swap: on the smaller model',
    lines: 'Line by line',
    linesCaption: (name: string) => `${name}, first year, in dollars`,
    line: 'Cost',
    amount: '$',
    sum: 'Together',
    rounded: 'Each line is rounded to a dollar, so that columns add up.',
  },

  names: {
    promptOnly: 'Prompting only',
    now: 'Today’s architecture',
    target: 'The one to grow into',
    onBaseModel: (name: string) => `${name}, without the smaller model`,
    runnerUp: { now: 'The second best today', target: 'The second best to grow into' },
    instead: (layer: string, of: string) => `Today’s with ${layer} instead of ${of}`,
    onSmallModel: (name: string) => `${name}, on a smaller model`,
    notCalledFor: 'The verdict does not call for it.',
    letter: (letter: string, name: string) => `${letter} ${name}`,
  },

  months: {
    heading: 'Month by month',
    title: 'What has been spent in all by the end of each month',
    described: (name: string, start: number, end: number, months: number) =>
      `${name}: ${dollars(start)} to build, ${dollars(end)} by month ${months}.`,
    axis: 'Months from the start of building',
    crossing: (dearer: string, cheaper: string, month: number) =>
      `${dearer} costs more to build than ${cheaper} and has cost no more in all by the end of ${monthWord(month)}.`,
    noCrossing: 'None that is dearer to build catches up with a cheaper one.',
    more: (count: number) => (count === 1 ? '1 more crossing' : `${count} more crossings`),
    table: 'The same in figures',
    caption: 'Spent in all by the end of a month, in dollars',
    month: 'Month',
  },

  distillation: {
    heading: 'When a smaller model pays',
    requests: (requests: number, base: string, use: number) =>
      `From ${number(requests)} requests a day on, a smaller model trained on the answers of the larger costs no more in its first year than ${base} on the base model. You have ${number(use)} a day${use >= requests ? ', which is enough' : ''}.`,
    never: 'A smaller model does not pay at any number of requests: it saves nothing on a request.',
    always:
      'A smaller model costs no more at any number of requests, with these figures for building and keeping it.',
    quality: 'That holds only where the smaller model passes the same evaluation.',
  },

  figures: {
    heading: 'The figures',
    count: (name: string, changed: number) =>
      changed === 0 ? name : `${name} (${changed} changed)`,
    from: {
      published: 'assumed, from the guide’s example',
      round: 'assumed, a round number of ours',
      answers: 'assumed, to fit your answers',
    } satisfies Record<FigureEntry['from'] | 'answers', string>,
    yours: 'yours',
    reset: 'Reset',
    resetWhich: (label: string, assumed: number) => `Reset: ${label}, back to ${number(assumed)}`,
    resetAll: 'Reset all figures',
    wasReset: 'All figures are as assumed.',
    undo: 'Undo',
    wasUndone: 'Your figures are back.',
    wrong: (min: number, max: number, decimals: number, kept: number) =>
      `Give a number from ${number(min)} to ${number(max)}${decimals === 0 ? ', without decimals' : `, with at most ${decimals} decimals`}. Until then ${number(kept)} counts.`,
  },
} as const;
