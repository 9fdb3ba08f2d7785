import type { Edition, Place } from '../core/model.ts';
import { previewTags } from '../core/link-preview.ts';
import { addressIn, PLACE_PREVIEW, placePath } from '../core/site-address.ts';
import { en } from '../reader/strings/en.ts';
import { titleOf } from '../reader/title.ts';
import { mentionsWords } from '../reader/words.ts';
import { markup, type Markup } from './markup.ts';

/** Nothing but the page's own style, fonts and pictures; no script at all. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * What a place's page says of itself to browsers, and to sites that show links to it.
 * @param told what its map shows, in words; where it is, or why it is on no map
 */
export function head(edition: Edition, place: Place, told: string): Markup {
  const title = titleOf(edition, place.name);
  const description = `${told} ${mentionsWords(en, place)}`;
  const path = placePath(place.id);
  const preview = {
    ...{ title, description, path, image: PLACE_PREVIEW, site: en.masthead.name },
    imageWords: told,
  };
  const tags = previewTags(preview, edition.address);
  return markup`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<meta name="description" content="${description}">
${tags.map(({ attribute, key, content }) => markup`<meta ${attribute}="${key}" content="${content}">`)}
${edition.address === null ? null : markup`<link rel="canonical" href="${addressIn(edition.address, path)}">`}
<base target="_top">
<link rel="icon" href="../../favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="../place.css">
</head>`;
}
