import type { Event } from '../core/model.ts';

/** An event with its ranks, from 1. */
export interface Told {
  readonly event: Event;
  /** In time. */
  readonly happened: number;
  /** In the article: by the passages that speak of it. Those that begin in the same ones share one. */
  readonly told: number;
}

/** The events of an edition in order of time, each with where it stands in either order. */
export function tellingOf(events: readonly Event[]): readonly Told[] {
  const inTime = [...events].sort((a, b) => compareDates(a.start, b.start));
  return inTime.map((event, i) => ({
    event,
    happened: i + 1,
    told: 1 + events.filter((other) => compareTelling(other, event) < 0).length,
  }));
}

/** The same in the order of the telling; what shares a rank stays in order of time. */
export function inOrderOfTelling(telling: readonly Told[]): readonly Told[] {
  return [...telling].sort((a, b) => a.told - b.told || a.happened - b.happened);
}

/** ISO dates of any exactness: a year comes before its months, a month before its days. */
function compareDates(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** By the first passage in which they differ; what is spoken of less comes later. */
function compareTelling({ passages: a }: Event, { passages: b }: Event): number {
  const at = a.findIndex((passage, i) => passage !== b[i]);
  if (at < 0) return b.length > a.length ? 1 : 0;
  return (a[at] ?? Infinity) - (b[at] ?? Infinity);
}
