import { serve } from '../bootstrap/serve.mjs';
import { buildSite } from './build-site.ts';
import type { Timed } from './growth.ts';
import { medianOf, timeOf } from './stats.ts';
import { visit, type Visited } from './visits.ts';
import type { Workshop } from './workshop.ts';

const VISITS = 3;

/** How long an edition's site takes to be built and to be opened, in milliseconds. */
export async function growthOfSite(workshop: Workshop, edition: string): Promise<Timed> {
  const browser = await workshop.browser();
  const directory = `${edition}-site`;
  const building = await timeOf(() => buildSite(workshop.root, edition, directory));
  const { address, close } = await serve(directory, { port: 0 });
  try {
    const visits: Visited[] = [];
    for (let round = 0; round < VISITS; round++) visits.push(await visit(browser, address));
    return [
      ['build the site', building],
      ['until its text can be read', medianOf(visits.map(({ readable }) => readable))],
      ['until its map stands still', medianOf(visits.map(({ idle }) => idle))],
    ];
  } finally {
    await close();
  }
}
