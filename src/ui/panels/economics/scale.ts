/** The round numbers from 0 to at least `most`, about `count` steps apart; 0 and 1 where it is all nothing. */
export function roundTicks(most: number, count: number): readonly number[] {
  if (most <= 0) return [0, 1];
  const rough = most / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((each) => each * power >= rough) ?? 10);
  return Array.from({ length: Math.ceil(most / step - 1e-9) + 1 }, (_, at) => at * step);
}

/** Places along a line, moved apart to at least `gap`, kept in order and above `end` where they fit. */
export function spreadOut(places: readonly number[], gap: number, end: number): readonly number[] {
  const order = places.map((place, at) => ({ place, at })).toSorted((a, b) => a.place - b.place);
  const down: number[] = [];
  for (const { place } of order) down.push(Math.max(place, (down.at(-1) ?? -Infinity) + gap));
  let limit = end;
  const settled = down.toReversed().map((place) => {
    const kept = Math.min(place, limit);
    limit = kept - gap;
    return kept;
  });
  const moved = new Map(order.map(({ at }, rank) => [at, settled.toReversed()[rank] ?? 0]));
  return places.map((place, at) => moved.get(at) ?? place);
}
