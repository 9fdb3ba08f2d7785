import { filterOf, holds, markOf, VAGUE } from '../shape.ts';
import type { Theme } from '../theme.ts';
import type { Mark, Subset } from '../shape.ts';
import type { LabelLanguages } from '../../core/preferences.ts';
import type { Styling } from '../styled.ts';
import type { DrawnFeature, LayerId, PlaceId } from '../../core/model.ts';
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** One of the edition's layers, about to be drawn. */
export interface Drawing {
  readonly layer: LayerId;
  readonly features: readonly DrawnFeature[];
  readonly theme: Theme;
  readonly labels: LabelLanguages;
  readonly styling: ReadonlyMap<PlaceId, Styling>;
}

/** What all style layers of an edition's layer have in common. */
export interface Common {
  readonly id: string;
  readonly source: string;
  readonly filter: ExpressionSpecification;
  readonly metadata: Metadata;
}

/** How the page and the map know an edition's layers from the base. */
export interface Metadata {
  readonly 'atlas:layer': LayerId;
  /** Whether a click on it means the place. */
  readonly 'atlas:place': boolean;
  /** Whether it is to be drawn only while the layer holds the picked place. */
  readonly 'atlas:picked'?: boolean;
}

type Make = (common: Common) => LayerSpecification;

const VISIBLE = visibleUntil('until');

/** One style layer for a subset of the layer's features, or none where there are none. */
export function draw(
  { layer, features }: Drawing,
  role: string,
  subset: Subset,
  make: Make,
): LayerSpecification[] {
  if (!features.some((feature) => holds(subset, feature))) return [];
  const filter: ExpressionSpecification = ['all', filterOf(subset), VISIBLE];
  return [make({ ...shared(layer, role), source: `layer-${layer}`, filter })];
}

/**
 * One style layer for some of the layer's areas without edges, outline by outline, or none. It ends
 * where the last of them does: fades are wide and cost much to draw, even where there is none.
 * @param end whether it is part of the whole picture, or of what is left of that nearer by
 */
export function drawFades(
  { layer, features, styling }: Drawing,
  role: string,
  which: ExpressionSpecification | boolean,
  end: 'until' | 'lasts',
  make: Make,
): LayerSpecification[] {
  const ranges = features
    .filter((feature) => holds({ shape: 'area', kinds: VAGUE }, feature))
    .flatMap(({ properties: { id } }) => styling.get(id)?.appearance ?? []);
  if (ranges.length === 0) return [];
  const ofLayer: ExpressionSpecification = ['==', ['get', 'layer'], layer];
  const filter: ExpressionSpecification = ['all', ofLayer, which, visibleUntil(end)];
  const made = make({ ...shared(layer, role), source: 'feathers', filter });
  const from = Math.min(...ranges.map(({ mark }) => mark));
  // Filters are asked at the whole zoom below.
  const until = Math.min(LAST, Math.max(...ranges.map((range) => Math.ceil(range[end]))));
  return [{ ...made, minzoom: Math.ceil(from), maxzoom: until }];
}

/** The last zoom level that a style may name. */
const LAST = 24;

/** One style layer that names the layer's anchors with these marks, or none. */
export function drawNames(
  { layer, features }: Drawing,
  role: string,
  marks: readonly Mark[],
  mentioned: boolean,
  make: Make,
): LayerSpecification[] {
  const named = features.some(
    (feature) => marks.includes(markOf(feature)) && feature.properties.mentioned === mentioned,
  );
  if (!named) return [];
  const filter: ExpressionSpecification = [
    'all',
    ['==', ['get', 'layer'], layer],
    ['==', ['get', 'mentioned'], mentioned],
    ['match', ['get', 'mark'], [...marks], true, false],
    VISIBLE,
  ];
  return [make({ ...shared(layer, role), source: 'anchors', filter })];
}

/** The same for what shows uncertainty: it is not the place, and a click passes through. */
export function untouched({ metadata }: Common): Metadata {
  return { ...metadata, 'atlas:place': false };
}

/** The same for what is wide and costs a pass of its own, and says nothing until a place is picked. */
export function pickedOnly(common: Common): Metadata {
  return { ...untouched(common), 'atlas:picked': true };
}

function visibleUntil(end: 'until' | 'lasts'): ExpressionSpecification {
  return ['all', ['>=', ['zoom'], ['get', 'from']], ['<', ['zoom'], ['get', end]]];
}

function shared(layer: LayerId, role: string): Pick<Common, 'id' | 'metadata'> {
  return { id: `${layer}-${role}`, metadata: { 'atlas:layer': layer, 'atlas:place': true } };
}
