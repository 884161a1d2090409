/** The gates. */
export const readinessWords = {
  heading: 'Readiness',
  lead: 'Each gate of each layer: what must be true first, whether it is, and the evidence that would open it.',
  gatesOpen: (open: number, all: number) =>
    open === all ? 'every gate is open' : `${open} of ${all} ${all === 1 ? 'gate' : 'gates'} open`,
  noGates: 'The layers of these architectures have no gates: they can be added at any time.',
  opensWith: 'To open it',
  more: (count: number) => `${count} more that are not open`,
  openOnes: (count: number) => (count === 1 ? 'The open gate' : `The ${count} open gates`),
  caption: (layer: string) => `Gates of ${layer} that are not open`,
  openCaption: (layer: string) => `Open gates of ${layer}`,
  never: 'nothing does, while that answer stands.',
} as const;
