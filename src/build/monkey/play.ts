import type { Page } from 'playwright-core';
import type { Edition } from '../../core/model.ts';
import { ACTIONS } from './actions.ts';
import { outOfStep } from './in-step.ts';
import { randomOf } from './random.ts';

/** What Chromium says of drawing without a graphics card, which is no fault of the page. */
const OF_GRAPHICS = /GL Driver Message|software WebGL|GPU stall|GroupMarkerNotSet/;

/**
 * Plays with an open page at random, the same way for the same seed. Resolves with what went wrong
 * first and all that led there; null where nothing did.
 */
export async function play(
  page: Page,
  edition: Edition,
  { seed, actions }: { readonly seed: number; readonly actions: number },
): Promise<string | null> {
  const random = randomOf(seed);
  const done: string[] = [];
  const faults: string[] = [];
  const hear = (fault: string): void => {
    if (!OF_GRAPHICS.test(fault)) faults.push(fault);
  };
  page.on('pageerror', ({ message }) => hear(`exception: ${message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') hear(`console: ${message.text()}`);
  });
  await page.evaluate(keepHere);
  for (let i = 0; i < actions; i++) {
    done.push(await random.oneOf(ACTIONS)(page, random));
    const step = await outOfStep(page, edition);
    if (step !== null) hear(step);
    if (faults.length > 0) {
      const led = done.map((action, n) => `${n + 1}. ${action}`).join('\n');
      return `Seed ${seed}, after ${done.length} actions: ${faults.join('; ')}\n${led}`;
    }
  }
  return null;
}

/** In the page: stays on it. A dialog for paper would stop everything, another site end the game. */
function keepHere(): void {
  window.print = () => undefined;
  for (const means of ['click', 'auxclick']) {
    // Not named: tsx has a helper for names, which the page does not know.
    document.addEventListener(
      means,
      (event) => {
        const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
        if (link !== null && !link.getAttribute('href')?.startsWith('#')) event.preventDefault();
      },
      { capture: true },
    );
  }
}
