import type { ComponentProps, MouseEvent } from 'react';

/** Moves the focus, and with it the view, to an element of this page; a little of what is above stays in view. */
function focusOn(id: string) {
  const target = document.getElementById(id);
  if (target === null) return;
  target.focus({ preventScroll: true });
  const { top } = target.getBoundingClientRect();
  document.documentElement.scrollTop += top - window.innerHeight / 8;
}

/**
 * A link to a place on this page. The fragment of the address carries answers, so it must not
 * change: the target takes the focus instead and needs to be able to (`tabIndex={-1}`).
 */
export function JumpLink({
  to,
  children,
  ...rest
}: Omit<ComponentProps<'a'>, 'href'> & { to: string }) {
  const jump = (event: MouseEvent) => {
    event.preventDefault();
    focusOn(to);
  };
  return (
    <a href={`#${to}`} onClick={jump} {...rest}>
      {children}
    </a>
  );
}
