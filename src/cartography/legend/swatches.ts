import { colourOf, dashesOf, numberOf, patternOf } from './parse-paint.ts';
import type { Seen } from './parse-paint.ts';
import type { Hatch, Stroke, Swatch } from '../../core/legend.ts';
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** A style layer and what of one place it draws in view: one feature, or the outlines of a fade. */
export interface Sample {
  readonly layer: LayerSpecification;
  readonly seen: readonly [Seen, ...Seen[]];
}

/** The style layers that together draw a thing, by what each does for it. */
export interface Samples {
  readonly fill?: Sample;
  readonly hatch?: Sample;
  readonly edge?: Sample;
  readonly casing?: Sample;
  readonly core?: Sample;
  readonly point?: Sample;
}

/** The swatch of a thing as it is drawn at a zoom; null where nothing of it would be seen. */
export function swatchOf(samples: Samples, hatches: readonly Hatch[], zoom: number): Swatch | null {
  const { fill, hatch, edge, casing, core, point } = samples;
  if (point !== undefined) return pointOf(point, zoom);
  if (core !== undefined) {
    const stroke = strokeOf(core, zoom);
    return stroke && { type: 'line', casing: casing ? strokeOf(casing, zoom) : null, core: stroke };
  }
  const area = {
    type: 'area',
    fill: fill ? fillOf(fill, zoom) : null,
    hatch: hatch ? hatchOf(hatch, hatches, zoom) : null,
    edge: edge ? strokeOf(edge, zoom) : null,
    fades: (fill?.seen.length ?? 1) > 1,
  } as const;
  return area.fill === null && area.hatch === null && area.edge === null ? null : area;
}

function fillOf(sample: Sample, zoom: number) {
  const opacity = coverOf(sample, zoom);
  const colour = colourOf(sample.layer, 'fill-color', zoom, sample.seen[0]);
  return opacity === 0 ? null : { colour, opacity };
}

function hatchOf(sample: Sample, hatches: readonly Hatch[], zoom: number) {
  const hatch = hatches.find(({ id }) => id === patternOf(sample.layer));
  return hatch === undefined ? null : { hatch, opacity: coverOf(sample, zoom) };
}

/** What several outlines over one another cover in the middle, paler as their layer is. */
function coverOf({ layer, seen }: Sample, zoom: number): number {
  const open = seen.reduce(
    (rest, one) => rest * (1 - numberOf(layer, 'fill-opacity', zoom, one)),
    1,
  );
  return (1 - open) * numberOf(layer, 'fill-layer-opacity', zoom, seen[0]);
}

/** A line that has only begun to show is not explained. */
const FAINTEST = 0.2;

function strokeOf({ layer, seen: [seen] }: Sample, zoom: number): Stroke | null {
  const opacity =
    numberOf(layer, 'line-opacity', zoom, seen) * numberOf(layer, 'line-layer-opacity', zoom, seen);
  const width = numberOf(layer, 'line-width', zoom, seen);
  if (opacity < FAINTEST || width === 0) return null;
  const colour = colourOf(layer, 'line-color', zoom, seen);
  return { colour, opacity, width, dashes: dashesOf(layer, zoom, seen, width) };
}

/** Pixels: a ring that shows a distance may be as large as the map. */
const LARGEST = 7;

function pointOf({ layer, seen: [seen] }: Sample, zoom: number): Swatch {
  const opacity = numberOf(layer, 'circle-opacity', zoom, seen);
  const width = numberOf(layer, 'circle-stroke-width', zoom, seen);
  const stroke = {
    colour: colourOf(layer, 'circle-stroke-color', zoom, seen),
    opacity: numberOf(layer, 'circle-stroke-opacity', zoom, seen),
    width,
    dashes: [],
  };
  return {
    type: 'point',
    colour: colourOf(layer, 'circle-color', zoom, seen) + alphaOf(opacity),
    radius: Math.min(LARGEST, numberOf(layer, 'circle-radius', zoom, seen)),
    stroke: width === 0 ? null : stroke,
  };
}

/** What lets the ground through a colour, as CSS has it: nothing for an opaque one. */
function alphaOf(opacity: number): string {
  return opacity === 1
    ? ''
    : Math.round(opacity * 255)
        .toString(16)
        .padStart(2, '0');
}
