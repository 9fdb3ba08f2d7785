import { issueAt, type Report } from './report.ts';
import type { RuleId } from './rules/rules.ts';

/** A file of an edition as read from disk, or why it could not be read. */
export type EditionFile =
  | {
      /** Relative to the edition's directory, with '/'. */
      readonly path: string;
      readonly text: string;
    }
  | {
      readonly path: string;
      /** A sentence. */
      readonly fault: string;
      readonly line: number;
      readonly column: number;
      readonly rule: RuleId;
    }
  | {
      readonly path: string;
      /** The size of a file that nobody reads here: it is copied into the site as it is. */
      readonly bytes: number;
    };

/** The files that every edition has, beside layers/*.geojson and context/*.geojson. */
export const EDITION_FILES = ['edition.json', 'article.md', 'sources.json'] as const;

/** The files that an edition may do without. */
export const OPTIONAL_FILES = ['events.json', 'abbreviations.json'] as const;

/** The folders of an edition, in which the files *.geojson are read. */
export const EDITION_FOLDERS = ['layers', 'context'] as const;

/** The folder of an edition that the site gets whole, where its basemap lies in it. */
export const COPIED_FOLDER = 'data';

/** What some programs put before a text, to say that it is Unicode. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** The texts by path, in the order of the paths; what could not be read, or is missing, is reported. */
export function textsOf(
  files: readonly EditionFile[],
  report: Report,
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const inOrder = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const file of inOrder) {
    if ('text' in file) {
      const hasMark = file.text.startsWith(BYTE_ORDER_MARK);
      texts.set(file.path, hasMark ? file.text.slice(1) : file.text);
      if (!hasMark) continue;
      const message = 'The file begins with a byte order mark, which is skipped. Save it without.';
      report(issueAt({ file: file.path, line: 1, column: 1 }, 'byte-order-mark', message));
    } else if ('fault' in file) {
      report(issueAt({ ...file, file: file.path }, file.rule, file.fault));
    }
  }
  for (const path of EDITION_FILES) {
    if (files.some((file) => file.path === path)) continue;
    const message = `The file ${path} is missing. Every edition needs one.`;
    report(issueAt({ file: path, line: 1, column: 1 }, 'file-present', message));
  }
  return texts;
}

/** The ids of the files of a folder, sorted: the names without their ending. */
export function idsIn(
  folder: (typeof EDITION_FOLDERS)[number],
  files: readonly EditionFile[],
): readonly string[] {
  const ids = files.flatMap(({ path }) => {
    const [, parent, id] = /^([^/]+)\/([^/]+)\.geojson$/.exec(path) ?? [];
    return parent === folder && id !== undefined ? [id] : [];
  });
  return ids.sort();
}
