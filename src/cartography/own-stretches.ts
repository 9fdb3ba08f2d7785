import type { DrawnFeature, DrawnProperties } from '../core/model.ts';
import type { Feature, Geometry, Position } from 'geojson';

/** A feature, or the stretches of it that a route of the article has in common with it. */
type Part = Feature<Geometry, DrawnProperties & { readonly shared?: boolean }>;

/** A stretch of a line, and whether a route of the article runs along it. */
interface Stretch {
  readonly line: Position[];
  readonly isShared: boolean;
}

/** What the features that the article speaks of run along, from vertex to vertex. */
export function piecesOf(features: readonly DrawnFeature[]): ReadonlySet<string> {
  const pieces = new Set<string>();
  for (const { geometry, properties } of features) {
    if (geometry.type !== 'LineString' || !properties.mentioned) continue;
    geometry.coordinates.forEach((to, index) => {
      const from = geometry.coordinates[index - 1];
      if (from !== undefined) pieces.add(pieceOf(from, to));
    });
  }
  return pieces;
}

/**
 * A line of context as two features, its own stretches and, marked `shared`, those that it has in
 * common with what the article speaks of: there it is drawn, but not named. Others as they are.
 */
export function ownAndShared(feature: DrawnFeature, pieces: ReadonlySet<string>): readonly Part[] {
  const { geometry, properties } = feature;
  if (geometry.type !== 'LineString' || properties.mentioned) return [feature];
  const stretches = stretchesOf(geometry.coordinates, pieces);
  return [false, true].flatMap((shared) => {
    const lines = stretches.filter(({ isShared }) => isShared === shared).map(({ line }) => line);
    const [only, ...more] = lines;
    if (only === undefined) return [];
    const drawn =
      more.length === 0
        ? ({ type: 'LineString', coordinates: only } as const)
        : ({ type: 'MultiLineString', coordinates: lines } as const);
    return [{ ...feature, geometry: drawn, properties: { ...properties, shared } }];
  });
}

function stretchesOf(line: readonly Position[], pieces: ReadonlySet<string>): readonly Stretch[] {
  const stretches: Stretch[] = [];
  line.forEach((to, index) => {
    const from = line[index - 1];
    if (from === undefined) return;
    const isShared = pieces.has(pieceOf(from, to));
    const last = stretches.at(-1);
    if (last?.isShared === isShared) last.line.push(to);
    else stretches.push({ line: [from, to], isShared });
  });
  return stretches;
}

/** The same in both directions. */
function pieceOf(from: Position, to: Position): string {
  return [from.join(), to.join()].sort().join(' ');
}
