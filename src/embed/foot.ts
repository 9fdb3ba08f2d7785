import type { Edition } from '../core/model.ts';
import { en } from '../reader/strings/en.ts';
import { dateWords } from '../reader/words.ts';
import { markup, type Markup } from './markup.ts';
import { intoReader, outside } from './link.ts';

/** Whose words are quoted and on what terms, and what the page belongs to. */
export function foot({ citation, dated, title }: Edition): Markup {
  const { publisher, address, author, published } = citation;
  return markup`<footer class="foot">
<p>Quotations: “${citation.title}”, ${author}, ${outside(address, publisher)}, ${dateWords(en, published)}. They remain the author’s. All else here is the map’s own, neutral and from the sources named.</p>
<p>Part of ${intoReader('', title)}, data of ${dateWords(en, dated)}. ${intoReader('about', 'How it was made, and what may be copied')}.</p>
</footer>`;
}
