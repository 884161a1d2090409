import type { ComponentProps } from 'react';
import { Link } from '../router.tsx';

type Weight = 'primary' | 'plain';

const shape =
  'inline-flex min-h-12 items-center justify-center gap-2 rounded-slight border px-6 py-2 text-base font-semibold no-underline';
const weights: Record<Weight, string> = {
  primary: 'border-ink bg-ink text-paper hover:bg-link hover:border-link',
  plain: 'border-edge bg-transparent text-ink hover:border-ink hover:bg-raised',
};

/** Does something on this page. Primary: the one action a page is for. */
export function Button({
  weight = 'plain',
  className = '',
  ...rest
}: ComponentProps<'button'> & { weight?: Weight }) {
  return (
    <button
      type="button"
      className={`${shape} cursor-pointer ${weights[weight]} ${className}`}
      {...rest}
    />
  );
}

/** Goes to another page, and looks like a button. */
export function ButtonLink({
  weight = 'plain',
  className = '',
  ...rest
}: ComponentProps<typeof Link> & { weight?: Weight }) {
  return <Link className={`${shape} ${weights[weight]} ${className}`} {...rest} />;
}

/** Does something small on this page, and looks like a link. */
export function TextButton({ className = '', ...rest }: ComponentProps<'button'>) {
  return (
    <button
      type="button"
      className={`inline-flex min-h-11 cursor-pointer items-center text-start text-link underline decoration-1 underline-offset-[0.2em] hover:decoration-2 ${className}`}
      {...rest}
    />
  );
}
