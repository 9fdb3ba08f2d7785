import type { Areas, Sheet } from '../core/sheet.ts';
import { bare, quiet, wordy } from './atlas-page.ts';
import { creditsOf } from './credits.ts';
import { extended } from './fit.ts';
import type { InAtlas } from './one-sheet.ts';
import type { Making } from './plans/plan.ts';

/** A cover's lines above its map, in pixels, as src/figure sets them; the widest letters of each. */
const COVER = {
  around: 92,
  title: 42,
  titleLetter: 21,
  line: 18,
  letter: 8.3,
  widest: 760,
} as const;
/** A lower map would be a mere strip: height to width. */
const LEAST_SHARE = 0.3;

/** What an atlas begins with: what it is, of what article, and where all of it lies. */
export function buildCover(making: Making, atlas: InAtlas): Sheet {
  const { edition, language, words } = making;
  const summary = (language === 'ar' ? edition.summaryAr : null) ?? edition.summary;
  const credits = creditsOf(quiet(making), [], edition.title, edition.address);
  const areas = wordy(making, credits);
  const deck = `${words.atlasDeck(atlas.sheets.size, atlas.number?.of ?? 0)}. ${summary}`;
  const top = areas.page.y + heightAbove(edition.title, deck, areas.page.width);
  const figure = { ...areas.figure, y: top, height: bottomOf(areas) - top };
  const bounds = extended(edition.region, figure.width, figure.height);
  return {
    ...bare(making, atlas, areas, credits),
    kind: 'cover',
    title: edition.title,
    titleAr: null,
    subtitle: deck,
    areas: { ...areas, figure },
    panels: figure.height < LEAST_SHARE * figure.width ? [] : [{ title: null, bounds, ...figure }],
  };
}

/** What a cover's words surely have room in. */
function heightAbove(title: string, deck: string, width: number): number {
  const lines = (text: string, letter: number, most: number): number =>
    Math.ceil((text.length * letter) / Math.min(width, most));
  const deckLines = lines(deck, COVER.letter, COVER.widest) + 1;
  return (
    COVER.around + lines(title, COVER.titleLetter, Infinity) * COVER.title + deckLines * COVER.line
  );
}

function bottomOf({ figure }: Areas): number {
  return figure.y + figure.height;
}
