import { errorAt, type Report } from './report.ts';

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
      readonly rule: string;
    };

/** The files that every edition has, beside layers/*.geojson and context/*.geojson. */
export const EDITION_FILES = ['edition.json', 'article.md', 'sources.json'] as const;

/** The folders of an edition, and how the names of the files end that are read in them. */
export const EDITION_FOLDERS = ['layers', 'context'] as const;
export const FOLDER_FILES_END = '.geojson';

/** The texts by path, in the order of the paths; what could not be read, or is missing, is reported. */
export function textsOf(
  files: readonly EditionFile[],
  report: Report,
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const inOrder = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const file of inOrder) {
    if ('text' in file) {
      texts.set(file.path, file.text);
    } else {
      report(errorAt({ ...file, file: file.path }, file.rule, file.fault));
    }
  }
  for (const path of EDITION_FILES) {
    if (files.some((file) => file.path === path)) continue;
    const message = `The file ${path} is missing. Every edition needs one.`;
    report(errorAt({ file: path, line: 1, column: 1 }, 'file-present', message));
  }
  return texts;
}

/** Whether a path is that of a file of layers or of context. */
export function isIn(folder: (typeof EDITION_FOLDERS)[number], path: string): boolean {
  return path.startsWith(`${folder}/`) && path.endsWith(FOLDER_FILES_END);
}
