import { areas, vagueAreas } from './layers/areas.ts';
import { chosenAreas, chosenLines, reaches } from './layers/chosen.ts';
import { borders, ground, worldWater } from './layers/base.ts';
import { contextLayers } from './layers/context.ts';
import { points } from './layers/points.ts';
import { corridors, routes } from './layers/routes.ts';
import { waters } from './layers/waters.ts';
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
  const context = (role: ContextRole) =>
    edition.context
      .filter((file) => file.role === role)
      .flatMap((file) => contextLayers(file, theme));
  return [
    ...ground(theme),
    ...context('built-up'),
    ...context('landmark'),
    ...worldWater(theme),
    ...context('lake'),
    ...context('river'),
    ...borders(theme),
    ...context('boundary'),
    ...each(vagueAreas),
    ...each(areas),
    ...each(waters),
    ...context('road'),
    ...each(chosenAreas),
    ...each(chosenLines),
    ...each(corridors),
    ...each(routes),
    ...each(reaches),
    ...context('town'),
    ...each((drawing) => points(drawing, false)),
    ...each((drawing) => points(drawing, true)),
  ];
}
