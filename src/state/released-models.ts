/** Released models by version, each fetched when first asked for. What comes has yet to pass the door. */
export type ReleasedModels = Readonly<Record<string, () => Promise<unknown>>>;

/** Every model that was ever published: each is a file of its own, which no page waits for. */
export const releasedModels: ReleasedModels = {
  '1': async () => (await import('../knowledge/released/model-1.json')).default,
};
