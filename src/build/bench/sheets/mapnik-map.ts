import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import type { Camera } from '../../../figure/camera.ts';
import type { FigureData } from '../../../figure/data.ts';
import { seenAs, styledLayers, type StyledLayer } from '../../../figure/style/styled-layer.ts';
import { rulesOf } from './mapnik-rules.ts';

const MERCATOR =
  '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +wktext +no_defs';
const DEGREES = '+proj=longlat +ellps=WGS84 +datum=WGS84 +no_defs';

/**
 * Writes a map as mapnik reads it: what the style draws at a camera's zoom, in the same colours and
 * widths, with its names; but hatches as plain tints, and signs as dots. Gives the file's path.
 */
export async function writeMapnikMap(
  directory: string,
  style: StyleSpecification,
  data: FigureData,
  camera: Camera,
): Promise<string> {
  await mkdir(directory, { recursive: true });
  const parts: string[] = [];
  let background = '#ffffff';
  for (const layer of styledLayers(style)) {
    if (!layer.shownAt(camera.zoom)) continue;
    if (layer.source === null) {
      background = layer.values(null, camera.zoom, {}).ink('background-color').colour;
      continue;
    }
    for (const [rules, features] of groupsOf(layer, style, data, camera)) {
      const name = `layer-${parts.length}`;
      const file = join(directory, `${name}.geojson`);
      await writeFile(file, JSON.stringify({ type: 'FeatureCollection', features }));
      parts.push(`<Style name="${name}"><Rule>${rules}</Rule></Style>
<Layer name="${name}" srs="${DEGREES}"><StyleName>${name}</StyleName>
<Datasource><Parameter name="type">geojson</Parameter><Parameter name="file">${file}</Parameter></Datasource></Layer>`);
    }
  }
  const fonts = ['Noto Sans Regular', 'Noto Sans Arabic Regular'].map(
    (face) => `<Font face-name="${face}"/>`,
  );
  const path = join(directory, 'map.xml');
  await writeFile(
    path,
    `<Map srs="${MERCATOR}" background-color="${background}">
<FontSet name="fonts">${fonts.join('')}</FontSet>
${parts.join('\n')}
</Map>`,
  );
  return path;
}

/** A layer's features by the looks that they have. */
function groupsOf(
  layer: StyledLayer,
  style: StyleSpecification,
  data: FigureData,
  { zoom }: Camera,
): ReadonlyMap<string, readonly Feature[]> {
  const source = style.sources[layer.source ?? ''];
  const promoteId = source?.type === 'geojson' ? source.promoteId : undefined;
  const promoted = typeof promoteId === 'string' ? promoteId : null;
  const groups = new Map<string, Feature[]>();
  for (const feature of data[layer.source ?? '']?.features ?? []) {
    if (feature.geometry === null) continue;
    const seen = seenAs(feature, promoted);
    if (!layer.holds(seen, zoom)) continue;
    const { rules, name } = rulesOf(layer, layer.values(seen, zoom, {}));
    if (rules === '') continue;
    const plain: Feature = { type: 'Feature', properties: { name }, geometry: feature.geometry };
    groups.set(rules, [...(groups.get(rules) ?? []), plain]);
  }
  return groups;
}
