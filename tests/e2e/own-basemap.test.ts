import type { RequestListener } from 'node:http';
import type { Page } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { policyOf } from '../../src/build/plugin/security.ts';
import { themes } from '../../src/cartography/theme.ts';
import { madeUpExtract } from '../support/made-up-extract.ts';
import { buildWith, listening, type Listening, type OwnSite } from '../support/own-site.ts';
import { writePmtiles } from '../support/pmtiles.ts';
import { parts } from './parts.ts';
import { pixelsLike, pixelsLikeEach } from './pixels.ts';
import { test, type Visit } from './visit.ts';

const { light, dark } = themes;
/** The made-up lake fills a good part of this view; the embedded base has only sea here. */
const LAKE = '#?view=150.5,-19.2,11';

const notice = (page: Page) => parts(page).stage.locator('.notice');
/** How the page's requests for the file were answered. */
const answersOn = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.pmtiles'))
      .map((entry) => (entry instanceof PerformanceResourceTiming ? entry.responseStatus : 0)),
  );

let closing: (() => unknown)[] = [];
afterAll(async () => {
  for (const close of closing) await close();
});

/** Serves a built site below `/<name>/` for each name of the ways in which it answers for the map. */
async function served(
  { directory, remove }: OwnSite,
  policy: string,
  ways: Readonly<Record<string, RequestListener | null>>,
): Promise<Listening> {
  const files = sirv(directory, { dev: true });
  const server = await listening((request, response) => {
    const [, way = '', path = ''] = /^\/(\w+)(\/.*)$/.exec(request.url ?? '') ?? [];
    response.setHeader('content-security-policy', policy);
    request.url = path;
    if (way !== 'parts') delete request.headers.range;
    const answer = path.startsWith('/data/') ? ways[way] : null;
    if (answer) answer(request, response);
    else files(request, response, () => void response.writeHead(404).end('Not found'));
  });
  closing = [server.close, remove, ...closing];
  return server;
}

describe('a PMTiles file beneath the article', () => {
  const basemap = { kind: 'pmtiles', url: 'data/island.pmtiles', dated: '2026-11' } as const;
  const policy = policyOf({ ...basemap, attribution: null });
  const file = writePmtiles(madeUpExtract);
  let server: Listening;
  const site = (way: string): string => `${server.origin}/${way}/`;
  beforeAll(async () => {
    server = await served(await buildWith(basemap, { 'island.pmtiles': file }), policy, {
      parts: null,
      whole: null,
      missing: (_, response) => void response.writeHead(404).end('Not found'),
      short: (_, response) => void response.end(file.subarray(0, file.length - 100)),
      page: (_, response) => void response.end('<!doctype html><title>Welcome</title>'),
      damaged: (_, response) => void response.end(damaged(file)),
    });
  });

  test('is drawn over the base, under its own credit and the same strict policy', async ({
    visit,
  }) => {
    const page = await visit(LAKE, { site: site('whole') });
    await expect.poll(() => pixelsLike(page, light.lake)).toBeGreaterThan(5_000);
    expect(await pixelsLike(page, light.country)).toBeGreaterThan(50_000);
    // Beyond its edges the embedded base goes on.
    expect(await pixelsLike(page, light.sea)).toBeGreaterThan(1_000);
    const credit = page.locator('.attribution');
    await expect.poll(() => credit.innerText()).toContain('base map as of November 2026');
    expect(await credit.getByRole('link', { name: /OpenStreetMap/ }).getAttribute('href')).toBe(
      'https://www.openstreetmap.org/copyright',
    );
    const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
    expect(await meta.getAttribute('content')).toBe(policy);
    expect(policy).toBe(policyOf(null));
    expect(await notice(page).count()).toBe(0);
  });

  test('is fetched whole and once from a plain server, and drawn anew when the theme changes', async ({
    visit,
  }) => {
    const page = await visit(LAKE, { site: site('whole'), colorScheme: 'dark' });
    await expect.poll(() => pixelsLike(page, dark.country)).toBeGreaterThan(50_000);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => pixelsLike(page, light.lake)).toBeGreaterThan(5_000);
    expect(await pixelsLike(page, dark.country)).toBeLessThan(1_000);
    expect(await answersOn(page)).toEqual([200]);
  });

  test('is fetched in parts from a server that sends parts', async ({ visit }) => {
    const page = await visit(LAKE, { site: site('parts') });
    await expect.poll(() => pixelsLike(page, light.lake)).toBeGreaterThan(5_000);
    const answers = await answersOn(page);
    expect(answers.length).toBeGreaterThan(1);
    expect(new Set(answers)).toEqual(new Set([206]));
  });

  test.for([
    ['missing', 'is not there (404)'],
    ['short', 'is cut short'],
    ['page', 'is not a PMTiles file'],
    ['damaged', 'is not shown'],
  ] as const)(
    'that is %s leaves the base in sight, and says so',
    async ([way, words], { visit }) => {
      const page = await visit(LAKE, { site: site(way), expecting: /\.pmtiles$/ });
      await expect.poll(() => notice(page).allInnerTexts()).toHaveLength(1);
      expect(await notice(page).innerText()).toContain(words);
      const [sea, lake] = await pixelsLikeEach(page, light.sea, light.lake);
      expect(sea).toBeGreaterThan(50_000);
      expect(lake).toBe(0);
      expect(await page.locator('.attribution').innerText()).not.toContain('OpenStreetMap');
      // The rest goes on: the map can still be clicked, and the article's places are there.
      expect(await page.locator('a.mention:visible').count()).toBeGreaterThan(0);
    },
  );
});

describe('the style of another server beneath the article', () => {
  /** What the other server sends under its paths; nothing is 404, a number that status. */
  let sends: Readonly<Record<string, unknown>> = {};
  let other: Listening;
  let server: Listening;
  let policy = '';
  beforeAll(async () => {
    other = await listening((request, response) => {
      const answer = sends[request.url ?? ''] ?? 404;
      response.setHeader('access-control-allow-origin', '*');
      if (typeof answer === 'number') response.writeHead(answer).end();
      else response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
    });
    closing.push(other.close);
    const basemap = { kind: 'style', url: `${other.origin}/plain/style.json` } as const;
    policy = policyOf({ ...basemap, attribution: null, dated: null });
    server = await served(await buildWith(basemap), policy, {});
  });
  const arrive = (visit: Visit) =>
    visit(LAKE, { site: `${server.origin}/site/`, expecting: new RegExp(`^${other.origin}/`) });

  const island = {
    type: 'Polygon',
    coordinates: [
      [
        [150.45, -19.25],
        [150.55, -19.25],
        [150.55, -19.15],
        [150.45, -19.15],
        [150.45, -19.25],
      ],
    ],
  };
  const style = {
    version: 8,
    sprite: 'https://elsewhere.example/sprite',
    glyphs: 'https://elsewhere.example/{fontstack}/{range}.pbf',
    sources: { land: { type: 'geojson', data: 'land.json', attribution: '<b>© Example Maps</b>' } },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': '#3355aa' } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': '#55aa33' } },
      {
        id: 'shops',
        type: 'symbol',
        source: 'land',
        layout: { 'icon-image': 'shop', 'text-field': 'Shop', 'text-font': ['Open Sans Bold'] },
      },
    ],
  };
  const good = { '/plain/style.json': style, '/plain/land.json': island };

  test('is drawn, and the page may ask that one server and no other', async ({ visit }) => {
    sends = good;
    const page = await arrive(visit);
    await expect.poll(() => pixelsLike(page, '#55aa33')).toBeGreaterThan(10_000);
    await expect.poll(() => pixelsLike(page, '#3355aa')).toBeGreaterThan(10_000);
    await expect.poll(() => page.locator('.attribution').innerText()).toContain('© Example Maps');
    const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
    expect(await meta.getAttribute('content')).toBe(policy);
    expect(policy.replace(` ${other.origin}`, '')).toBe(policyOf(null));
  });

  test.for<[string, Readonly<Record<string, unknown>>, string]>([
    ['is refused', { '/plain/style.json': 500 }, 'was refused (500)'],
    ['is not there', {}, 'is not there (404)'],
    ['is a page', { '/plain/style.json': '<!doctype html>' }, 'is not JSON'],
    ['is something else', { '/plain/style.json': { version: 8 } }, 'is not a valid map style'],
    [
      'asks a third server',
      {
        '/plain/style.json': {
          ...style,
          sources: { land: { type: 'geojson', data: 'https://third.example/' } },
        },
      },
      'lies on another server than the style (https://third.example/)',
    ],
    ['has no data', { '/plain/style.json': style, '/plain/land.json': 500 }, 'is not shown'],
  ])('that %s leaves the base in sight, and says so', async ([, answers, words], { visit }) => {
    sends = answers;
    const page = await arrive(visit);
    await expect.poll(() => notice(page).allInnerTexts()).toHaveLength(1);
    expect(await notice(page).innerText()).toContain(words);
    const [sea, ground] = await pixelsLikeEach(page, light.sea, '#3355aa');
    expect(sea).toBeGreaterThan(50_000);
    expect(ground).toBe(0);
  });
});

/** The same file with noise instead of its tiles, which is found out only when they are drawn. */
function damaged(file: Buffer): Buffer {
  const copy = Buffer.from(file);
  copy.fill(0xaa, Number(file.readBigUInt64LE(56)));
  return copy;
}
