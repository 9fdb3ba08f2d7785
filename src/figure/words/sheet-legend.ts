import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { legendOf } from '../../cartography/legend.ts';
import type { LegendItem } from '../../core/legend.ts';
import { metresAcrossWorld } from '../../core/mercator.ts';
import type { Bounds, Edition, Geography } from '../../core/model.ts';
import type { Sheet } from '../../core/sheet.ts';
import { cameraOf } from '../camera.ts';
import type { FigureData } from '../data.ts';
import { mainPanels } from './areas.ts';
import type { Setting } from './setting.ts';
import { drawNumberSwatch, drawSwatch } from './swatches.ts';

/** What is drawn, as a small picture and a few words. */
export interface Item {
  readonly words: string;
  readonly draw: (x: number, y: number) => string;
}

/** The style layers of the article's own points: on a sheet these have numbers instead. */
const NUMBERED = /-(point|sign)$/;

/** A circle with a smaller radius, in pixels, is hidden by the number in its middle. */
const LEAST_REACH = 9;

/** What a sheet's maps show: the numbers, then what the style draws on any map of the region. */
export function sheetLegend(
  sheet: Sheet,
  edition: Edition,
  geography: Geography,
  style: StyleSpecification,
  data: FigureData,
  setting: Setting,
): readonly Item[] {
  const reach = reachItem(sheet, edition, setting);
  // The picked place says it in metres.
  const told = reach.length > 0 ? 'precision' : null;
  const others = style.layers.filter(
    ({ id, metadata }) => Object(metadata)['atlas:layer'] === undefined || !NUMBERED.test(id),
  );
  const items = new Map<string, LegendItem>();
  for (const { bounds, width, height } of mainPanels(sheet)) {
    if (!isNear(bounds, edition.region)) continue;
    const camera = cameraOf(bounds, width, height);
    const shown = { ...style, layers: others };
    for (const item of legendOf(edition, geography, shown, camera, data)) {
      if (!items.has(item.id) && item.id !== told) items.set(item.id, item);
    }
  }
  return [
    ...numberItems(sheet, edition, setting),
    ...reach,
    ...[...items.values()].map(({ id, words, swatch }) => ({
      words: setting.words.legendItem(id) ?? words,
      draw: (x: number, y: number) => drawSwatch(swatch, x, y),
    })),
  ];
}

function numberItems(
  { key }: Sheet,
  { places }: Edition,
  { inks, words }: Setting,
): readonly Item[] {
  const keyed = new Set(key.map((entry) => entry.place));
  const numbered = places.filter((place) => keyed.has(place.id) && place.anchor !== null);
  return [
    { isUncertain: false, words: words.numbered },
    { isUncertain: true, words: words.uncertain },
  ]
    .filter(({ isUncertain }) =>
      numbered.some(({ certainty }) => (certainty !== 'certain') === isUncertain),
    )
    .map(({ isUncertain, words: said }) => ({
      words: said,
      draw: (x, y) => drawNumberSwatch(isUncertain, x, y, inks),
    }));
}

/** How far from what is drawn the selected place may truly lie. */
function reachItem(
  { selected, panels: [main] }: Sheet,
  { places }: Edition,
  { inks, words }: Setting,
): readonly Item[] {
  const place = places.find(({ id }) => id === selected);
  const precision = place?.precision ?? null;
  if (precision === null || precision === 0 || main === undefined) return [];
  const perPixel =
    ((main.bounds[2] - main.bounds[0]) / 360 / main.width) *
    metresAcrossWorld(place?.anchor?.[1] ?? 0);
  if (precision / perPixel < LEAST_REACH) return [];
  const isFar = precision >= 1000;
  const reach = isFar
    ? words.kilometres(Math.round(precision / 100) / 10)
    : words.metres(precision);
  const fill = { colour: inks.place, opacity: 0.14 };
  const band = { type: 'area', fill, hatch: null, edge: null, fades: false } as const;
  return [{ words: words.trueTo(reach), draw: (x, y) => drawSwatch(band, x, y) }];
}

/** Whether a map is of the edition's region or a part of it: wider ones show none of its detail. */
function isNear(bounds: Bounds, region: Bounds): boolean {
  const isClose = bounds[2] - bounds[0] < 1.5 * (region[2] - region[0]);
  const meets =
    bounds[0] <= region[2] &&
    bounds[2] >= region[0] &&
    bounds[1] <= region[3] &&
    bounds[3] >= region[1];
  return isClose && meets;
}
