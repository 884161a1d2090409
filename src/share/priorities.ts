import { burdenCriteria, type Priorities, type PriorityLevel } from '../core/burden.ts';
import type { BurdenCriterion } from '../knowledge/schema.ts';

/** How much a burden may matter, from little to much. */
export const priorityLevels: readonly PriorityLevel[] = ['low', 'normal', 'high'];

/** All burdens matter as usual. Priorities never name a level that is `normal`. */
export const normalPriorities: Priorities = {};

/** How much a burden matters. */
export function levelOf(priorities: Priorities, criterion: BurdenCriterion): PriorityLevel {
  return priorities[criterion] ?? 'normal';
}

/** The same priorities with another level for one burden, in table order and without what is normal. */
export function withLevel(
  priorities: Priorities,
  criterion: BurdenCriterion,
  level: PriorityLevel,
): Priorities {
  return weighed({ ...priorities, [criterion]: level });
}

/** The same priorities in table order and without what is normal. */
export function weighed(priorities: Priorities): Priorities {
  const levels = burdenCriteria.flatMap((criterion) => {
    const level = levelOf(priorities, criterion);
    return level === 'normal' ? [] : [[criterion, level] as const];
  });
  return levels.length === 0 ? normalPriorities : Object.fromEntries(levels);
}

/** Whether both weigh every burden alike. */
export function samePriorities(some: Priorities, others: Priorities): boolean {
  return burdenCriteria.every(
    (criterion) => levelOf(some, criterion) === levelOf(others, criterion),
  );
}
