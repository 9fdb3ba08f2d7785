/** What a legend says of a map; made from the style, drawn by the page and by the figure. */

/** A line of a legend's sample: CSS colour, opacity from 0 to 1, width and dashes in pixels. */
export interface Stroke {
  readonly colour: string;
  readonly opacity: number;
  readonly width: number;
  /** Empty for an unbroken line. */
  readonly dashes: readonly number[];
}

/** Parallel lines that fill an area. */
export interface Hatch {
  /** The name by which a style's `fill-pattern` asks for it. */
  readonly id: string;
  readonly colour: string;
  /** Pixels from line to line, across them. */
  readonly spacing: number;
  /** The width of a line in pixels. */
  readonly width: number;
  /** up: from the lower left to the upper right, at 45 degrees. */
  readonly slant: 'up' | 'down';
}

/** What stands for a place that is drawn as a point but not as a dot. */
export interface Sign {
  /** The name by which a style's `icon-image` asks for it. */
  readonly id: string;
  /** A closed outline in pixels round the place, x to the right and y down, at `icon-size` 1. */
  readonly outline: readonly (readonly [x: number, y: number])[];
}

/** A sample of how something is drawn, bottom to top. */
export type Swatch =
  | {
      readonly type: 'area';
      readonly fill: { readonly colour: string; readonly opacity: number } | null;
      readonly hatch: { readonly hatch: Hatch; readonly opacity: number } | null;
      readonly edge: Stroke | null;
      /** Whether it fades towards its rim: no source fixes where it ends. */
      readonly fades: boolean;
    }
  | { readonly type: 'line'; readonly casing: Stroke | null; readonly core: Stroke }
  | {
      readonly type: 'point';
      readonly colour: string;
      /** Of a dot; of another sign the farthest that its outline reaches. */
      readonly radius: number;
      /** Pixels round the middle; null for a dot. */
      readonly outline: Sign['outline'] | null;
      /** Round its edge, on the outer side. */
      readonly stroke: Stroke | null;
    };

/** One line of a legend. */
export interface LegendItem {
  /** The same for the same thing in every view. */
  readonly id: string;
  readonly words: string;
  readonly swatch: Swatch;
}
