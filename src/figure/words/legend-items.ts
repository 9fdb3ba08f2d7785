import type { Theme } from '../../cartography/theme.ts';
import type { Bounds, ContextRole, Edition, Place, PlaceKind } from '../../core/model.ts';
import type { Sheet } from '../../core/sheet.ts';
import { mainPanels } from './areas.ts';
import { area, disc, ground, line, road, type Swatch } from './swatches.ts';

/** What is drawn, as a small picture and a few words. */
export interface Item {
  readonly words: string;
  readonly swatch: Swatch;
}

/** An item, and whether it is on the maps. */
type Candidate = readonly [isThere: boolean, item: Item];

/** What a sheet's maps show, in the order of its weight; only what is there. */
export function legendOf(sheet: Sheet, edition: Edition, theme: Theme): readonly Item[] {
  const keyed = new Set(sheet.key.map((entry) => entry.place));
  const numbered = edition.places.filter((place) => keyed.has(place.id) && place.anchor !== null);
  const near = mainPanels(sheet).filter(({ bounds }) => isNear(bounds, edition.region));
  const shown = edition.places.filter(
    ({ bounds }) => bounds !== null && near.some((panel) => meet(bounds, panel.bounds)),
  );
  const mentioned = shown.filter((place) => place.number !== null);
  const others = shown.filter((place) => place.number === null);
  const hasContext = (role: ContextRole): boolean =>
    near.length > 0 && edition.context.some((context) => context.role === role);
  const items: readonly Candidate[] = [
    [numbered.length > 0, { words: 'place of the article', swatch: disc(false) }],
    [
      numbered.some((place) => place.certainty !== 'certain'),
      { words: 'position uncertain', swatch: disc(true) },
    ],
    [
      hasShape(mentioned, ['district', 'city', 'site']),
      { words: 'district of the article', swatch: area(theme.place, true) },
    ],
    [
      hasShape(mentioned, ['area', 'region']),
      { words: 'area without edges', swatch: area(theme.place, false) },
    ],
    [
      hasShape(mentioned, ['route']),
      { words: 'route of the article', swatch: line(theme.place, 2.8, null) },
    ],
    [hasShape(others, ['route']), { words: 'other route', swatch: line(theme.context, 1.8, null) }],
    [
      hasShape(shown, ['corridor']),
      { words: 'corridor, schematic', swatch: line(theme.context, 2, '4.8 3.2') },
    ],
    [hasShape(others, ['district']), { words: 'other district', swatch: area(theme.mosaic, true) }],
    ...reachOf(sheet, edition, theme),
    [hasContext('built-up'), { words: 'built-up area', swatch: ground(theme.builtUp) }],
    [hasContext('road'), { words: 'main road', swatch: road(theme) }],
  ];
  return items.filter(([isThere]) => isThere).map(([, item]) => item);
}

/** How far from what is drawn the selected place may truly lie. */
function reachOf({ selected }: Sheet, { places }: Edition, theme: Theme): readonly Candidate[] {
  const precision = places.find((place) => place.id === selected)?.precision ?? null;
  if (precision === null || precision === 0) return [];
  const isFar = precision >= 1000;
  const reach = isFar ? `${Math.round(precision / 100) / 10} km` : `${precision} m`;
  return [[true, { words: `true to about ${reach}`, swatch: area(theme.place, false) }]];
}

/** Whether a map is of the edition's region or a part of it: wider ones show none of its detail. */
function isNear(bounds: Bounds, region: Bounds): boolean {
  const isClose = bounds[2] - bounds[0] < 1.5 * (region[2] - region[0]);
  return isClose && meet(bounds, region);
}

function meet(a: Bounds, b: Bounds): boolean {
  return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}

/** Whether some of the places are of these kinds and more than points. */
function hasShape(places: readonly Place[], kinds: readonly PlaceKind[]): boolean {
  return places.some(
    ({ kind, bounds }) => kinds.includes(kind) && bounds !== null && bounds[0] !== bounds[2],
  );
}
