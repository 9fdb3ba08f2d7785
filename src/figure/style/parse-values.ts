import { Color, expression, latest } from '@maplibre/maplibre-gl-style-spec';
import type {
  FeatureState,
  LayerSpecification,
  StylePropertyExpression,
} from '@maplibre/maplibre-gl-style-spec';
import { anchorOffsetsOf, inkOf, listOf, sectionsOf } from './parse-parts.ts';
import type { AnchorOffset, Ink, Section } from './parse-parts.ts';
import type { DrawnType } from './properties.ts';

export type { Ink, Section } from './parse-parts.ts';

/** A feature as expressions see it; 1 is a point, 2 a line, 3 a polygon. */
export interface Seen {
  readonly type: 1 | 2 | 3;
  readonly id: string | number | undefined;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The values that a layer's properties have for one feature at one zoom. Unset ones have the default. */
export interface Values {
  number(property: string): number;
  /** As it is at the whole zoom below: MapLibre measures dashes so. */
  floored(property: string): number;
  ink(property: string): Ink;
  word(property: string): string;
  flag(property: string): boolean;
  numbers(property: string): readonly number[];
  words(property: string): readonly string[];
  sections(property: string): readonly Section[];
  anchorOffsets(property: string): readonly AnchorOffset[];
  /** Whether the style sets the property. */
  sets(property: string): boolean;
}

type Evaluate = (zoom: number, seen: Seen | null, state: FeatureState) => Values;

/** A property, read; `isOfTile` as below. */
interface Reader {
  readonly found: StylePropertyExpression;
  readonly isOfTile: boolean;
}

/** Reads a layer's properties once, to be evaluated for many features. Throws on a faulty expression. */
export function valuesOf(layer: LayerSpecification, type: DrawnType): Evaluate {
  const given: Readonly<Record<string, unknown>> = { ...layer.layout, ...layer.paint };
  const readers = new Map<string, Reader>();
  const readerOf = (property: string): Reader => {
    const known = readers.get(property);
    if (known !== undefined) return known;
    const specification = specificationOf(type, property);
    const value: never = (given[property] ?? specification.default) as never;
    const key = `layer "${layer.id}", ${property}`;
    try {
      const found = expression.normalizePropertyExpression(value, key, specification);
      const reader = { found, isOfTile: isOfTile(type, property) };
      readers.set(property, reader);
      return reader;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(
        `The figure can't read "${property}" of the style layer "${layer.id}"${reason}`,
      );
    }
  };
  return (zoom, seen, state) => {
    const at = (property: string, level: number): unknown =>
      readerOf(property).found.evaluate({ zoom: level }, seen ?? undefined, state);
    const get = (property: string): unknown => {
      const { found, isOfTile: isWhole } = readerOf(property);
      const level = Math.floor(zoom);
      if (isWhole) return at(property, level);
      if (found.kind !== 'composite' || level === zoom) return at(property, zoom);
      const share = found.interpolationFactor(zoom, level, level + 1);
      return between(at(property, level), at(property, level + 1), share);
    };
    return {
      number: (property) => Number(get(property) ?? 0),
      floored: (property) => Number(at(property, Math.floor(zoom)) ?? 0),
      ink: (property) => inkOf(get(property)),
      word: (property) => String(get(property) ?? ''),
      flag: (property) => get(property) === true,
      numbers: (property) => listOf(get(property)).map(Number),
      words: (property) => listOf(get(property)).map(String),
      sections: (property) => sectionsOf(get(property)),
      anchorOffsets: (property) => anchorOffsetsOf(get(property)),
      sets: (property) => property in given,
    };
  };
}

/**
 * Whether MapLibre takes the property's value at the whole zoom below, that of its tiles: all of the
 * layout but the sizes of text and icons, and what it fades from one whole zoom to the next.
 */
function isOfTile(type: DrawnType, property: string): boolean {
  const fades = String(specificationOf(type, property)['property-type']).startsWith('cross-faded');
  const isSize = property === 'text-size' || property === 'icon-size';
  return fades || (property in latest[`layout_${type}`] && !isSize);
}

/** MapLibre works out what depends on both feature and zoom at two whole zooms, and mixes these. */
function between(lower: unknown, upper: unknown, share: number): unknown {
  const factor = Math.max(0, Math.min(1, share));
  if (typeof lower === 'number' && typeof upper === 'number') {
    return lower + (upper - lower) * factor;
  }
  return lower instanceof Color && upper instanceof Color
    ? Color.interpolate(lower, upper, factor)
    : lower;
}

function specificationOf(type: DrawnType, property: string): Specification {
  const paint: Readonly<Record<string, unknown>> = latest[`paint_${type}`];
  const layout: Readonly<Record<string, unknown>> = latest[`layout_${type}`];
  return (paint[property] ?? layout[property]) as Specification;
}

type Specification = Parameters<typeof expression.createPropertyExpression>[2];
