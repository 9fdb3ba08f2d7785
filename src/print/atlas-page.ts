import type { Areas, Sheet } from '../core/sheet.ts';
import { fittingAreas } from './fitting.ts';
import { pageOf, type InAtlas } from './one-sheet.ts';
import type { Making } from './plans/plan.ts';

const NO_PARTS = { key: false, legend: false, locator: false, qr: false } as const;

/** The same without quotations. */
export function quiet(making: Making): Making {
  return { ...making, recipe: { ...making.recipe, quotes: 'none' } };
}

/** The areas of a page of an atlas that is mostly words. */
export function wordy({ recipe }: Making, credits: readonly string[]): Areas {
  return fittingAreas(
    { ...recipe, parts: NO_PARTS },
    { subtitle: '', credits, hasQr: false, isRtl: false, below: null },
  );
}

/** What the pages of an atlas that are mostly words have in common. */
export function bare(
  making: Making,
  { number }: InAtlas,
  areas: Areas,
  credits: readonly string[],
): Omit<Sheet, 'kind' | 'title' | 'titleAr' | 'subtitle' | 'panels'> {
  return {
    ...pageOf(making),
    subject: { type: 'atlas' },
    areas,
    description: making.edition.title,
    scale: null,
    key: [],
    hasKey: false,
    hasLegend: false,
    credits,
    address: making.edition.address,
    hasQr: false,
    selected: null,
    named: [],
    number,
  };
}
