import type { Browser } from 'playwright-core';
import type { Edition } from '../../../core/model.ts';
import { textOf } from './rivals.ts';

/** A click on a mention, and how to see that its excerpt is there. */
export interface Click {
  /** The id of the link. */
  readonly mention: string;
  /** The place's name, which heads the excerpts. */
  readonly name: string;
  /** The sentence that holds the mention. */
  readonly words: string;
}

/** How many mentions are clicked on. */
const COUNT = 36;
/** Milliseconds between clicks: longer than a map flies. */
const PAUSE = 1200;
const viewport = { width: 1280, height: 800 };

/** Mentions in the order of the text, never two of one place on end; all of places on the map. */
export function clicksOf({ places, passages }: Edition): readonly Click[] {
  // The headline is none of them.
  const told = new Set(passages.map(({ n }) => n));
  const clicks = places
    .filter(({ anchor }) => anchor !== null)
    .flatMap(({ id, name, mentions, excerpts }) =>
      mentions.flatMap((mention) => {
        const excerpt = excerpts.find((one) => one.mentions.includes(mention.id));
        if (excerpt === undefined || !told.has(mention.passage)) return [];
        return [{ ...mention, place: id, name, words: textOf(excerpt.runs), mention: mention.id }];
      }),
    )
    .toSorted((a, b) => a.passage - b.passage || a.start - b.start);
  return clicks
    .filter(({ place }, index) => place !== clicks[index - 1]?.place)
    .slice(0, COUNT)
    .map(({ mention, name, words }) => ({ mention, name, words }));
}

/**
 * How long each click takes until its excerpt is painted, in milliseconds.
 * @param box selects what holds the excerpts
 * @param ready selects what is there once the page can be read as it is meant to be
 */
export async function timeClicks(
  browser: Browser,
  address: string,
  clicks: readonly Click[],
  { box, ready }: { readonly box: string; readonly ready: string },
): Promise<readonly number[]> {
  const page = await browser.newPage({ viewport });
  try {
    await page.goto(address);
    await page.locator(ready).first().waitFor({ state: 'attached', timeout: 300_000 });
    const times: number[] = [];
    for (const click of clicks) {
      await page.waitForTimeout(PAUSE);
      times.push(await page.evaluate(clickAndSee, { ...click, box }));
    }
    return times;
  } finally {
    await page.close();
  }
}

/**
 * Runs in the page, and so names no function of its own, which the compiler would mark with a helper
 * that the page has not. A frame has been painted when the first message sent in it arrives.
 */
async function clickAndSee({
  mention,
  name,
  words,
  box,
}: Click & { readonly box: string }): Promise<number> {
  const link = document.getElementById(mention);
  if (link === null) throw new Error(`The page has no mention ${mention}.`);
  link.scrollIntoView({ block: 'center' });
  for (let i = 0; i < 2; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  // Between two frames, as a reader's click comes.
  await new Promise((resolve) => setTimeout(resolve));
  const start = performance.now();
  link.click();
  for (let isThere = false; !isThere;) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    if (performance.now() - start > 20_000) throw new Error(`No excerpt of ${name} came.`);
    // Of several boxes all but the last are fading away.
    const found = [...document.querySelectorAll(box)].at(-1);
    const heading = found?.querySelector('h2')?.textContent ?? '';
    isThere = heading.includes(name) && (found?.textContent ?? '').includes(words);
  }
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
  return performance.now() - start;
}
