import { Link } from '../router.tsx';

/** The pages to read next, each with its path and what it is called. */
export function MoreLinks({
  to,
}: {
  readonly to: readonly (readonly [path: string, text: string])[];
}) {
  return (
    <p className="flex flex-wrap gap-x-8">
      {to.map(([path, text]) => (
        <Link key={path} to={path} className="inline-flex min-h-11 items-center">
          {text}
        </Link>
      ))}
    </p>
  );
}
