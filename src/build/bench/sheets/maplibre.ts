/**
 * Draws a served page's map to a PNG in a headless browser, in a process of its own, and prints the
 * milliseconds of processor time that this took. Arguments: the address, the dots an inch, a file.
 */
import { chromium } from 'playwright-core';
import { findBrowser } from '../../browser.mjs';
import { cpuOf, cpuOfStarted } from './cpu.ts';

const [address = '', dpi = '', path = ''] = process.argv.slice(2);
const found = await findBrowser();
if ('problem' in found) throw new Error(found.problem);
const before = cpuOf();
const browser = await chromium.launch({ executablePath: found.path });
const page = await browser.newPage({
  viewport: { width: 1280, height: 900 },
  deviceScaleFactor: Number(dpi) / 96,
});
await page.goto(address);
const map = page.locator('#map');
await page.locator('#map.drawn').waitFor({ timeout: 300_000 });
await map.screenshot({ path, timeout: 300_000 });
const taken = cpuOf() - before + cpuOfStarted();
await browser.close();
process.stdout.write(JSON.stringify(taken));
