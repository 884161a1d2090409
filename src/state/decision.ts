import { decide, type Decision } from '../core/decide.ts';
import type { Knowledge } from '../knowledge/schema.ts';
import { situationOf } from '../share/answers.ts';
import type { Grounds } from '../share/basis.ts';
import { useReplay } from './as-shared.ts';
import { remembered } from './remembered.ts';
import { useShown } from './shown.ts';
import { knowledge } from './whole-knowledge.ts';

const decisions = remembered(({ answers, priorities }) =>
  decide(knowledge, situationOf(answers), priorities),
);

/** The decision on these answers and priorities; decided once for each value of them. */
export function decisionOn(grounds: Grounds): Decision {
  return decisions(grounds);
}

/** The decision on what is shown. */
export function useDecision(): Decision {
  const replay = useReplay();
  const shown = useShown();
  return replay?.decision ?? decisionOn(shown);
}

/** All content behind the decision on what is shown: today's, unless the reader looks at a link as it was shared. */
export function useShownKnowledge(): Knowledge {
  return useReplay()?.knowledge ?? knowledge;
}
