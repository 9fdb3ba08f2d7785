import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findBrowser } from '../browser.mjs';
import { CSS, FACES, fontFile, type Face } from '../fonts-files.ts';
import { CouldNotRun } from './could-not-run.ts';

/** No request leaves the machine, and none of the browser's own services start. */
const QUIET = ['--disable-background-networking', '--disable-component-update', '--no-first-run'];

/**
 * Pages of SVG as a tagged PDF with vectors, real text and embedded fonts, printed by the installed
 * browser. Rejects with CouldNotRun where there is none, or where it fails.
 */
export async function toPdf(
  pages: readonly string[],
  title: string,
  language: string,
): Promise<Uint8Array> {
  const found = await findBrowser();
  if ('problem' in found) throw new CouldNotRun(`PDF needs a browser. ${found.problem}`);
  const html = documentOf(pages, title, language, await fontFaces());
  try {
    const browser = await chromium.launch({ executablePath: found.path, args: QUIET });
    try {
      const page = await browser.newPage({ javaScriptEnabled: true });
      await page.setContent(html);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
    } finally {
      await browser.close();
    }
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new CouldNotRun(`The browser ${found.path} could not print: ${reason ?? ''}`);
  }
}

function documentOf(
  pages: readonly string[],
  title: string,
  language: string,
  fonts: string,
): string {
  const style = `${fonts}
    @page { size: 297mm 210mm; margin: 0 }
    html, body { margin: 0; background: #fff }
    svg:root, body > svg { display: block; width: 297mm; height: 209.9mm; break-after: page }
    body > svg:last-child { break-after: auto }`;
  const head = `<meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${style}</style>`;
  const lang = escapeHtml(language);
  return `<!doctype html><html lang="${lang}"><head>${head}</head><body>${pages.join('')}</body></html>`;
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

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
