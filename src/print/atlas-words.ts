import type { Place } from '../core/model.ts';
import type { Areas, Sheet } from '../core/sheet.ts';
import { creditsOf } from './credits.ts';
import { extended } from './fit.ts';
import { fittingAreas } from './fitting.ts';
import { keyEntry } from './key.ts';
import { pageOf, type InAtlas } from './one-sheet.ts';
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
const NO_PARTS = { key: false, legend: false, locator: false, qr: false } as const;

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

/** Every mentioned place by name, with its paragraphs and its sheet, or why it has none. */
export function buildIndex(
  making: Making,
  places: readonly Place[],
  refused: ReadonlyMap<string, string>,
  atlas: InAtlas,
): Sheet {
  const { words, language } = making;
  const credits = creditsOf(quiet(making), [], making.edition.title, making.edition.address);
  const nameOf = ({ name, nameAr }: Place): string => (language === 'ar' ? (nameAr ?? name) : name);
  const order = new Intl.Collator(language, { ignorePunctuation: true });
  const key = [...places]
    .sort((a, b) => order.compare(nameOf(a), nameOf(b)))
    .flatMap((place) => {
      const sheet = atlas.sheets.get(place.id) ?? null;
      const keyed = { panels: [], isSubject: false, passage: null, sheet };
      const entry = keyEntry(place, quiet(making), keyed);
      const absent = place.unlocated ?? refused.get(place.id) ?? null;
      return entry === null ? [] : { ...entry, absent };
    });
  return {
    ...bare(making, atlas, wordy(making, credits), credits),
    kind: 'index',
    title: words.index,
    titleAr: null,
    subtitle: words.indexDeck,
    panels: [],
    key,
    hasKey: true,
  };
}

/** The same without quotations. */
function quiet(making: Making): Making {
  return { ...making, recipe: { ...making.recipe, quotes: 'none' } };
}

function wordy({ recipe }: Making, credits: readonly string[]): Areas {
  return fittingAreas(
    { ...recipe, parts: NO_PARTS },
    { subtitle: '', credits, hasQr: false, isRtl: false },
  );
}

function bare(
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

function bottomOf({ figure }: Areas): number {
  return figure.y + figure.height;
}
