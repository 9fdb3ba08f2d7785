import type { Shown } from '../core/map-handle.ts';
import type { PlaceId } from '../core/model.ts';

/** Feature state of a place, as the style asks for it. */
export type PlaceState = Readonly<Record<'selected' | 'focus' | 'hover' | 'beside', boolean>>;

/** The states that have to be set to get from one reading to another: only what differs. */
export function changes(before: Shown | null, after: Shown): ReadonlyMap<PlaceId, PlaceState> {
  const old = before === null ? new Map<PlaceId, PlaceState>() : statesOf(before);
  const next = statesOf(after);
  const differing = new Map<PlaceId, PlaceState>();
  for (const id of new Set([...old.keys(), ...next.keys()])) {
    const state = next.get(id) ?? CALM;
    if (!same(old.get(id) ?? CALM, state)) differing.set(id, state);
  }
  return differing;
}

const CALM: PlaceState = { selected: false, focus: false, hover: false, beside: false };

function statesOf({ selected, focus, beside, hover }: Shown): Map<PlaceId, PlaceState> {
  const ids = [
    ...focus,
    ...beside,
    ...(selected === null ? [] : [selected]),
    ...(hover === null ? [] : [hover]),
  ];
  const focused = new Set(focus);
  // A hint and not the subject, so a state of its own: what is pointed at is asked for, they are not.
  const hinted = new Set(beside);
  return new Map(
    ids.map((id) => [
      id,
      {
        selected: id === selected,
        focus: focused.has(id),
        hover: id === hover,
        beside: hinted.has(id),
      },
    ]),
  );
}

function same(a: PlaceState, b: PlaceState): boolean {
  return (
    a.selected === b.selected && a.focus === b.focus && a.hover === b.hover && a.beside === b.beside
  );
}
