import type { Edition, Place, Source } from '../core/model.ts';
import { aboutEn } from '../reader/strings/about-en.ts';
import { en } from '../reader/strings/en.ts';
import { dateWords } from '../reader/words.ts';
import { markup, type Markup } from './markup.ts';
import { outside } from './link.ts';

/** From where the place is known, each source with its terms. */
export function sourcesList(place: Place, { sources }: Edition): Markup {
  const own = sources.filter(({ id }) => place.sources.includes(id));
  return markup`<ul class="sources">
${own.map(entryOf)}
</ul>`;
}

function entryOf({ title, address, publisher, licence, retrieved }: Source): Markup {
  const linked = address === null ? markup`${title}` : outside(address, title);
  const when = retrieved === null ? '' : `, ${aboutEn.credits.retrieved(dateWords(en, retrieved))}`;
  return markup`<li>${linked}, ${publisher}. ${licence}${when}</li>`;
}
