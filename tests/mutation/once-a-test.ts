/** How often a test began. */
let tests = 0;

/** Forgets all that was made, as each test begins. */
export function forget(): void {
  tests++;
}

/**
 * Stands in for `src/core/once-per.ts`: keeps what it makes for one test only. Kept longer, the
 * first test that needs something would be the only one seen to run the code that makes it.
 */
export function oncePer<Content extends object, Made extends object>(
  make: (content: Content) => Made,
): (content: Content) => Made {
  let known = new WeakMap<Content, Made>();
  let since = tests;
  return (content) => {
    if (since !== tests) {
      known = new WeakMap();
      since = tests;
    }
    let made = known.get(content);
    if (made === undefined) {
      made = make(content);
      known.set(content, made);
    }
    return made;
  };
}
