import { Color, Formatted, expression, latest } from '@maplibre/maplibre-gl-style-spec';
import type {
  FeatureState,
  LayerSpecification,
  StylePropertyExpression,
} from '@maplibre/maplibre-gl-style-spec';
import type { DrawnType } from './properties.ts';

/** A feature as expressions see it; 1 is a point, 2 a line, 3 a polygon. */
export interface Seen {
  readonly type: 1 | 2 | 3;
  readonly id: string | number | undefined;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A colour without its opacity, and the opacity. */
export interface Ink {
  readonly colour: string;
  readonly opacity: number;
}

/** A stretch of text of one look; null means as its layer says. */
export interface Section {
  readonly text: string;
  readonly scale: number;
  readonly font: string | null;
  readonly ink: Ink | null;
}

/** The values that a layer's properties have for one feature at one zoom. Unset ones have the default. */
export interface Values {
  number(property: string): number;
  ink(property: string): Ink;
  word(property: string): string;
  flag(property: string): boolean;
  numbers(property: string): readonly number[];
  words(property: string): readonly string[];
  sections(property: string): readonly Section[];
  /** Whether the style sets the property. */
  sets(property: string): boolean;
}

type Evaluate = (zoom: number, seen: Seen | null, state: FeatureState) => Values;

/** Reads a layer's properties once, to be evaluated for many features. Throws on a faulty expression. */
export function valuesOf(layer: LayerSpecification, type: DrawnType): Evaluate {
  const given: Readonly<Record<string, unknown>> = { ...layer.layout, ...layer.paint };
  const readers = new Map<string, StylePropertyExpression>();
  const readerOf = (property: string): StylePropertyExpression => {
    const known = readers.get(property);
    if (known !== undefined) return known;
    const specification = specificationOf(type, property);
    const value: never = (given[property] ?? specification.default) as never;
    const key = `layer "${layer.id}", ${property}`;
    try {
      const reader = expression.normalizePropertyExpression(value, key, specification);
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
    const get = (property: string): unknown =>
      readerOf(property).evaluate({ zoom }, seen ?? undefined, state);
    return {
      number: (property) => Number(get(property) ?? 0),
      ink: (property) => inkOf(get(property)),
      word: (property) => String(get(property) ?? ''),
      flag: (property) => get(property) === true,
      numbers: (property) => listOf(get(property)).map(Number),
      words: (property) => listOf(get(property)).map(String),
      sections: (property) => sectionsOf(get(property)),
      sets: (property) => property in given,
    };
  };
}

function specificationOf(type: DrawnType, property: string): Specification {
  const all: Readonly<Record<string, unknown>> = {
    ...latest[`layout_${type}`],
    ...latest[`paint_${type}`],
  };
  return all[property] as Specification;
}

type Specification = Parameters<typeof expression.createPropertyExpression>[2];

/** A constant list stays a list; evaluated ones come wrapped. */
function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const wrapped = (value as { readonly values?: unknown } | null)?.values;
  return Array.isArray(wrapped) ? wrapped : [];
}

function inkOf(value: unknown): Ink {
  const colour = value instanceof Color ? value : Color.parse(String(value));
  if (colour === undefined) return { colour: 'none', opacity: 0 };
  const [red, green, blue, opacity] = colour.rgb;
  const hex = [red, green, blue].map((part) =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return { colour: `#${hex.join('').replace(/^(.)\1(.)\2(.)\3$/, '$1$2$3')}`, opacity };
}

function sectionsOf(value: unknown): readonly Section[] {
  const formatted = value instanceof Formatted ? value : Formatted.fromString(String(value ?? ''));
  return formatted.sections.map(({ text, scale, fontStack, textColor }) => ({
    text,
    scale: scale ?? 1,
    font: fontStack,
    ink: textColor === null ? null : inkOf(textColor),
  }));
}
