import { REGULAR } from '../fonts.ts';
import { townZoom } from './context.ts';
import { WORLD_UNTIL } from './countries.ts';
import { drawNames } from './draw.ts';
import type { Drawing } from './draw.ts';
import type { SymbolLayer, SymbolLayout } from './types.ts';
import type { Context } from '../../core/model.ts';
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/**
 * A renderer keeps names clear of one another but not of dots, so each dot stands in the way of names
 * as a name that is not seen. Its box is that of a dot, not of a letter.
 */
const UNSEEN = {
  layout: {
    'text-field': '•',
    'text-font': [REGULAR],
    'text-size': 12,
    'text-line-height': 0.6,
    'text-padding': 1,
    'text-allow-overlap': true,
  } satisfies SymbolLayout,
  paint: { 'text-opacity': 0 },
};

/** Room for the dots of an edition's layer. On a map of the world countries' names come first. */
export function dotRoom(drawing: Drawing, mentioned: boolean): LayerSpecification[] {
  const role = mentioned ? 'room' : 'room-context';
  return drawNames(drawing, role, ['city', 'spot'], mentioned, ({ metadata: _, ...common }) => ({
    ...common,
    ...UNSEEN,
    type: 'symbol',
    minzoom: WORLD_UNTIL,
  }));
}

/** Room for the dots of towns; `others` leaves out what is a place. */
export function townRoom({ id }: Context, others: ExpressionSpecification): SymbolLayer {
  const source = `context-${id}`;
  const filter: ExpressionSpecification = ['all', others, ['>=', ['zoom'], townZoom()]];
  return { id: `${source}-room`, type: 'symbol', source, minzoom: 4, filter, ...UNSEEN };
}
