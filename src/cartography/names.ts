import { otherCountries, seaLabels } from './layers/base-labels.ts';
import { contextLabels } from './layers/context-labels.ts';
import { countryLabels } from './layers/countries.ts';
import { areaLabels, cityLabels, spotLabels } from './layers/labels.ts';
import { lineLabels } from './layers/line-labels.ts';
import { selectedLabel } from './layers/selected-label.ts';
import { waterLabels } from './layers/waters.ts';
import type { Drawing } from './layers/draw.ts';
import type { Theme } from './theme.ts';
import type { ContextRole, Edition } from '../core/model.ts';
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** All text, bottom to top; the topmost takes its room first, so the order is the hierarchy. */
export function names(
  edition: Edition,
  drawings: readonly Drawing[],
  theme: Theme,
): LayerSpecification[] {
  const others = notPlaces(edition);
  const each = (part: (drawing: Drawing) => LayerSpecification[]) => drawings.flatMap(part);
  const context = (role: ContextRole) =>
    edition.context
      .filter((file) => file.role === role)
      .flatMap((file) => contextLabels(file, theme, others));
  return [
    seaLabels(theme),
    ...context('landmark'),
    ...context('road'),
    ...context('river'),
    ...context('lake'),
    ...each((drawing) => areaLabels(drawing, false)),
    otherCountries(theme, others),
    ...each((drawing) => lineLabels(drawing, false)),
    ...each((drawing) => spotLabels(drawing, false)),
    ...each((drawing) => cityLabels(drawing, false)),
    ...context('town'),
    ...each(waterLabels),
    ...each((drawing) => spotLabels(drawing, true)),
    ...each((drawing) => areaLabels(drawing, true)),
    ...each((drawing) => lineLabels(drawing, true)),
    ...each((drawing) => cityLabels(drawing, true)),
    ...each(countryLabels),
    selectedLabel(theme),
  ];
}

/** Keeps the base from naming what the edition's own layers name already. */
function notPlaces(edition: Edition): ExpressionSpecification {
  const taken = edition.places
    // A country of context is named by the base as all the others are.
    .filter(
      ({ anchor, kind, number }) => anchor !== null && (kind !== 'country' || number !== null),
    )
    .flatMap((place) => [place.name, ...place.variants]);
  return ['!', ['in', ['get', 'name'], ['literal', [...new Set(taken)]]]];
}
