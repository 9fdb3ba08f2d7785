import { convertFilter } from '@maplibre/maplibre-gl-style-spec';
import { ITALIC, REGULAR, SEMIBOLD } from '../cartography/fonts.ts';
import { unlessTaken } from './own-basemap-names.ts';
import { OWN } from './own-basemap-types.ts';
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/**
 * A style layer of another map as it can be drawn in ours, which has no sprite and no fonts but its
 * own: without icons, in our fonts, and without the names that ours give already. Null for a layer
 * of which nothing is left: patterns, and icons without text.
 */
export function adopted(
  layer: LayerSpecification,
  taken: readonly string[],
): LayerSpecification | null {
  const properties = Object.entries({ ...layer.layout, ...layer.paint });
  if (properties.some(([name, value]) => name.endsWith('-pattern') && value !== undefined))
    return null;
  const { metadata: _, ...rest } = layer;
  const id = OWN + layer.id;
  if (rest.type === 'background') return { ...rest, id };
  const source = OWN + rest.source;
  if (rest.type !== 'symbol') return { ...rest, id, source };
  const field = rest.layout?.['text-field'];
  if (field === undefined || field === '' || holdsImage(field)) return null;
  const shown = rest.filter === undefined ? true : convertFilter(rest.filter);
  return {
    ...rest,
    id,
    source,
    filter: ['all', shown, unlessTaken(taken)],
    layout: {
      ...withoutIcons(rest.layout),
      'text-font': [familyLike(rest.layout?.['text-font'])],
    },
    paint: withoutIcons(rest.paint),
  };
}

/** The members that draw no icon. */
function withoutIcons<T extends object>(members: T | undefined): Partial<T> {
  const kept: Partial<T> = { ...members };
  for (const name of Object.keys(kept)) {
    if (name.startsWith('icon-')) Reflect.deleteProperty(kept, name);
  }
  return kept;
}

/** Whether a text has pictures between its words, as road shields do. */
function holdsImage(field: unknown): boolean {
  return JSON.stringify(field).includes('["image"');
}

/** Of our three families the one that is most like a layer's own; one for a whole layer. */
function familyLike(font: unknown): string {
  const names = JSON.stringify(font ?? '');
  if (/italic|oblique/i.test(names)) return ITALIC;
  return /bold|medium|heavy|black/i.test(names) ? SEMIBOLD : REGULAR;
}
