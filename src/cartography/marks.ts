import { areas } from './layers/areas.ts';
import { chosenAreas, chosenLines, pickedRings, reaches } from './layers/chosen.ts';
import { borders, ground, worldWater } from './layers/base.ts';
import { contextLayers } from './layers/context.ts';
import { chosenFades, contextFades, fades } from './layers/fades.ts';
import { points } from './layers/points.ts';
import { margins, rings } from './layers/precision.ts';
import { corridors, routes } from './layers/routes.ts';
import { signs } from './layers/signs.ts';
import { waters } from './layers/waters.ts';
import { notPlaces } from './others.ts';
import type { Drawing } from './layers/draw.ts';
import type { Theme } from './theme.ts';
import type { ContextRole, Edition } from '../core/model.ts';
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Everything but text, bottom to top: base, then what the article speaks of. */
export function marks(
  edition: Edition,
  drawings: readonly Drawing[],
  theme: Theme,
): LayerSpecification[] {
  const each = (part: (drawing: Drawing) => LayerSpecification[]) => drawings.flatMap(part);
  const others = notPlaces(edition);
  const context = (role: ContextRole) =>
    edition.context
      .filter((file) => file.role === role)
      .flatMap((file) => contextLayers(file, theme, others));
  return [
    ...ground(theme),
    ...worldWater(theme),
    ...context('lake'),
    ...each(contextFades),
    ...context('built-up'),
    ...context('landmark'),
    ...context('river'),
    ...borders(theme),
    ...context('boundary'),
    ...each(fades),
    ...each(chosenFades),
    ...each(areas),
    ...each(waters),
    ...context('road'),
    ...each(chosenAreas),
    ...each(margins),
    ...each(chosenLines),
    ...each(corridors),
    ...each(routes),
    ...each(rings),
    ...each(reaches),
    ...context('town'),
    ...each(pickedRings),
    ...each((drawing) => points(drawing, false)),
    ...each((drawing) => points(drawing, true)),
    ...each((drawing) => signs(drawing, false)),
    ...each((drawing) => signs(drawing, true)),
  ];
}
