import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, createServer, type HotPayload } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { policyOf } from '../../src/build/plugin/security.ts';
import type { Compiled } from '../../src/core/edition.ts';
import type { Issue } from '../../src/core/issue.ts';
import { goodEdition } from '../support/good-edition.ts';
import { tinySite, type TinySite } from '../support/tiny-site.ts';

const issue = (line: number, message: string): Issue => ({
  file: 'article.md',
  line,
  column: 7,
  rule: 'known-place',
  severity: 'error',
  message,
});
const broken: Compiled = {
  ok: false,
  issues: [issue(12, 'Nowhere is no place.'), issue(30, 'Elsewhere is no place.')],
};

let compiled: Compiled;
let site: TinySite;

beforeEach(async () => {
  compiled = goodEdition('A tiny edition');
  site = await tinySite(() => Promise.resolve(compiled));
});
afterEach(() => site.remove());

describe('a build', () => {
  it('writes the whole page, its edition and its policy', async () => {
    await build(site.config);
    const html = await readFile(join(site.root, 'dist/index.html'), 'utf8');
    expect(html).toContain('<title>A tiny edition</title>');
    expect(html).toContain('<svg><text>$& A tiny edition</text></svg>');
    expect(html.replaceAll('&#39;', "'")).toContain(`content="${policyOf(null)}"`);
    const scripts = await readdir(join(site.root, 'dist/assets'));
    expect(scripts).toHaveLength(2);
    const place = await readFile(join(site.root, 'dist/place/x/index.html'), 'utf8');
    expect(place).toBe('A tiny edition');
  });

  it('of a broken edition says every mistake with its place, and leaves the last build as it was', async () => {
    await mkdir(join(site.root, 'dist/assets'), { recursive: true });
    await writeFile(join(site.root, 'dist/index.html'), 'the last build');
    await writeFile(join(site.root, 'dist/assets/old.js'), 'old');
    compiled = broken;
    const failure = await build(site.config).then(() => '', String);
    expect(failure).toMatch(/edition\/article\.md:12:7 error known-place: Nowhere is no place\./);
    expect(failure).toMatch(/edition\/article\.md:30:7 error known-place: Elsewhere is no place\./);
    expect(await readFile(join(site.root, 'dist/index.html'), 'utf8')).toBe('the last build');
    expect(await readdir(join(site.root, 'dist'), { recursive: true })).toHaveLength(3);
  });

  it('whose page cannot be rendered leaves the last build as it was', async () => {
    await mkdir(join(site.root, 'dist'));
    await writeFile(join(site.root, 'dist/index.html'), 'the last build');
    await writeFile(join(site.root, 'src/entry-server.ts'), 'throw new Error("no page today");');
    await expect(build(site.config)).rejects.toThrow('no page today');
    expect(await readFile(join(site.root, 'dist/index.html'), 'utf8')).toBe('the last build');
  });
});

describe('the development server', () => {
  it('shows mistakes over the page, and the page again when they are mended', async () => {
    const server = await createServer({
      ...site.config,
      server: { port: 0, host: '127.0.0.1', ws: false },
    });
    const sent: HotPayload[] = [];
    const send = (payload: HotPayload): void => void sent.push(payload);
    Object.assign(server.environments.client.hot, { send });
    const page = () => server.transformIndexHtml('/', '<!--head--><!--body-->');
    const save = () => writeFile(join(site.edition, 'edition.json'), `{ "at": ${Date.now()} }`);
    const typesSent = () => sent.map(({ type }) => type);
    const hash = async () => (await server.ssrLoadModule('virtual:origin'))['hash'];
    try {
      await server.listen();
      expect(await page()).toContain('A tiny edition');
      const before = await hash();

      compiled = broken;
      await save();
      await expect.poll(typesSent, { timeout: 10_000 }).toContain('error');
      const error = sent.find((payload) => payload.type === 'error');
      expect(error?.err.message).toContain('Nowhere is no place.');
      expect(error?.err.message).toContain('Elsewhere is no place.');
      expect(error?.err.loc).toMatchObject({ line: 12, column: 7 });
      await expect(page()).rejects.toThrow('Nowhere is no place.');

      compiled = goodEdition('A mended edition');
      await save();
      await expect.poll(typesSent, { timeout: 10_000 }).toContain('full-reload');
      expect(await page()).toContain('A mended edition');
      const module = await server.ssrLoadModule('virtual:edition');
      expect(module['edition']).toMatchObject({ title: 'A mended edition' });
      // Of the files as they are now: it was of those that the server had begun with.
      await expect.poll(hash).not.toBe(before);
    } finally {
      await server.close();
    }
  });

  it('answers with the page of a place, drawn when it is asked for', async () => {
    const server = await createServer({
      ...site.config,
      server: { port: 0, host: '127.0.0.1', ws: false, watch: null },
    });
    try {
      await server.listen();
      const [home = ''] = server.resolvedUrls?.local ?? [];
      const answer = await fetch(new URL('place/x/?from=a-link', home));
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(await answer.text()).toBe('A tiny edition by itself');
      const none = await fetch(new URL('place/nowhere/preview.png', home));
      expect(await none.text()).not.toContain('by itself');
      expect((await fetch(new URL('place/%E0%A4%A/', home))).status).not.toBe(200);
    } finally {
      await server.close();
    }
  });
});
