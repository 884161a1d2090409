import {
  closeShared,
  decisive,
  keepAsMine,
  showAsOfToday,
  showAsShared,
  useAsShared,
  useOpenScenario,
  useReplay,
} from '../../state/index.ts';
import { AsSharedBanner } from './pieces/as-shared-banner.tsx';
import { SharedBanner } from './pieces/shared-banner.tsx';
import { ScenarioBanner } from '../scenarios/scenario-banner.tsx';

const ways = { keep: keepAsMine, close: closeShared };

/** Whose result it is, when it is not one's own, and by which rules it was decided. */
export function Opened() {
  const scenario = useOpenScenario();
  const rules = useAsShared();
  const isAsShared = useReplay() !== undefined;
  return (
    <>
      {scenario === undefined ? (
        <SharedBanner {...ways} />
      ) : (
        <ScenarioBanner scenario={scenario} {...ways} />
      )}
      {rules.status === 'current' ? null : (
        <AsSharedBanner
          rules={rules}
          knowledge={decisive}
          isAsShared={isAsShared}
          show={(asShared) => (asShared ? showAsShared() : showAsOfToday())}
        />
      )}
    </>
  );
}
