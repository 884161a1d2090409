import { burdenCriteria, type PriorityLevel } from '../../core/burden.ts';
import type { BurdenCriterion } from '../../knowledge/schema.ts';
import { levelOf, priorityLevels, setPriority, usePriorities } from '../../state/index.ts';
import { priorityWords as words } from '../words/check.ts';

/** Asks what matters beyond the answers. Each choice counts at once; none can open a gate. */
export function PrioritiesForm() {
  const priorities = usePriorities();
  return (
    <section aria-labelledby="priorities" className="mt-10">
      <h2 id="priorities">{words.heading}</h2>
      <p className="mt-2 max-w-measure text-muted">{words.lead}</p>
      <div className="mt-3 border-b border-hairline">
        {burdenCriteria.map((criterion) => (
          <PriorityField
            key={criterion}
            criterion={criterion}
            level={levelOf(priorities, criterion)}
          />
        ))}
      </div>
    </section>
  );
}

interface PriorityFieldProps {
  readonly criterion: BurdenCriterion;
  readonly level: PriorityLevel;
}

function PriorityField({ criterion, level }: PriorityFieldProps) {
  const { name, means } = words.criteria[criterion];
  const hintId = `priority-${criterion}-hint`;
  return (
    <fieldset
      aria-describedby={hintId}
      className="border-t border-hairline py-2 sm:grid sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center sm:gap-x-6"
    >
      <legend className="float-start w-full font-semibold sm:w-auto">
        {name}
        <span id={hintId} className="block text-small font-normal text-muted">
          {means}
        </span>
      </legend>
      <div className="clear-both grid grid-cols-3 gap-x-3 sm:w-84">
        {priorityLevels.map((each) => (
          <label key={each} className="flex min-h-11 cursor-pointer items-center gap-2">
            <input
              type="radio"
              name={`priority-${criterion}`}
              checked={each === level}
              onChange={() => setPriority(criterion, each)}
              className="size-5 shrink-0 cursor-pointer accent-ink"
            />
            {words.levels[each]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
