import type { Theme } from './theme.ts';
import type { Hatch } from '../core/legend.ts';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';

/** The member of a style's metadata that defines the hatches its `fill-pattern`s ask for. */
export const HATCHES = 'atlas:hatches';

/** Areas without edges that the article speaks of: sparse, so that the map shows through. */
export const VAGUE_HATCH = 'vague';
/** Areas without edges that are there for orientation: sparser still, and in the colour of context. */
export const OTHER_HATCH = 'other';
/**
 * Where some of an area is held and some is not: every second line, as if the area thinned out, and
 * in the colour of context, for the article names no such area.
 */
export const MIXED_HATCH = 'mixed';

/** The lines of the article's areas, heavier: the one that the reader picked. */
export const CHOSEN_HATCH = 'chosen';

/** The hatches of a theme; by them areas differ where no colour is to be had. */
export function hatchesOf(theme: Theme): readonly Hatch[] {
  const { place: colour, context } = theme;
  return [
    { id: VAGUE_HATCH, colour, spacing: across(10), width: 0.8, slant: 'up' },
    { id: MIXED_HATCH, colour: context, spacing: across(20), width: 0.8, slant: 'up' },
    { id: OTHER_HATCH, colour: context, spacing: across(14), width: 0.8, slant: 'up' },
    { id: CHOSEN_HATCH, colour, spacing: across(10), width: 1.4, slant: 'up' },
  ];
}

/** The hatches that a style brings with it; those that are not well formed are left out. */
export function hatchesIn({ metadata }: StyleSpecification): readonly Hatch[] {
  const hatches: unknown = Object(metadata)[HATCHES];
  return Array.isArray(hatches) ? hatches.filter(isHatch) : [];
}

/** The spacing of slanted lines that repeat after so many whole pixels: their tile joins up. */
function across(pixels: number): number {
  return pixels / Math.SQRT2;
}

function isHatch(value: unknown): value is Hatch {
  if (typeof value !== 'object' || value === null) return false;
  const { id, colour, spacing, width, slant }: Record<string, unknown> = { ...value };
  const measures = [spacing, width].every((size) => typeof size === 'number' && size > 0);
  const words = [id, colour].every((word) => typeof word === 'string');
  return measures && words && (slant === 'up' || slant === 'down');
}
