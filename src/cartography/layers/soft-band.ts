import { pixelsOf } from '../metres.ts';
import type { LinePaint } from './types.ts';
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

/** The narrowest of the lines laid over one another, in shares of the widest. */
const NARROWEST = 0.28;

/** How many lines make a band that is always there. */
export const BAND_LINES = 5;
/** How many make one that shows what is picked: there are few of those, and they are looked at. */
const PICKED_LINES = 8;

/** One of the lines that make a band; the first is the widest, and has no ending to its name. */
export interface BandLine {
  readonly ending: string;
  readonly paint: LinePaint;
}

/**
 * Lines over one another, the widest as wide as the stated precision to either side: the band fades
 * from its middle outwards and has no edge, for where the truth may lie ends nowhere exactly.
 * @param opacity of the whole in its middle
 * @param shown 1 where the band is to be seen, else 0; null for one that always is
 */
export function softBand(
  colour: string,
  opacity: number,
  shown: ExpressionSpecification | null,
): readonly BandLine[] {
  const lines = shown === null ? BAND_LINES : PICKED_LINES;
  const each = 1 - (1 - opacity) ** (1 / lines);
  const widths = Array.from({ length: lines }, (_, index) => widthAt(index / (lines - 1)));
  return widths.map((width, index) => ({
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

/** @param inwards 0 for the widest line, 1 for the narrowest */
function widthAt(inwards: number): number {
  return 1 - (1 - NARROWEST) * inwards;
}
