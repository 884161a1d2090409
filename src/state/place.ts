/**
 * Notes with the visit at hand what its page is to know when the reader comes back to it: where the
 * router keeps what a link hands on. The router itself would write the address anew, and the
 * fragment is not its own.
 */
export function noteHere(state: unknown): void {
  const entry: unknown = window.history.state;
  try {
    window.history.replaceState({ ...Object(entry), usr: state }, '');
  } catch {
    // A browser that limits how often the history may change keeps what it has.
  }
}
