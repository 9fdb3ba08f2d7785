import { byZoom } from '../expressions.ts';
import { ofShape } from '../shape.ts';
import { RIVER } from './base.ts';
import { roads } from './context-roads.ts';
import type { Theme } from '../theme.ts';
import type { Context, ContextRole } from '../../core/model.ts';
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** The style layers of one file of context, without its labels; `others` leaves out what is a place. */
export function contextLayers(
  context: Context,
  theme: Theme,
  others: ExpressionSpecification,
): LayerSpecification[] {
  return DRAW[context.role](`context-${context.id}`, theme, others);
}

/** MapLibre draws wholly opaque fills before all else, even before a paler picture that lies beneath. */
const SOLID = 0.99;

/** A river of which only a sketch can be given. */
export const SCHEMATIC: ExpressionSpecification = ['to-boolean', ['get', 'schematic']];
/** From here on it is drawn. */
export const SCHEMATIC_FROM = 10;

/** What is hardly known covers nothing: a wash, through which areas without edges are seen. */
const SKETCHED: ExpressionSpecification = ['==', ['get', 'certainty'], 'uncertain'];
const WASH = 0.17;

type Draw = (source: string, theme: Theme, others: ExpressionSpecification) => LayerSpecification[];

const DRAW: Readonly<Record<ContextRole, Draw>> = {
  'built-up': (source, theme) => [
    {
      id: source,
      type: 'fill',
      source,
      minzoom: 7,
      filter: ['!', SKETCHED],
      paint: { 'fill-color': theme.builtUp, 'fill-opacity': byZoom([7, 0.4], [9, SOLID]) },
    },
    {
      id: `${source}-sketched`,
      type: 'fill',
      source,
      minzoom: 7,
      filter: SKETCHED,
      paint: { 'fill-color': theme.context, 'fill-opacity': byZoom([7, WASH * 0.4], [9, WASH]) },
    },
  ],
  landmark: (source, theme) => [
    {
      id: source,
      type: 'fill',
      source,
      minzoom: 10,
      filter: ofShape('area'),
      paint: { 'fill-color': theme.landmark, 'fill-opacity': SOLID },
    },
    {
      id: `${source}-line`,
      type: 'line',
      source,
      minzoom: 10,
      filter: ofShape('line'),
      paint: { 'line-color': theme.mosaic, 'line-width': byZoom([10, 1], [14, 4]) },
    },
    {
      id: `${source}-point`,
      type: 'circle',
      source,
      minzoom: 10,
      filter: ofShape('point'),
      paint: {
        'circle-radius': 2.4,
        'circle-color': theme.town,
        'circle-stroke-color': theme.casing,
        'circle-stroke-width': 1,
      },
    },
  ],
  lake: (source, theme) => [
    {
      id: source,
      type: 'fill',
      source,
      paint: { 'fill-color': theme.lake, 'fill-outline-color': theme.river },
    },
  ],
  river: (source, theme) => [
    {
      id: source,
      type: 'line',
      source,
      minzoom: 3,
      filter: ['!', SCHEMATIC],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': theme.river, 'line-width': RIVER },
    },
    {
      id: `${source}-schematic`,
      type: 'line',
      source,
      minzoom: SCHEMATIC_FROM,
      filter: SCHEMATIC,
      paint: {
        'line-color': theme.river,
        'line-width': byZoom([10, 0.8], [14, 1.8]),
        'line-dasharray': [4, 3],
      },
    },
  ],
  boundary: (source, theme) => [
    {
      id: source,
      type: 'line',
      source,
      minzoom: 5,
      paint: {
        'line-color': theme.boundary,
        'line-width': byZoom([5, 0.6], [10, 1.1]),
        'line-dasharray': [3, 2],
      },
    },
  ],
  road: roads,
  town: (source, theme, others) => [
    {
      id: source,
      type: 'circle',
      source,
      minzoom: 4,
      filter: ['all', others, ['>=', ['zoom'], townZoom()]],
      paint: {
        'circle-radius': byZoom([4, 1.8], [10, 2.9]),
        'circle-color': theme.town,
        'circle-stroke-color': theme.casing,
        'circle-stroke-width': 1,
      },
    },
  ],
};

/** The zoom from which a town is shown, by its rank. */
export function townZoom(): ExpressionSpecification {
  return ['match', ['get', 'rank'], 0, 4, 1, 6, 2, 7.5, 10.2];
}
