import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { serve } from '../../src/build/bootstrap/serve.mjs';
import { compileDirectory } from '../../src/build/compile.ts';
import { findBrowser } from '../../src/build/browser.mjs';
import { policyOf } from '../../src/build/plugin/security.ts';
import type { Edition } from '../../src/core/model.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the tests reach the one browser that they share. */
    browser: string;
    /** The program itself, for a test that has to start it in its own way. */
    browserPath: string;
    /** The built site's address, ending with a slash; served with the policy as a header too. */
    site: string;
    /** The same, below a path. */
    siteBelowPath: string;
    /** The edition that the site shows. */
    edition: Edition;
  }
}

/** Serves the built site and starts one browser for all files; without either, all of them fail. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = resolve(process.env['ATLAS_DIST'] ?? 'dist');
  if (!existsSync(`${directory}/index.html`)) {
    throw new Error(`There is no built site in ${directory}. Build it first: npm run build`);
  }
  const found = await findBrowser();
  const problem = process.env['ATLAS_NO_BROWSER'];
  if (problem !== undefined || 'problem' in found) {
    throw new Error(problem ?? ('problem' in found ? found.problem : ''));
  }
  const compiled = await compileDirectory(resolve(process.env['ATLAS_EDITION'] ?? 'geodata'));
  if (!compiled.ok) throw new Error('The edition has mistakes: npm run validate lists them.');
  const headers = { 'Content-Security-Policy': policyOf(compiled.edition.basemap) };
  const site = await serve(directory, { port: 0, headers });
  const below = await serve(directory, { port: 0, base: '/maps/aleppo/' });
  const browser = await chromium.launchServer({ executablePath: found.path });
  project.provide('browser', browser.wsEndpoint());
  project.provide('browserPath', found.path);
  project.provide('site', site.address);
  project.provide('siteBelowPath', below.address);
  project.provide('edition', compiled.edition);
  return async () => {
    await browser.close();
    await Promise.all([site.close(), below.close()]);
  };
}
