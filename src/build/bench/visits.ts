import type { Browser } from 'playwright-core';
import type { Box } from './bare.ts';

/** What one visit of a page took, in milliseconds from the start of the navigation. */
export interface Times {
  /** The first text or picture is painted. */
  readonly readable: number;
  /** The map has drawn everything for the first time. */
  readonly idle: number;
}

export interface Visited extends Times {
  /** Every file that was asked for, as a path below the site. */
  readonly files: readonly string[];
}

const viewport = { width: 1280, height: 800 };

/** Visits a page with nothing in the cache, and waits until its map is drawn. */
export async function visit(browser: Browser, address: string): Promise<Visited> {
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    const files = new Set<string>();
    page.on('request', (request) => {
      const url = new URL(request.url());
      const path = url.pathname === '/' ? 'index.html' : url.pathname.slice(1);
      if (url.origin === new URL(address).origin) files.add(path);
    });
    await page.addInitScript(watch);
    await page.goto(address);
    const idle = await page.waitForFunction(
      () => performance.getEntriesByName('drawn')[0]?.startTime,
      undefined,
      { timeout: 120_000 },
    );
    const readable = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    );
    return { readable, idle: Number(await idle.jsonValue()), files: [...files] };
  } finally {
    await context.close();
  }
}

/** Where our page draws its map, so that the other draws one of the same size. */
export async function mapSizeOf(browser: Browser, address: string): Promise<Box> {
  const page = await browser.newPage({ viewport });
  try {
    await page.goto(address);
    const box = await page.locator('.stage').boundingBox();
    if (box === null) throw new Error('The page has no map.');
    return { width: Math.round(box.width), height: Math.round(box.height) };
  } finally {
    await page.close();
  }
}

/** Both pages mark a drawn map by a class; the moment when it appears is noted. */
function watch(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector('.drawn') === null) return;
    performance.mark('drawn');
    observer.disconnect();
  });
  observer.observe(document, { subtree: true, childList: true, attributeFilter: ['class'] });
}

/** @param values at least one */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = NaN, high = low] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return (low + high) / 2;
}
