import { JumpLink } from '../parts/jump-link.tsx';
import { libraryWords as words } from '../words/library.ts';

/** The sections of a long page of the library, each one step away. */
export function PageContents({
  sections,
}: {
  readonly sections: readonly { readonly id: string; readonly heading: string }[];
}) {
  return (
    <nav aria-labelledby="contents-heading" className="mt-8 print:hidden">
      <h2 id="contents-heading" className="font-reading! text-small! font-semibold text-muted">
        {words.contents}
      </h2>
      <ul className="mt-1 grid gap-x-10 sm:grid-cols-2 lg:max-w-4xl lg:grid-cols-3">
        {sections.map(({ id, heading }) => (
          <li key={id} className="border-t border-hairline">
            <JumpLink
              to={`${id}-heading`}
              className="inline-flex min-h-11 items-center py-2 leading-tight"
            >
              {heading}
            </JumpLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
