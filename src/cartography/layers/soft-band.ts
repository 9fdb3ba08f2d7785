import { pixelsOf } from '../metres.ts';
import type { LinePaint } from './types.ts';
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Widths laid over one another, in shares of the widest: the band fades from its middle outwards. */
const WIDTHS = [1, 0.82, 0.64, 0.46, 0.28] as const;

/** How many lines make a band. */
export const BAND_LINES = WIDTHS.length;

/** One of the lines that make a band; the first is the widest, and has no ending to its name. */
export interface BandLine {
  readonly ending: string;
  readonly paint: LinePaint;
}

/**
 * A line as wide as the stated precision to either side, without an edge: where the truth may lie
 * ends nowhere exactly.
 * @param opacity of the whole in its middle
 * @param shown 1 where the band is to be seen, else 0; null for one that always is
 */
export function softBand(
  colour: string,
  opacity: number,
  shown: ExpressionSpecification | null,
): readonly BandLine[] {
  const each = 1 - (1 - opacity) ** (1 / WIDTHS.length);
  return WIDTHS.map((width, index) => ({
    ending: index === 0 ? '' : `-${index + 1}`,
    paint: {
      'line-color': colour,
      'line-width': pixelsOf('reach', 2 * width),
      // Of the layer, not of the line: where a wide line folds, it must not darken. That costs a pass
      // of its own, which is too much for a pale band that is always there.
      ...(shown === null
        ? { 'line-opacity': each }
        : { 'line-opacity': shown, 'line-layer-opacity': each }),
    },
  }));
}
