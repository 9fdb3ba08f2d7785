import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Bytes as they lie there and as a web server sends them. */
export interface Size {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** The parts of a page, by what a reader waits for. */
export type Part = 'page' | 'style' | 'script' | 'map' | 'fonts' | 'data';

/** @param paths of files in the directory */
export function sizeOf(directory: string, paths: readonly string[]): Size {
  return paths
    .map((path) => {
      const bytes = readFileSync(join(directory, path));
      // Fonts of this kind are compressed already, and servers leave them alone.
      const done = path.endsWith('.woff2');
      return {
        raw: bytes.length,
        gzip: done ? bytes.length : gzipSync(bytes, { level: 9 }).length,
        brotli: done ? bytes.length : brotliCompressSync(bytes).length,
      };
    })
    .reduce(add, { raw: 0, gzip: 0, brotli: 0 });
}

/**
 * Which of the files that a page asked for belong to a part. What the page names itself, and what
 * its script imports at once, are style and script; what comes later, with import(), is the map.
 */
export function filesOf(
  part: Part,
  directory: string,
  requested: readonly string[],
): readonly string[] {
  const first = filesAtOnce(directory);
  return requested.filter((path) => partOf(path, first.has(path)) === part);
}

function partOf(path: string, first: boolean): Part {
  if (path.endsWith('.html')) return 'page';
  if (path.endsWith('.woff2')) return 'fonts';
  if (path.endsWith('.css')) return first ? 'style' : 'map';
  if (path.endsWith('.js')) return first ? 'script' : 'map';
  return 'data';
}

/** The scripts and style sheets that come with a page, as paths in its directory. */
export function filesAtOnce(directory: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    if (!path.endsWith('.js')) return;
    const code = readFileSync(join(directory, path), 'utf8');
    for (const [, target = ''] of code.matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/g)) {
      visit(posix.join(posix.dirname(path), target));
    }
  };
  const html = readFileSync(join(directory, 'index.html'), 'utf8');
  for (const [, path = ''] of html.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)) visit(path);
  return found;
}

function add(a: Size, b: Size): Size {
  return { raw: a.raw + b.raw, gzip: a.gzip + b.gzip, brotli: a.brotli + b.brotli };
}
