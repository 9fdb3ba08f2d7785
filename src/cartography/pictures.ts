import { hatchesIn } from './hatch.ts';
import { signsIn } from './sign.ts';
import type { Hatch, Sign } from '../core/legend.ts';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';

/** What a style's layers ask for by name: no picture comes from a file. */
export interface Pictures {
  readonly hatches: readonly Hatch[];
  readonly signs: readonly Sign[];
}

/** The pictures that a style brings with it. */
export function picturesIn(style: StyleSpecification): Pictures {
  return { hatches: hatchesIn(style), signs: signsIn(style) };
}
