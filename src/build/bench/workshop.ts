import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { Trouble } from '../bootstrap/trouble.mjs';
import { findBrowser } from '../browser.mjs';
import { openPeers, type Peers } from './peers.ts';

/** What the parts share: each thing is made when the first part asks for it. */
export interface Workshop {
  /** The project's directory. */
  readonly root: string;
  /** A directory that is removed in the end. */
  readonly temporary: string;
  /** Rejects with a Trouble where none is installed. */
  browser(): Promise<Browser>;
  /** The built site and the bare pages beside it, served. */
  peers(): Promise<Peers>;
}

/** Does the work, and clears up whatever happens. */
export async function withWorkshop(
  root: string,
  work: (workshop: Workshop) => Promise<void>,
): Promise<void> {
  const temporary = await mkdtemp(join(tmpdir(), 'article-atlas-bench-'));
  let browser: Promise<Browser> | undefined;
  let peers: Promise<Peers> | undefined;
  const workshop: Workshop = {
    root,
    temporary,
    browser: () => (browser ??= openBrowser()),
    peers: () => (peers ??= openPeers(workshop)),
  };
  try {
    await work(workshop);
  } finally {
    // What could not be opened has told so where it was asked for.
    const open = await Promise.allSettled([browser, peers]);
    for (const one of open) if (one.status === 'fulfilled') await one.value?.close();
    await rm(temporary, { recursive: true });
  }
}

async function openBrowser(): Promise<Browser> {
  const found = await findBrowser();
  if ('problem' in found) throw new Trouble(found.problem);
  return chromium.launch({ executablePath: found.path });
}
