import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { expect, inject, test as base } from 'vitest';

/** How a visitor comes. */
export interface Manner extends BrowserContextOptions {
  /** Another browser than the shared one. */
  readonly browser?: Browser;
  /** Another place where the site stands; ends with a slash. */
  readonly site?: string;
  /** Before the map, whose code is on its way and never comes: quick, for what needs no map. */
  readonly early?: boolean;
  /** Do not wait for the map, which comes meanwhile. */
  readonly coming?: boolean;
  /** Files that fail to arrive. */
  readonly without?: RegExp;
  /** Addresses that may be answered with an error, and may lie on another server. */
  readonly expecting?: RegExp;
  /** A browser that keeps nothing, as some are set. */
  readonly storage?: 'blocked';
}

/** Opens the site at a hash ('' or '#p5') for a new visitor; resolves when the map stands still. */
export type Visit = (hash?: string, manner?: Manner) => Promise<Page>;

/** By far the largest part of the page's program, with the live map in it. */
const MAP_CODE = /\/assets\/live-[^/]*\.js$/;
const desktop = { width: 1100, height: 640 };
const shared = chromium.connect(inject('browser'));

/**
 * A test that visits the built site. After it, nothing must have gone wrong behind its back: no
 * exception, no complaint in the console (which tells of violations of the policy and of markup
 * that does not hydrate), no failed request, and no request to any other origin.
 */
export const test = base.extend<{ visit: Visit }>({
  visit: async ({}, use) => {
    const visits: { readonly faults: readonly string[]; readonly leave: () => Promise<void> }[] =
      [];
    await use(async (hash = '', manner = {}) => {
      const {
        browser,
        site = inject('site'),
        early,
        coming,
        without,
        expecting,
        storage,
        ...options
      } = manner;
      const context = await (browser ?? (await shared)).newContext({
        viewport: desktop,
        reducedMotion: 'reduce',
        ...options,
      });
      const page = await context.newPage();
      if (storage === 'blocked') await page.addInitScript(blockStorage);
      const isPlain = options.javaScriptEnabled === false;
      if (early === true && !isPlain) {
        await page.route(MAP_CODE, () => undefined);
      }
      if (without !== undefined) await page.route(without, (route) => route.abort());
      const faults = faultsOn(page, site, { without, expecting });
      visits.push({ faults, leave: () => context.close() });
      await page.goto(site + hash);
      if (early === true && !isPlain) await isAlive(page);
      if (early !== true && coming !== true) await mapIsReady(page);
      return page;
    });
    for (const { faults, leave } of visits) {
      await leave();
      expect(faults).toEqual([]);
    }
  },
});

/** In the page. */
function blockStorage(): void {
  Object.defineProperty(window, 'localStorage', {
    get() {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
}

/** A page with a script comes alive once its text is painted; until then it hears nothing. */
async function isAlive(page: Page): Promise<void> {
  await page.locator('html.live, html:not(:has(script[src]))').waitFor({ state: 'attached' });
}

/** The page says so when the map has drawn everything for the first time. */
export async function mapIsReady(page: Page): Promise<void> {
  await page.locator('.stage.drawn').waitFor({ state: 'attached', timeout: 150_000 });
}

/** What Chromium says of drawing without a graphics card, which is no fault of the page. */
const ofGraphics = /GL Driver Message|software WebGL|GPU stall|GroupMarkerNotSet/;

function faultsOn(
  page: Page,
  site: string,
  {
    without,
    expecting,
  }: { readonly without?: RegExp | undefined; readonly expecting?: RegExp | undefined },
): readonly string[] {
  const faults: string[] = [];
  const origin = new URL(site).origin;
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    const bad = message.type() === 'error' || message.type() === 'warning';
    const { url } = message.location();
    if (without?.test(url) || expecting?.test(url)) return;
    if (bad && !ofGraphics.test(message.text())) faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    const own = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:';
    if (!own && !expecting?.test(request.url())) faults.push(`foreign request: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() < 400 || expecting?.test(response.url())) return;
    faults.push(`${response.status()}: ${response.url()}`);
  });
  return faults;
}
