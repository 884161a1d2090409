import { JumpLink } from '../../parts/jump-link.tsx';
import { resultWords as words } from '../../words/result.ts';
import { panels } from '../panels.ts';

/** The way into the page: beside it where there is room, above it where there is not. */
export function Contents({ className }: { readonly className: string }) {
  return (
    <nav aria-labelledby="contents-heading" className={`print:hidden ${className}`}>
      <h2 id="contents-heading" className="font-reading! text-small! font-semibold text-muted">
        {words.contents}
      </h2>
      <ul className="mt-1 grid grid-cols-2 gap-x-6 sm:grid-cols-3 lg:block">
        {panels.map(({ id, name }) => (
          <li key={id}>
            <JumpLink
              to={`${id}-heading`}
              className="inline-flex min-h-11 items-center text-small leading-tight lg:min-h-9"
            >
              {name}
            </JumpLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
