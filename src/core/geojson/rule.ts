import type { LngLat } from '../model.ts';
import type { Issue } from '../issue.ts';
import type { FeatureView, PositionView, Scope } from './view.ts';

/** What is wrong with one feature; named in its issues for what it demands. */
export type FeatureRule = (feature: FeatureView, scope: Scope) => readonly Issue[];

/** How a mistake that many positions share ends its one message. */
export function andMore(count: number): string {
  if (count < 2) return '';
  return ` So ${count === 2 ? 'is one more' : `are ${count - 1} more`} of this geometry.`;
}

/** A position as messages name it. */
export function shown([lng, lat]: LngLat): string {
  return `[${lng}, ${lat}]`;
}

/** All positions of a feature, in the order of the file. */
export function positionsIn({ geometry }: FeatureView): readonly PositionView[] {
  return geometry?.positions ?? [];
}
