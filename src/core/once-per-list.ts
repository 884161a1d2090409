/** What was made of a list, and where the lists go on that begin with it. */
interface Kept<One extends object, Made> {
  made?: Made;
  readonly longer: WeakMap<One, Kept<One, Made>>;
}

/**
 * What `make` makes of a list, made once for the same things in the same order. Every list that was
 * asked for is kept, so it is for short lists of a few things: there are not many of those.
 */
export function oncePerList<One extends object, Made extends object>(
  make: (list: readonly One[]) => Made,
): (list: readonly One[]) => Made {
  const none: Kept<One, Made> = { longer: new WeakMap() };
  return (list) => {
    let kept = none;
    for (const one of list) {
      let next = kept.longer.get(one);
      if (next === undefined) kept.longer.set(one, (next = { longer: new WeakMap() }));
      kept = next;
    }
    return (kept.made ??= make(list));
  };
}
