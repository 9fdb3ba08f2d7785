import { chromium } from 'playwright-core';
import { Trouble } from '../bootstrap/trouble.mjs';
import { findBrowser } from '../browser.mjs';
import { auditPage } from './lighthouse/audit.ts';
import { freePort } from './lighthouse/free-port.ts';
import { failingAudits, scoreOf, type Category } from './lighthouse/verdict.ts';
import { tableOf } from './table.ts';
import type { Workshop } from './workshop.ts';

/** What is measured, with what a reader may expect at least; null for what depends on the machine. */
const AIMS: Readonly<Record<Category, number | null>> = {
  accessibility: 95,
  'best-practices': 95,
  seo: 95,
  performance: null,
};

/** How Lighthouse judges the built page on a phone, and which of its audits are not met. */
export async function measureLighthouse(workshop: Workshop): Promise<string> {
  const { ours } = await workshop.peers();
  const found = await findBrowser();
  if ('problem' in found) throw new Trouble(found.problem);
  const port = await freePort();
  // Lighthouse speaks to a browser of its own: it closes what it does not know.
  const browser = await chromium.launch({
    executablePath: found.path,
    args: [`--remote-debugging-port=${port}`],
  });
  try {
    const { version, verdict } = await auditPage(ours.address, port);
    const failing = failingAudits(verdict.filter(({ id }) => AIMS[id] !== null));
    return [
      `Lighthouse ${version} with its settings for a phone, of 100. Performance is told for information: the map is drawn by the processor here, on a phone that is made four times slower.`,
      tableOf([
        ['what', 'measured', 'aim'],
        ...verdict.map((category) => [
          category.title,
          scoreOf(category),
          aimWords(AIMS[category.id]),
        ]),
      ]),
      failing.length === 0
        ? 'No audit fails.'
        : tableOf([['not met', 'in'], ...failing.map(({ title, of }) => [title, of])]),
    ].join('\n\n');
  } finally {
    await browser.close();
  }
}

function aimWords(aim: number | null): string {
  return aim === null ? '' : `${aim} or more`;
}
