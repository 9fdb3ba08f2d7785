import type { ThemeName } from '../../cartography/theme.ts';
import type { View } from '../../core/view.ts';
import type { PlaceId } from '../../core/model.ts';
import type { LabelLanguages } from '../../core/preferences.ts';

/** A picture of the map that is kept: a view in a theme, in one of the ways of naming things. */
export interface Golden {
  /** The picture's file name without its ending. */
  readonly name: string;
  readonly view: View;
  readonly theme: ThemeName;
  readonly labels: LabelLanguages;
  /** The place that the reader picked. */
  readonly selected: PlaceId | null;
  /** The paragraph that the reader picked, whose places have their numbers. */
  readonly passage: number | null;
}

/** The size of every picture in pixels. */
export const SIZE = [900, 600] as const;

const ALEPPO = [37.14, 36.205] as const;
const CASTELLO = [37.13, 36.255] as const;
const DEIR_EZ_ZOR = [40.125, 35.283] as const;

/** From the world to the street; every theme and every way of naming things at least once. */
export const GOLDENS: readonly Golden[] = [
  golden('world', [15, 30], 1.5),
  golden('middle-east', [40, 32.5], 4),
  golden('syria', [38.3, 35.1], 6.3),
  golden('syria-english', [38.3, 35.1], 6.3, { theme: 'print-colour', labels: 'en' }),
  golden('syria-dark', [38.3, 35.1], 6.3, { theme: 'dark' }),
  golden('aleppo-region', [37.1, 36.2], 9.3),
  golden('aleppo', ALEPPO, 11.2),
  golden('aleppo-dark', ALEPPO, 11.2, { theme: 'dark' }),
  golden('aleppo-arabic', ALEPPO, 11.2, { labels: 'ar' }),
  golden('castello-road', CASTELLO, 12.5, { selected: 'castello-road' }),
  golden('paragraph', [37.165, 36.243], 12, { passage: 10 }),
  golden('castello-road-grey', [37.143, 36.25], 12.7, { theme: 'print-grey' }),
  golden('vague-area-grey', [37.12, 36.16], 12.5, { theme: 'print-grey' }),
  golden('deir-ez-zor', DEIR_EZ_ZOR, 11.3),
  golden('deir-ez-zor-print', [40.125, 35.282], 11.55, { theme: 'print-colour' }),
];

function golden(
  name: string,
  center: View['center'],
  zoom: number,
  differing: Partial<Pick<Golden, 'theme' | 'labels' | 'selected' | 'passage'>> = {},
): Golden {
  const usual = { theme: 'light', labels: 'both', selected: null, passage: null } as const;
  return { name, view: { center, zoom }, ...usual, ...differing };
}
