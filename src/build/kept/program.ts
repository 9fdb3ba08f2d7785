import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap/root.mjs';

/** Everything that compiles an edition, beside the libraries; core imports nothing else of ours. */
const SOURCES = join(root, 'src/core');
/** Which versions of the libraries are installed, as npm notes it. */
const LIBRARIES = join(root, 'node_modules/.package-lock.json');

/** What compiles editions: the sources as they lie there, the libraries, and Node. */
export interface Program {
  /** SHA-256, in hexadecimal. */
  readonly hash: string;
  /** When the last of its files was changed, in milliseconds since 1970. */
  readonly changed: number;
}

/** Throws where a file can't be read, as where another program than npm has installed the libraries. */
export function programNow(): Program {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([process.version, process.versions.v8, process.arch]));
  let changed = 0;
  for (const path of [LIBRARIES, ...sourcesIn(SOURCES)]) {
    const content = readFileSync(path);
    hash.update(`${path.slice(root.length)} ${content.length}\n`).update(content);
    changed = Math.max(changed, statSync(path).mtimeMs);
  }
  return { hash: hash.digest('hex'), changed };
}

function sourcesIn(directory: string): readonly string[] {
  const found = readdirSync(directory, { recursive: true, encoding: 'utf8' }).sort();
  return found.filter((name) => name.endsWith('.ts')).map((name) => join(directory, name));
}
