import { readFileSync } from 'node:fs';
import { compileEdition, type Compiled, type EditionFile } from '../../src/core/edition.ts';

/** A small whole edition without a single issue; tests break it in one place at a time. */
const PATHS = [
  'edition.json',
  'article.md',
  'sources.json',
  'events.json',
  'abbreviations.json',
  'layers/wards.geojson',
  'layers/roads.geojson',
  'context/rivers.geojson',
] as const;
export type GoodPath = (typeof PATHS)[number];

export const goodFiles: readonly { readonly path: GoodPath; readonly text: string }[] = PATHS.map(
  (path) => ({
    path,
    text: readFileSync(new URL(`../editions/good/${path}`, import.meta.url), 'utf8'),
  }),
);

/** The good edition, compiled. */
export function compileGood(): Compiled & { readonly ok: true } {
  const compiled = compileEdition(goodFiles);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues, null, 2));
  return compiled;
}

/** The files with one of them replaced, or left out. */
export function withFile(path: string, text: string | null): readonly EditionFile[] {
  const others: readonly EditionFile[] = goodFiles.filter((file) => file.path !== path);
  return text === null ? others : [...others, { path, text }];
}

/** A slip of an editor: in one file, this is replaced by that. Every `▸` marks where an issue belongs. */
export interface Slip {
  readonly file: GoodPath;
  readonly from: string;
  readonly to: string;
}

/** The files with a slip in them, and the places of its marks, in order. */
export function withSlip({ file, from, to }: Slip): {
  readonly files: readonly EditionFile[];
  readonly spots: readonly { file: string; line: number; column: number }[];
} {
  const good = goodFiles.find(({ path }) => path === file)?.text ?? '';
  if (good.split(from).length !== 2) throw new Error(`${file} must hold this once: ${from}`);
  const marked = good.replace(from, () => to);
  const parts = marked.split('▸');
  const spots = parts.slice(1).map((_, i) => {
    const lines = parts
      .slice(0, i + 1)
      .join('')
      .split('\n');
    return { file, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
  });
  return { files: withFile(file, parts.join('')), spots };
}
