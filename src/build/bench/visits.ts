import type { Browser, Page } from 'playwright-core';

/** What one visit of a page took, in milliseconds from the start of the navigation. */
export interface Times {
  /** The first text or picture is painted. */
  readonly readable: number;
  /** The map has drawn everything for the first time. */
  readonly idle: number;
}

/** A visit, and what was fetched in it. */
export interface Visited extends Times {
  /** Every file that was asked for, as a path below the site. */
  readonly files: readonly string[];
}

/** The window of every visit, in CSS pixels. */
const viewport = { width: 1280, height: 800 };

/** Milliseconds after which a map that is not drawn is none. */
const PATIENCE = 300_000;

/** Visits a page with nothing in the cache, and waits until its map is drawn. */
export async function visit(browser: Browser, address: string): Promise<Visited> {
  const files = new Set<string>();
  const prepare = (page: Page): void => {
    page.on('request', (request) => {
      const url = new URL(request.url());
      const path = url.pathname === '/' ? 'index.html' : url.pathname.slice(1);
      if (url.origin === new URL(address).origin) files.add(path);
    });
  };
  const times = (page: Page): Promise<Times> =>
    page.evaluate(() => ({
      readable: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
      idle: performance.getEntriesByName('drawn')[0]?.startTime ?? NaN,
    }));
  return { ...(await withPage(browser, address, times, prepare)), files: [...files] };
}

/**
 * Opens a page with nothing in the cache, waits until its map is drawn, and does something with it.
 * @param prepare is called before the page is asked for
 */
export async function withPage<T>(
  browser: Browser,
  address: string,
  work: (page: Page) => Promise<T>,
  prepare: (page: Page) => void = () => {},
): Promise<T> {
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    prepare(page);
    await page.addInitScript(watch);
    await page.goto(address);
    await page.waitForFunction(() => performance.getEntriesByName('drawn').length > 0);
    return await work(page);
  } finally {
    await context.close();
  }
}

/** Where our page draws its map, so that the others draw one of the same size: in CSS pixels. */
export async function mapSizeOf(
  browser: Browser,
  address: string,
): Promise<{ readonly width: number; readonly height: number }> {
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

/** Runs in the page: all pages mark a drawn map by a class; the moment when it appears is noted. */
function watch(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector('.drawn') === null) return;
    performance.mark('drawn');
    observer.disconnect();
  });
  observer.observe(document, { subtree: true, childList: true, attributeFilter: ['class'] });
}
