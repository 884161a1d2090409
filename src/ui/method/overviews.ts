import { burdenCriteria } from '../../core/burden.ts';
import { ruleIds } from '../../core/rule-ids.ts';
import type { LayerId } from '../../knowledge/vocabulary.ts';
import { decisive } from '../../state/index.ts';
import { figure } from '../words/result.ts';

/** One row of a table over all layers. */
export interface OverviewRow {
  readonly name: string;
  readonly cells: readonly {
    readonly layer: LayerId;
    readonly layerName: string;
    /** The rule that gives the figure; none where there is nothing. */
    readonly rule: string | undefined;
    readonly figure: string;
    /** Stands out, in the hue of the layer. */
    readonly isMuch: boolean;
  }[];
}

/** The level from which on a layer carries much of a need. */
const much = 60;

/** What each layer carries of each need. */
export const coverageRows: readonly OverviewRow[] = decisive.needs.map(({ id: need, name }) => ({
  name,
  cells: decisive.approaches.map(({ id: layer, name: layerName, covers }) => {
    const level = covers[need]?.level;
    return {
      layer,
      layerName,
      rule: level === undefined ? undefined : ruleIds.coverage(layer, need),
      figure: figure(level ?? 0),
      isMuch: (level ?? 0) >= much,
    };
  }),
}));

/** What each layer costs under each criterion. */
export const burdenRows: readonly OverviewRow[] = burdenCriteria.map((criterion) => ({
  name: decisive.criteria.find(({ id }) => id === criterion)?.name ?? criterion,
  cells: decisive.approaches.map(({ id: layer, name: layerName, burden }) => ({
    layer,
    layerName,
    rule: ruleIds.burden(layer, criterion),
    figure: figure(burden[criterion].points),
    isMuch: false,
  })),
}));
