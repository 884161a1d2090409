import { burdenCriteria } from '../../../core/burden.ts';
import { levelOf } from '../../../state/index.ts';
import { answersWords as words } from '../../words/answers.ts';
import { criterionOf } from '../lookup.ts';
import { useResult, useVerdict } from './result-context.ts';

/** What matters to the person more or less than usual; nothing while all is as usual. */
export function Weighing() {
  const { knowledge } = useResult();
  const { priorities } = useVerdict();
  const weighed = burdenCriteria.filter((id) => levelOf(priorities, id) !== 'normal');
  if (weighed.length === 0) return null;
  return (
    <div className="mb-5">
      <h3>{words.weighing}</h3>
      <ul className="mt-1">
        {weighed.map((id) => (
          <li key={id}>{words.weighs(criterionOf(knowledge, id).name, levelOf(priorities, id))}</li>
        ))}
      </ul>
    </div>
  );
}
