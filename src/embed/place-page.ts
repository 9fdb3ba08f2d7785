import { attributionOf } from '../core/attribution.ts';
import type { Edition, Place } from '../core/model.ts';
import { descriptionOf } from '../reader/describe.ts';
import { en } from '../reader/strings/en.ts';
import { whereWords } from '../reader/where-words.ts';
import { capital, kindWords, noteWords, precisionWords, spellingWords } from '../reader/words.ts';
import { foot } from './foot.ts';
import { head } from './head.ts';
import { markup, Markup } from './markup.ts';
import { intoReader } from './link.ts';
import { quotations } from './quotations.ts';
import { sourcesList } from './sources.ts';

/** What the map of a place shows, in words; for a place without one, that it is on no map. */
export function mapWords(edition: Edition, place: Place): string {
  // What else is in view depends on the size of the map: the scene is that of the reader's.
  const alone = { ...edition, places: [{ ...place, scene: [] }] };
  return descriptionOf(en, 'en', alone, { type: 'place', place: place.id });
}

/**
 * The page of one mentioned place by itself, to be linked to, or shown within other pages: it needs no
 * script, and nothing but its style sheet and fonts.
 * @param figure its map as SVG; null where it has none
 */
export function placePage(edition: Edition, place: Place, figure: string | null): string {
  const { name, nameAr } = place;
  const arabic = nameAr === null ? null : markup` <span lang="ar" dir="rtl">${nameAr}</span>`;
  const where = place.unlocated === null ? whereWords(en, 'en', place) : null;
  const note = noteWords(en, place.note, place.asOf);
  const page = markup`<!doctype html>
<html lang="en" dir="ltr">
${head(edition, place, mapWords(edition, place))}
<body>
<header class="head"><p>${en.masthead.name} · ${intoReader('', edition.title)}</p></header>
<main>
<h1>${name}${arabic}</h1>
<p class="kind">${capital(kindWords(en, place.kind))}</p>
${figure === null ? null : drawing(edition, figure)}
${where === null ? null : markup`<p class="where">${where}</p>`}
<p class="where">${precisionWords(en, place)}</p>
${note === '' ? null : markup`<p>${note}</p>`}
<p class="read">${intoReader(`place/${place.id}`, 'Read the article beside the map')}</p>
<section aria-labelledby="quotations">
<h2 id="quotations">What the article says of it</h2>
<p class="quiet">${spellingWords(en, place)}</p>
${quotations(place, edition.citation)}
</section>
<section aria-labelledby="sources">
<h2 id="sources">${en.card.sources(place.sources.length)}</h2>
${sourcesList(place, edition)}
</section>
</main>
${foot(edition)}
</body>
</html>
`;
  return page.text;
}

/** The map with the credits that have to stand by it. */
function drawing(edition: Edition, figure: string): Markup {
  const credit = attributionOf(edition).map(({ words }) => words);
  return markup`<figure>
<div class="figure">${new Markup(figure)}</div>
<figcaption>${credit.join(' · ')}</figcaption>
</figure>`;
}
