import type { Citation, Excerpt, Place, Run } from '../core/model.ts';
import { en } from '../reader/strings/en.ts';
import { capital, dateWords, directionOf, passageWords } from '../reader/words.ts';
import { markup, type Markup } from './markup.ts';
import { intoReader, outside } from './link.ts';

/** Every sentence in which the article speaks of a place, as the quotation that it is. */
export function quotations({ excerpts }: Place, citation: Citation): Markup {
  return markup`<ol class="quotations">
${excerpts.map((excerpt) => quotation(excerpt, citation))}
</ol>`;
}

function quotation(excerpt: Excerpt, citation: Citation): Markup {
  const { language, address, author, publisher, published } = citation;
  const where = capital(passageWords(en, excerpt.passage));
  return markup`<li><blockquote lang="${language}" dir="${directionOf(language)}" cite="${address}">
<p>${excerpt.runs.map(runOf)}</p>
<footer lang="en" dir="ltr">${intoReader(excerpt.mentions[0] ?? `p${String(excerpt.passage)}`, where)} · <cite><bdi>${author}</bdi>, ${outside(address, publisher)}, ${dateWords(en, published)}</cite></footer>
</blockquote></li>`;
}

function runOf({ type, text }: Run): Markup {
  return type === 'mention' ? markup`<mark>${text}</mark>` : markup`${text}`;
}
