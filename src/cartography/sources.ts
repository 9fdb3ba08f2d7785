import { ownAndShared, piecesOf } from './own-stretches.ts';
import { riverNameLines, riverNames } from './river-names.ts';
import { styledSource } from './styled.ts';
import { WAY_NAMES, wayNameLines } from './way-names.ts';
import type { Resources } from './resources.ts';
import type { Styling } from './styled.ts';
import type { Edition, Geography, PlaceId } from '../core/model.ts';
import type { SourceSpecification } from '@maplibre/maplibre-gl-style-spec';

/** The files of the base map in static/basemap, each the source `base-<name>`. */
export const BASE = ['land', 'countries', 'borders', 'lakes', 'rivers', 'labels'] as const;

/** A stretch for a name lies in one tile with its middle, however long: half a tile round each. */
const WIDE = { buffer: 256 } as const;

/** All sources of the style by id: the base by address, the edition's own geometry inline. */
export function buildSources(
  edition: Edition,
  geography: Geography,
  styling: ReadonlyMap<PlaceId, Styling>,
  resources: Resources,
): Record<string, SourceSpecification> {
  const sources: Record<string, SourceSpecification> = {};
  for (const name of BASE) {
    sources[`base-${name}`] = { type: 'geojson', data: `${resources.base}basemap/${name}.json` };
  }
  for (const { id, role } of edition.context) {
    const data = geography.context[id];
    if (data === undefined) continue;
    sources[`context-${id}`] = { type: 'geojson', data };
    if (role === 'river') sources[riverNames(id)] = { type: 'geojson', data: riverNameLines(data) };
  }
  const pieces = piecesOf(Object.values(geography.layers).flatMap(({ features }) => features));
  for (const { id } of edition.layers) {
    const data = geography.layers[id];
    if (data === undefined) continue;
    const features = data.features.flatMap((feature) => ownAndShared(feature, pieces));
    sources[`layer-${id}`] = styledSource({ ...data, features }, styling, 'mark');
  }
  sources['feathers'] = styledSource(geography.feathers, styling, 'mark');
  sources[WAY_NAMES] = { ...styledSource(wayNameLines(geography), styling, 'label'), ...WIDE };
  sources['anchors'] = styledSource(geography.anchors, styling, 'label');
  return sources;
}
