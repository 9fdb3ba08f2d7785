import { readFile } from 'node:fs/promises';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../browser.mjs';
import { CSS, FACES, fontFile, type Face } from '../fonts-files.ts';
import { CouldNotRun } from './could-not-run.ts';

/** No request leaves the machine, and none of the browser's own services start. */
const QUIET = ['--disable-background-networking', '--disable-component-update', '--no-first-run'];
/** The program stops the browser itself, when it has cleared up. */
const OWN_SIGNALS = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };

/** Prints pages with the installed browser, which starts when the first is to be printed. */
export interface Printer {
  /** An HTML document as a tagged PDF with the map's fonts. Rejects with CouldNotRun. */
  print(html: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

export function printerOf(): Printer {
  let started: Promise<{ readonly browser: Browser; readonly fonts: string }> | undefined;
  return {
    print: async (html) => {
      const { browser, fonts } = await (started ??= start());
      try {
        return await printWith(browser, fonts, html);
      } catch (error) {
        throw new CouldNotRun(`The browser could not print: ${firstLine(error)}`);
      }
    },
    // A browser that did not start has told so where it was asked to print.
    close: async () => (await started?.catch(() => undefined))?.browser.close(),
  };
}

async function start(): Promise<{ readonly browser: Browser; readonly fonts: string }> {
  const found = await findBrowser();
  if ('problem' in found) throw new CouldNotRun(`PDF needs a browser. ${found.problem}`);
  try {
    const options = { executablePath: found.path, args: QUIET, ...OWN_SIGNALS };
    return { browser: await chromium.launch(options), fonts: await fontFaces() };
  } catch (error) {
    throw new CouldNotRun(`The browser ${found.path} does not start: ${firstLine(error)}`);
  }
}

async function printWith(browser: Browser, fonts: string, html: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.setContent(html.replace('</head>', () => `<style>${fonts}</style></head>`));
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
  } finally {
    await page.close();
  }
}

async function fontFaces(): Promise<string> {
  const rules = FACES.map(async (face: Face) => {
    const { family, weight, style } = CSS[face];
    const data = (await readFile(fontFile(face))).toString('base64');
    const source = `url(data:font/ttf;base64,${data}) format("truetype")`;
    return `@font-face { font-family: "${family}"; font-weight: ${weight}; font-style: ${style}; src: ${source} }`;
  });
  return (await Promise.all(rules)).join('\n');
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
