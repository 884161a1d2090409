import type { LayerId, NeedId } from '../knowledge/vocabulary.ts';
import type { Situation } from './situation.ts';

/** What a condition may look at: the answers, and once decided, the architectures. */
export interface World {
  readonly situation: Situation;
  readonly now?: readonly LayerId[];
  readonly target?: readonly LayerId[];
  /** Which layer carries which need in the architecture being named. */
  readonly carries?: readonly { readonly need: NeedId; readonly layer: LayerId }[];
}
