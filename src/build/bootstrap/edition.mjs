import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { root } from './root.mjs';
import { Trouble } from './trouble.mjs';

/**
 * Which edition a command is for, and where its site goes: the default edition's to dist, another's
 * to dist-<its directory's name>, so that one does not overwrite the other.
 * @param {string | undefined} directory as it was asked for
 * @param {string} [out] likewise
 * @returns {{ directory: string, out: string }} absolute
 */
export function editionAt(directory, out) {
  const asked = directory ?? process.env['ATLAS_EDITION'];
  const edition = resolve(asked ?? join(root, 'geodata'));
  const isDefault = directory === undefined || relative(join(root, 'geodata'), edition) === '';
  const name = isDefault ? 'dist' : `dist-${basename(edition)}`;
  return { directory: edition, out: out === undefined ? join(root, name) : resolve(out) };
}

/**
 * A build empties the directory it goes to. Throws a Trouble where that holds something else than a
 * site.
 * @param {string} out
 */
export function checkOutput(out) {
  if (!existsSync(out) || existsSync(join(out, 'index.html'))) return;
  if (readdirSync(out).length === 0) return;
  throw new Trouble(
    `"${out}" holds something else than a site, and a build would empty it. Name another with --out.`,
  );
}
