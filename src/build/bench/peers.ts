import { join } from 'node:path';
import type { Edition } from '../../core/model.ts';
import { openingView } from '../../map/opening.ts';
import { serve } from '../bootstrap/serve.mjs';
import { Trouble } from '../bootstrap/trouble.mjs';
import { compileDirectory } from '../compile.ts';
import { buildBarePage, type Frame } from './bare.ts';
import { buildSite } from './build-site.ts';
import { mapSizeOf, visit, type Visited } from './visits.ts';
import type { Workshop } from './workshop.ts';

/** A served page, where its files lie, and how the visits of it went. */
export interface Peer {
  readonly directory: string;
  readonly address: string;
  readonly visits: Visited[];
}

/** Our built page, and bare MapLibre pages of the same size: with a few points, and with our map. */
export interface Peers {
  readonly ours: Peer;
  readonly points: Peer;
  readonly same: Peer;
  close(): Promise<void>;
}

/** Builds and serves all three of the default edition; none of them touches what is built already. */
export async function openPeers(workshop: Workshop): Promise<Peers> {
  const { root, temporary } = workshop;
  const directory = join(root, 'geodata');
  const compiled = await compileDirectory(directory);
  if (!compiled.ok) throw new Trouble('The edition has mistakes: npm run validate lists them.');
  const closers: (() => Promise<void>)[] = [];
  const open = async (place: string): Promise<Peer> => {
    const { address, close } = await serve(place, { port: 0 });
    closers.push(close);
    return { directory: place, address, visits: [] };
  };
  const site = join(temporary, 'site');
  await buildSite(root, directory, site);
  const ours = await open(site);
  const size = await mapSizeOf(await workshop.browser(), ours.address);
  const frame = frameOf(compiled.edition, size.width, size.height);
  const points = await open(await buildBarePage(root, temporary, 'points', frame));
  const same = await open(await buildBarePage(root, temporary, 'same', frame));
  const close = async (): Promise<void> => void (await Promise.all(closers.map((end) => end())));
  return { ours, points, same, close };
}

/** By turns, until each has so many visits: what else the machine does meanwhile weighs on all alike. */
export async function visitByTurns(workshop: Workshop, rounds: number): Promise<Peers> {
  const peers = await workshop.peers();
  const browser = await workshop.browser();
  while (peers.ours.visits.length < rounds) {
    for (const peer of [peers.ours, peers.points, peers.same]) {
      peer.visits.push(await visit(browser, peer.address));
    }
  }
  return peers;
}

/** The opening view of our page, which the others show too. */
function frameOf({ view }: Edition, width: number, height: number): Frame {
  return { width, height, view: openingView(view, width, height) };
}
