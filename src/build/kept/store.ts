import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Bytes of a SHA-256, which stands before what is kept. */
const HASH = 32;
/** The last ones of a directory that are kept: editions that are worked at by turns. */
const MOST = 4;

/** What is kept in a file; null where there is none, or it is not whole. */
export function readKept(path: string): unknown {
  try {
    const bytes = readFileSync(path);
    const content = bytes.subarray(HASH);
    return bytes.subarray(0, HASH).equals(hashOf(content)) ? deserialize(content) : null;
  } catch {
    return null;
  }
}

/**
 * Keeps a value in a file, whole or not at all, and removes the oldest ones beside it. Where that is
 * not possible, as in a directory that nobody may write to, nothing is kept.
 */
export function writeKept(path: string, value: unknown): void {
  const part = `${path}.${process.pid}.part`;
  try {
    const content = serialize(value);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(part, Buffer.concat([hashOf(content), content]));
    renameSync(part, path);
    for (const old of oldIn(dirname(path))) remove(old);
  } catch {
    remove(part);
  }
}

/** Of what can't be written something may be there, or nothing, or not even its directory. */
function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It is as good as gone: nobody reads it.
  }
}

function oldIn(directory: string): readonly string[] {
  const files = readdirSync(directory).map((name) => join(directory, name));
  const dated = files.map((path) => ({ path, changed: statSync(path).mtimeMs }));
  dated.sort((a, b) => b.changed - a.changed);
  return dated.slice(MOST).map(({ path }) => path);
}

function hashOf(content: Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}
