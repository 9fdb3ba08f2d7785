import type { LayerId } from '../core/model.ts';

/** No layer is hidden. */
export const ALL_SHOWN: ReadonlySet<LayerId> = new Set();

/** The hidden layers after one of them has been switched. */
export function toggled(hidden: ReadonlySet<LayerId>, layer: LayerId): ReadonlySet<LayerId> {
  const next = new Set(hidden);
  if (!next.delete(layer)) next.add(layer);
  return next;
}
