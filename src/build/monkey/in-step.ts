import type { Page } from 'playwright-core';
import { parseAddress } from '../../core/address.ts';
import type { Edition } from '../../core/model.ts';
import { placeOf } from '../../core/selection.ts';
import { isLandmark } from '../../reader/landmarks.ts';

/** How long the page may take to follow its address, in milliseconds. */
const PATIENCE = 5000;
const PAUSE = 25;

/** What the page shows as selected. */
interface Shown {
  readonly hash: string;
  /** The mentions that are marked in the text. */
  readonly marked: readonly string[];
  /** The card's title, with both names; null without a card. */
  readonly card: string | null;
}

/** Waits until text, card and address speak of the same place; resolves with what does not, or null. */
export async function outOfStep(page: Page, edition: Edition): Promise<string | null> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    const fault = faultOf(await shownOn(page), edition);
    if (fault === null || Date.now() > until) return fault;
    await page.waitForTimeout(PAUSE);
  }
}

function faultOf({ hash, marked, card }: Shown, edition: Edition): string | null {
  const { selection } = parseAddress(isLandmark(hash) ? '' : hash, edition);
  const place = placeOf(edition, selection);
  const mentions = place?.mentions.map(({ id }) => id) ?? [];
  if (marked.join() !== mentions.join()) {
    return `${hash} marks ${marked.join()} in the text instead of ${mentions.join()}`;
  }
  if (place === null) return card === null ? null : `${hash} shows a card: ${card}`;
  return card?.includes(place.name) === true
    ? null
    : `${hash} shows the card ${card ?? '(none)'} instead of ${place.name}`;
}

function shownOn(page: Page): Promise<Shown> {
  return page.evaluate(() => ({
    hash: location.hash,
    marked: [...document.querySelectorAll('#article .mention.selected')].map(({ id }) => id),
    card: document.querySelector('#place h2')?.textContent ?? null,
  }));
}
