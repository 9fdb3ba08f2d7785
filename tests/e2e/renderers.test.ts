import { resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { compileDirectory } from '../../src/build/compile.ts';
import { pickedIn, rasterised, styled } from '../../src/build/goldens/draw.ts';
import type { Picture } from '../../src/build/goldens/png.ts';
import { GOLDENS, type Golden } from '../../src/build/goldens/views.ts';
import { withPicked } from '../../src/cartography/reading.ts';
import type { Edition, Geography } from '../../src/core/model.ts';
import { renderView } from '../../src/figure/view.ts';
import { servePage } from './renderers/bundle.ts';
import { figureLabels, mapLabels, type Label } from './renderers/labels.ts';
import type { Shot } from './renderers/page.ts';
import * as probing from './renderers/probe.ts';
import { REPORT, writeReport } from './renderers/report.ts';
import { forMap, withoutPatterns, withoutText } from './renderers/styles.ts';

/** In pixels; smaller than the goldens, for a browser without a graphics card. */
const SIZE = [400, 300] as const;
/** Probes over the whole picture, and probes where something is drawn. */
const SPREAD = [18, 12] as const;
const DETAIL = 150;
/**
 * So many of a view's probes have to agree. The rest is for lines that MapLibre simplifies: it lets
 * them lie off by 0.375 pixels at a whole zoom (the default `tolerance` of a GeoJSON source), which
 * is 0.75 just below the next, and the figure by 0.3; where both add up, an edge lies off by more
 * than the one pixel that a probe allows.
 */
const SHARE = 0.98;

const ARGS = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'];

/** One after another those that share a style, which then is loaded once. */
const VIEWS = GOLDENS.toSorted((a, b) =>
  `${a.theme} ${a.labels}`.localeCompare(`${b.theme} ${b.labels}`),
).map((golden) => [golden.name, golden] as const);

let browser: Browser;
let page: Page;
let served: Awaited<ReturnType<typeof servePage>>;
let edition: Edition;
let geography: Geography;

beforeAll(async () => {
  const compiled = await compileDirectory(resolve('geodata'));
  if (!compiled.ok) throw new Error('The edition has mistakes: npm run validate lists them.');
  ({ edition, geography } = compiled);
  served = await servePage();
  browser = await chromium.launch({ executablePath: inject('browserPath'), args: ARGS });
  const [width, height] = SIZE;
  const viewport = { width, height };
  const deviceScaleFactor = probing.DENSITY;
  page = await browser.newPage({ viewport, deviceScaleFactor, reducedMotion: 'reduce' });
  await page.goto(served.address);
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

describe('the live map and the figure', () => {
  test.each(VIEWS)('draw and name the same: %s', async (name, golden) => {
    const { view } = golden;
    const picked = pickedIn(golden, edition);
    const { style: calm, data } = await styled(golden, edition, geography);
    const style = withPicked(calm, picked);
    const shot = await show(golden);
    const draw = (one: typeof style): Picture =>
      rasterised(renderView(view, SIZE, one, data, picked), probing.DENSITY);
    const [figure, map] = [draw(withoutText(style)), pictureOf(shot)];
    const plain = draw(withoutPatterns(withoutText(style)));

    const probes = probesOn(figure);
    const bad = probes.filter(
      (probe) =>
        !probing.agree(figure, map, probe) &&
        !(probing.differAround(figure, plain, probe) && probing.agreeOnMean(figure, map, probe)),
    );
    await writeReport(name, figure, map, bad);
    const share = 1 - bad.length / probes.length;
    const report = `${name}: ${probes.length - bad.length} of ${probes.length} probes agree`;
    process.stdout.write(`${report}; both pictures are in ${REPORT}\n`);
    expect(share, report).toBeGreaterThanOrEqual(SHARE);

    const ofFigure = figureLabels(style, data, view, SIZE, picked);
    const ofMap = mapLabels(style, view, shot.labels, SIZE, picked);
    expect(atPoints(ofMap)).toEqual(atPoints(ofFigure));
    // Each has its own way to tell whether a name fits on a line; what is named there is the same.
    const known = namesOf(ofFigure);
    expect(namesOf(ofMap).filter((one) => !known.includes(one))).toEqual([]);
  });
});

describe('the probes', () => {
  test('see a colour that is off by ten, and an edge that is off by three pixels', async () => {
    const [, golden] = VIEWS[0]!;
    const { style, data } = await styled(golden, edition, geography);
    const svg = renderView(golden.view, SIZE, withoutText(style), data);
    const figure = rasterised(svg, probing.DENSITY);
    const tinted = {
      ...figure,
      data: figure.data.map((value) => value + (value < 128 ? 10 : -10)),
    };
    const moved = { ...figure, data: figure.data.slice() };
    const off = 3 * probing.DENSITY * 3;
    moved.data.set(figure.data.subarray(0, -off), off);
    const share = (other: Picture, probes: readonly probing.Probe[]): number =>
      probes.filter((probe) => probing.agree(figure, other, probe)).length / probes.length;
    const [flat, detail] = [probing.spread(figure, ...SPREAD), probing.onDetail(figure, DETAIL)];
    expect(share(figure, [...flat, ...detail])).toBe(1);
    expect(share(tinted, flat)).toBeLessThan(0.5);
    expect(share(moved, detail)).toBeLessThan(0.7);
  });
});

function probesOn(figure: Picture): readonly probing.Probe[] {
  return [...probing.spread(figure, ...SPREAD), ...probing.onDetail(figure, DETAIL)];
}

async function show(golden: Golden): Promise<Shot> {
  const { style } = await styled(golden, edition, geography);
  const { view } = golden;
  const picked = pickedIn(golden, edition);
  const drawn = forMap(withPicked(style, picked), served.address);
  const wanted = JSON.stringify({ style: drawn, view, picked });
  return page.evaluate((one) => window.atlas.show(one), wanted);
}

function pictureOf({ pixels }: Shot): Picture {
  const [width, height] = [SIZE[0] * probing.DENSITY, SIZE[1] * probing.DENSITY];
  const data = Uint8Array.from(Buffer.from(pixels, 'base64')).filter((_, index) => index % 4 !== 3);
  if (data.length !== width * height * 3) throw new Error('The canvas has another size.');
  return { width, height, data };
}

function namesOf(labels: readonly Label[]): readonly string[] {
  return [...new Set(labels.map(({ name }) => name))].toSorted();
}

function atPoints(labels: readonly Label[]): readonly string[] {
  return namesOf(labels.filter(({ isAlong }) => !isAlong));
}
