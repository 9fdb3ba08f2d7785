import { Color, Formatted } from '@maplibre/maplibre-gl-style-spec';

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

/** The members of a list: a constant one stays a list; evaluated ones come wrapped. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const wrapped = (value as { readonly values?: unknown } | null)?.values;
  return Array.isArray(wrapped) ? wrapped : [];
}

/** A colour as the style's package has it, evaluated or as it was written. */
export function inkOf(value: unknown): Ink {
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

/** A text as the style's package has it. */
export function sectionsOf(value: unknown): readonly Section[] {
  const formatted = value instanceof Formatted ? value : Formatted.fromString(String(value ?? ''));
  return formatted.sections.map(({ text, scale, fontStack, textColor }) => ({
    text,
    scale: scale ?? 1,
    font: fontStack,
    ink: textColor === null ? null : inkOf(textColor),
  }));
}

/** A side or corner of a text that may stand at its point, and how far from it, in ems. */
export interface AnchorOffset {
  readonly anchor: string;
  readonly offset: readonly [right: number, down: number];
}

/** Anchors and offsets by turns, as the style's package has them. */
export function anchorOffsetsOf(value: unknown): readonly AnchorOffset[] {
  const list = listOf(value);
  return list.flatMap((anchor, index) => {
    if (index % 2 === 1) return [];
    const [right = 0, down = 0] = listOf(list[index + 1]).map(Number);
    return [{ anchor: String(anchor), offset: [right, down] as const }];
  });
}
