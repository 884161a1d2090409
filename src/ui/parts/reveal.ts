/**
 * Moves the focus, and with it the view, to an element of the page, unfolding whatever it is folded
 * away in. Says whether there is such an element.
 */
export function revealInFolds(id: string): boolean {
  const target = document.getElementById(id);
  if (target === null) return false;
  for (let fold = target.closest('details'); fold !== null; fold = outer(fold)) fold.open = true;
  target.focus({ preventScroll: true });
  const { top } = target.getBoundingClientRect();
  document.documentElement.scrollTop += top - window.innerHeight / 8;
  return true;
}

function outer(fold: HTMLDetailsElement): HTMLDetailsElement | null {
  return fold.parentElement?.closest('details') ?? null;
}
