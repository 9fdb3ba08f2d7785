import { colourOf, dashesOf, numberOf, patternOf } from './parse-paint.ts';
import { BAND_LINES } from '../layers/soft-band.ts';
import { dotOf, signSwatch } from './point-swatches.ts';
import type { Seen } from './parse-paint.ts';
import type { Hatch, Stroke, Swatch } from '../../core/legend.ts';
import type { Pictures } from '../pictures.ts';
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
  readonly dot?: Sample;
  readonly sign?: Sample;
  /** The lines of a soft band, the widest first. */
  readonly band?: Sample;
}

/** The swatch of a thing as it is drawn at a zoom; null where nothing of it would be seen. */
export function swatchOf(
  samples: Samples,
  { hatches, signs }: Pictures,
  zoom: number,
): Swatch | null {
  const { fill, hatch, edge, casing, core, dot, sign, band } = samples;
  if (dot !== undefined) return dotOf(dot, zoom);
  if (sign !== undefined) return signSwatch(sign, signs, zoom);
  if (band !== undefined) return bandOf(band, zoom);
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
  return opacity < FAINTEST_FILL ? null : { colour, opacity };
}

function hatchOf(sample: Sample, hatches: readonly Hatch[], zoom: number) {
  const hatch = hatches.find(({ id }) => id === patternOf(sample.layer));
  return hatch === undefined ? null : { hatch, opacity: coverOf(sample, zoom) };
}

/** A tint that nobody sees any more, or not yet, is not explained. */
const FAINTEST_FILL = 0.05;

/** What several outlines over one another cover in the middle, paler as their layer is. */
function coverOf({ layer, seen }: Sample, zoom: number): number {
  const open = seen.reduce(
    (rest, one) => rest * (1 - numberOf(layer, 'fill-opacity', zoom, one)),
    1,
  );
  return (1 - open) * numberOf(layer, 'fill-layer-opacity', zoom, seen[0]);
}

/** A band of lines over one another has no edge; the share that each covers says how dark its middle is. */
function bandOf({ layer, seen: [seen] }: Sample, zoom: number): Swatch {
  const colour = colourOf(layer, 'line-color', zoom, seen);
  const opacity = BAND_LINES * numberOf(layer, 'line-opacity', zoom, seen);
  return { type: 'area', fill: { colour, opacity }, hatch: null, edge: null, fades: true };
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
