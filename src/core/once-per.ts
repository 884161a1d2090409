/** What `make` makes of a piece of content, made once and kept for as long as that content is. */
export function oncePer<Content extends object, Made extends object | string>(
  make: (content: Content) => Made,
): (content: Content) => Made {
  const known = new WeakMap<Content, Made>();
  return (content) => {
    let made = known.get(content);
    if (made === undefined) {
      made = make(content);
      known.set(content, made);
    }
    return made;
  };
}
