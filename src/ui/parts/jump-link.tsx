import type { ComponentProps, MouseEvent } from 'react';
import { revealInFolds } from './reveal.ts';

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
    revealInFolds(to);
  };
  return (
    <a href={`#${to}`} onClick={jump} {...rest}>
      {children}
    </a>
  );
}
