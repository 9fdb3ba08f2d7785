import type { Report } from '../report.ts';
import type { FeatureView, Scope } from './view.ts';

/** Tells what is wrong with one feature; named in its issues for what it demands. */
export type FeatureRule = (feature: FeatureView, scope: Scope, report: Report) => void;

/** How a mistake that many positions share ends its one message. */
export function andMore(count: number): string {
  if (count < 2) return '';
  return ` So ${count === 2 ? 'is one more' : `are ${count - 1} more`} of this geometry.`;
}

/** A position as messages name it. */
export function shown([lng, lat]: readonly number[]): string {
  return `[${lng}, ${lat}]`;
}
