import { resultWords as words } from '../../words/result.ts';

/** Stands below the verdict until the panels do. */
export function ToCome() {
  return <p className="border-t border-hairline py-8">{words.loading}</p>;
}
