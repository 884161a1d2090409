/**
 * Gives something that lies over the page an entry in the history, so that Back closes it and the
 * page stays. Returns how to close it in any other way: by going back.
 */
export function openOverlay(onClose: () => void): () => void {
  const state: unknown = window.history.state;
  window.history.pushState(state, '');
  window.addEventListener('popstate', onClose, { once: true });
  return () => window.history.back();
}
