import { otherCountries, seaLabels } from './layers/base-labels.ts';
import { dotRoom, townRoom } from './layers/clearance.ts';
import { contextLabels } from './layers/context-labels.ts';
import { countryLabels } from './layers/countries.ts';
import { areaLabels, cityLabels, spotLabels } from './layers/labels.ts';
import { lineLabels } from './layers/line-labels.ts';
import { lineNames } from './layers/line-names.ts';
import { numberedNames } from './layers/numbered-names.ts';
import { numbered } from './layers/numbered.ts';
import { routeRoom } from './layers/route-room.ts';
import { selectedLabel } from './layers/selected-label.ts';
import { waterLabels } from './layers/waters.ts';
import { notPlaces } from './others.ts';
import type { Drawing } from './layers/draw.ts';
import type { Theme } from './theme.ts';
import type { LabelLanguages } from '../core/preferences.ts';
import type { ContextRole, Edition } from '../core/model.ts';
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** All text, bottom to top; the topmost takes its room first, so the order is the hierarchy. */
export function names(
  edition: Edition,
  drawings: readonly Drawing[],
  theme: Theme,
  labels: LabelLanguages,
): LayerSpecification[] {
  const others = notPlaces(edition);
  const [west, south, east, north] = edition.region;
  const middle = [(west + east) / 2, (south + north) / 2] as const;
  const each = (part: (drawing: Drawing) => LayerSpecification[]) => drawings.flatMap(part);
  const context = (role: ContextRole) =>
    edition.context
      .filter((file) => file.role === role)
      .flatMap((file) => contextLabels(file, theme, labels, others));
  return [
    ...seaLabels(theme, labels),
    ...context('landmark'),
    ...context('road'),
    ...context('lake'),
    ...each((drawing) => areaLabels(drawing, false)),
    ...otherCountries(theme, labels, others),
    ...each((drawing) => lineLabels(drawing, false)),
    ...each((drawing) => spotLabels(drawing, false, null)),
    ...each((drawing) => cityLabels(drawing, false)),
    ...context('river'),
    ...context('town'),
    ...each(waterLabels),
    // Where a point is not certain, neither is it what a reader looks for first.
    ...each((drawing) => spotLabels(drawing, true, false)),
    // An area is wide: its name gives way to those beside dots that are certain.
    ...each((drawing) => areaLabels(drawing, true)),
    ...each((drawing) => spotLabels(drawing, true, true)),
    ...each(lineNames),
    ...each(routeRoom),
    ...each((drawing) => cityLabels(drawing, true)),
    ...each((drawing) => countryLabels(drawing, middle)),
    numberedNames(theme, labels),
    ...edition.context.filter(({ role }) => role === 'town').map((file) => townRoom(file, others)),
    ...each((drawing) => dotRoom(drawing, false)),
    ...each((drawing) => dotRoom(drawing, true)),
    numbered(theme),
    // A name along a way has one place, a number several.
    ...each((drawing) => lineLabels(drawing, true)),
    selectedLabel(theme, labels),
  ];
}
