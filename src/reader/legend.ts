import type { Edition, LayerId, PlaceKind } from '../core/model.ts';

/** How most places of a layer are drawn. */
export type Shape = 'area' | 'line' | 'point';

const SHAPES: Readonly<Record<PlaceKind, Shape>> = {
  country: 'point',
  region: 'area',
  city: 'point',
  district: 'area',
  area: 'area',
  route: 'line',
  corridor: 'line',
  site: 'point',
  water: 'area',
};

/** The shape by which the legend shows a layer: that of most of its places, a point when it is empty. */
export function shapeOf(edition: Edition, layer: LayerId): Shape {
  const counts = new Map<Shape, number>();
  for (const place of edition.places) {
    if (place.layer !== layer) continue;
    const shape = SHAPES[place.kind];
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'point';
}

/** The hidden layers after one of them has been switched. */
export function toggled(hidden: ReadonlySet<LayerId>, layer: LayerId): ReadonlySet<LayerId> {
  const next = new Set(hidden);
  if (!next.delete(layer)) next.add(layer);
  return next;
}
