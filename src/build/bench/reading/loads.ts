import type { Browser, CDPSession } from 'playwright-core';
import { withPage } from '../visits.ts';

/** What a page takes to be read, in milliseconds of its main thread. */
export interface Load {
  /** All work. */
  readonly work: number;
  /** What of it kept the reader waiting: of each task what is longer than 50 milliseconds. */
  readonly blocking: number;
}

/**
 * Loads a page once, with nothing in the cache.
 * @param atOnce paths of the scripts that come; others never arrive
 */
export async function loadOf(
  browser: Browser,
  address: string,
  atOnce: ReadonlySet<string>,
): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await page.route('**/*.js', async (route) => {
      if (atOnce.has(new URL(route.request().url()).pathname.slice(1))) await route.continue();
    });
    // A page of the same origin, and so in the same process, whose own work is not counted.
    const blank = `${address}blank`;
    await page.route(blank, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
    await page.goto(blank);
    await page.addInitScript(watchTasks);
    const before = await threadTime(session);
    await page.goto(address);
    const seen = await page.evaluate(readTasks);
    return { ...seen, work: (await threadTime(session)) - before };
  } finally {
    await context.close();
  }
}

/** How far the page's parts have moved by themselves when the map is drawn: 0 for not at all. */
export function shiftOf(browser: Browser, address: string): Promise<number> {
  return withPage(browser, address, async (page) => {
    await page.waitForTimeout(1000);
    return page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const shifts = list.getEntries().map((entry) => ('value' in entry ? entry.value : 0));
            resolve(shifts.reduce<number>((sum, shift) => sum + Number(shift), 0));
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(0), 500);
        }),
    );
  });
}

/** Of the page's main thread, in milliseconds of processor time. */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const time = metrics.find(({ name }) => name === 'ThreadTime')?.value;
  if (time === undefined) throw new Error('The browser does not tell the time of its main thread.');
  return time * 1000;
}

/** Runs in the page, before everything else. */
function watchTasks(): void {
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      performance.mark('long', { detail: duration - 50 });
    }
  }).observe({ type: 'longtask', buffered: true });
}

/** Runs in the page, after its load, and waits until it has come alive. */
async function readTasks(): Promise<Omit<Load, 'work'>> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 500)));
  const marks = performance.getEntriesByName('long');
  const over = marks.map((mark) => ('detail' in mark ? Number(mark.detail) : 0));
  return { blocking: over.reduce((sum, time) => sum + time, 0) };
}
