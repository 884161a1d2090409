import { percent } from '../../share/numbers.ts';
import { listed, lowerFirst } from './result.ts';

/** The drawing of the stack. */
export const stackWords = {
  heading: 'The stack',
  lead: 'Each layer with the needs it carries, from the model upwards. A bar is as long as the need matters; what is filled of it is carried.',
  surface: 'nearest the person who asks',
  model: 'The model',
  ground: 'nearest the weights',
  alone: 'Nothing in the answers asks for another layer yet.',
  nothing: 'Carries no need better than the others do.',
  waits: (closed: readonly string[], unknown: readonly string[]) =>
    [
      closed.length > 0 ? `Closed: ${closed.join(' · ')}.` : '',
      unknown.length > 0 ? `Unknown: ${unknown.join(' · ')}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  free: 'No gate is closed: it follows when a task is defined.',
  share: (level: number) => percent(level / 100),
  around: 'Around it all',
  title: (now: readonly string[], next: readonly string[]) =>
    next.length === 0
      ? `The stack: ${listed(now)} now.`
      : `The stack: ${listed(now)} now; ${listed(next)} next.`,
  described: (name: string, stage: string, carries: readonly string[], waits: string) =>
    `${name}, ${lowerFirst(stage)}: ${carries.length > 0 ? `carries ${listed(carries)}` : 'carries no need'}.${waits === '' ? '' : ` ${waits}`}`,
  carried: (name: string, level: number) => `${lowerFirst(name)} (${percent(level / 100)})`,
  practices: (names: readonly string[]) => `Around it: ${listed(names)}.`,
  asTable: 'The same as a table',
  caption: 'Layers of the architecture, from the top down',
  columns: { layer: 'Layer', turn: 'Turn', carries: 'Carries', waits: 'Waits for' },
  strength: (name: string, strength: number, level: number) =>
    `${name}: ${percent(level / 100)} of a need of strength ${strength}`,
  nothingAwaited: 'Nothing',
} as const;
