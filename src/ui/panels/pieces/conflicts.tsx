import { ConflictList } from '../../wizard/conflict-list.tsx';
import { conflictWords as words } from '../../words/conflicts.ts';
import { useVerdict } from './result-context.ts';

/** Answers that contradict each other, right below the verdict that takes them at their word. */
export function Conflicts() {
  const { conflicts: found, isShared } = useVerdict();
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="conflicts" className="mt-6 max-w-measure">
      <h2 id="conflicts" className="text-h3">
        {isShared ? words.sharedHeading : words.heading(found.length)}
      </h2>
      <p className="mt-1 text-muted">{words.lead}</p>
      <ConflictList found={found} {...(isShared ? {} : { returnTo: 'result' as const })} />
    </section>
  );
}
