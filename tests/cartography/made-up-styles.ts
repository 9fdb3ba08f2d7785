import { buildStyle } from '../../src/cartography/style.ts';
import { themes } from '../../src/cartography/theme.ts';
import { madeUp } from './made-up.ts';
import type { ThemeName } from '../../src/cartography/theme.ts';
import type { LabelLanguages } from '../../src/core/preferences.ts';
import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';

export const LANGUAGES = ['both', 'both-ar', 'en', 'ar'] as const;

/** The style of the made-up edition. */
export function styleOf(
  theme: ThemeName = 'light',
  labels: LabelLanguages = 'both',
): StyleSpecification {
  const { edition, geography } = madeUp();
  return buildStyle(edition, geography, themes[theme], { base: '', fonts: null, labels });
}

/** A layer of a style, which must be there. */
export function layerOf({ layers }: StyleSpecification, id: string): LayerSpecification {
  const layer = layers.find((one) => one.id === id);
  if (layer === undefined) throw new Error(`The style has no layer "${id}".`);
  return layer;
}
