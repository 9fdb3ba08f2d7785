import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { Resvg } from '@resvg/resvg-js';
import type { FeatureCollection } from 'geojson';
import { buildStyle } from '../../cartography/style.ts';
import type { Picked } from '../../cartography/reading.ts';
import { themes } from '../../cartography/theme.ts';
import type { Edition, Geography } from '../../core/model.ts';
import { focusOf } from '../../core/selection.ts';
import { sourceData, type FigureData } from '../../figure/figure.ts';
import { renderView } from '../../figure/view.ts';
import { root } from '../bootstrap/root.mjs';
import { FACES, fontFile } from '../fonts-files.ts';
import type { Picture } from './png.ts';
import { SIZE, type Golden } from './views.ts';

/** A golden view of an edition as the figure draws it now. */
export async function drawGolden(
  golden: Golden,
  edition: Edition,
  geography: Geography,
): Promise<Picture> {
  const { style, data } = await styled(golden, edition, geography);
  return rasterised(renderView(golden.view, SIZE, style, data, pickedIn(golden, edition)));
}

/** What of an edition a golden view shows as picked: a place, or what a paragraph names. */
export function pickedIn({ selected, passage }: Golden, edition: Edition): Picked {
  const numbered = passage === null ? [] : focusOf(edition, { type: 'passage', passage }).places;
  return { selected, numbered };
}

/** The style of a golden view, and what its sources hold. */
export async function styled(
  { theme, labels }: Golden,
  edition: Edition,
  geography: Geography,
): Promise<{ readonly style: StyleSpecification; readonly data: FigureData }> {
  const resources = { base: '', fonts: null, labels };
  const style = buildStyle(edition, geography, themes[theme], resources);
  return { style, data: await sourceData(style, baseFile) };
}

/**
 * A drawing as pixels, with the bundled fonts and no others.
 * @param density of them a CSS pixel
 */
export function rasterised(svg: string, density = 1): Picture {
  const image = new Resvg(svg, {
    background: '#ffffff',
    fitTo: { mode: 'zoom', value: density },
    font: {
      loadSystemFonts: false,
      fontFiles: FACES.map(fontFile),
      defaultFontFamily: 'Noto Sans',
      sansSerifFamily: 'Noto Sans',
    },
  }).render();
  const { width, height, pixels } = image;
  return { width, height, data: new Uint8Array(pixels.filter((_, index) => index % 4 !== 3)) };
}

const files = new Map<string, Promise<FeatureCollection>>();

/** A file of the base map; the same for every view. */
function baseFile(path: string): Promise<FeatureCollection> {
  const known = files.get(path) ?? readFile(join(root, 'static', path), 'utf8').then(JSON.parse);
  files.set(path, known);
  return known;
}
