import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

interface Ended {
  readonly code: number;
  readonly said: string;
}

function build(edition: string): Promise<Ended> {
  const env = { ...process.env, ATLAS_EDITION: edition };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['src/build/build.mjs'], { env }, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, said: out + err }),
    );
  });
}

describe('building', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'article-atlas-edition-'));
  });
  afterEach(() => rm(directory, { recursive: true }));

  it('an edition with mistakes lists them, without a stack, and writes nothing', async () => {
    const built = () => (existsSync('dist') ? readdirSync('dist', { recursive: true }).sort() : []);
    const before = built();
    const { code, said } = await build(directory);
    expect(code).toBe(1);
    for (const file of ['edition.json', 'article.md', 'sources.json']) {
      expect(said).toContain(`${directory}/${file}:1:1 error file-present:`);
    }
    expect(said).not.toMatch(/^\s+at /m);
    expect(built()).toEqual(before);
  });

  it('a directory that does not exist gets a sentence', async () => {
    const { code, said } = await build(join(directory, 'nowhere'));
    expect(code).toBe(1);
    expect(said).toContain('it does not exist');
    expect(said).not.toMatch(/^\s+at /m);
  });
});
