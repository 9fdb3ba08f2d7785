import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  EDITION_FILES,
  EDITION_FOLDERS,
  OPTIONAL_FILES,
  type EditionFile,
} from '../core/edition-files.ts';
import { decodeText } from './decode-text.ts';
import { readCopied } from './read-copied.ts';

/** In bytes: what is checked within a gigabyte of memory. */
const LARGEST = 200e6;

/** Two million words and their marks, in bytes; Markdown takes a hundred times its size in memory. */
const LARGEST_ARTICLE = 16e6;

/** The directory of an edition does not exist, or is none; the message is for editors. */
export class EditionUnreadable extends Error {
  override readonly name = 'EditionUnreadable';
}

/**
 * The files of an edition, in a fixed order, other files ignored. What can't be read is an entry with
 * the reason. Rejects only with EditionUnreadable.
 */
export async function readEdition(directory: string): Promise<readonly EditionFile[]> {
  await checkDirectory(directory);
  const inFolders = await Promise.all(
    EDITION_FOLDERS.map((folder) => readFolder(directory, folder)),
  );
  const required = await Promise.all(EDITION_FILES.map((path) => readOne(directory, path)));
  const others = await Promise.all(OPTIONAL_FILES.map((path) => readOptional(directory, path)));
  return [...required, ...others.flat(), ...inFolders.flat(), ...(await readCopied(directory))];
}

async function checkDirectory(directory: string): Promise<void> {
  const found = await stat(directory).catch((error: unknown) => {
    const reason = codeOf(error) === 'ENOENT' ? 'it does not exist' : reasonOf(error);
    throw new EditionUnreadable(`The edition "${directory}" can't be read: ${reason}.`);
  });
  if (found.isDirectory()) return;
  throw new EditionUnreadable(
    `"${directory}" is a file. Name the directory that holds edition.json.`,
  );
}

/** The GeoJSON files of a folder by name; names that begin with a dot are the system's. */
async function readFolder(directory: string, folder: string): Promise<readonly EditionFile[]> {
  try {
    const names = await readdir(join(directory, folder));
    const paths = names
      .filter((name) => name.endsWith('.geojson') && !name.startsWith('.'))
      .sort()
      .map((name) => `${folder}/${name}`);
    return await Promise.all(paths.map((path) => readOne(directory, path)));
  } catch (error) {
    // An edition without context has no such folder.
    if (codeOf(error) === 'ENOENT') return [];
    return [unreadable(folder, `The folder can't be read: ${reasonOf(error)}.`)];
  }
}

/** None for a file that is not there. */
async function readOptional(directory: string, path: string): Promise<readonly EditionFile[]> {
  const file = await readOne(directory, path);
  return 'rule' in file && file.rule === 'file-present' ? [] : [file];
}

async function readOne(directory: string, path: string): Promise<EditionFile> {
  try {
    const file = join(directory, path);
    const found = await stat(file);
    // Of a pipe or a device nobody knows when it ends.
    if (!found.isFile() && !found.isDirectory()) throw new Error('it is no ordinary file');
    const { size } = found;
    const most = path.endsWith('.md') ? LARGEST_ARTICLE : LARGEST;
    if (size > most) return tooLarge(path, size, most);
    return { path, ...decodeText(await readFile(file)) };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') {
      const fault = path.includes('/')
        ? `The link ${path} leads to no file. Remove it, or put the file there.`
        : `The file ${path} is missing. Every edition needs one.`;
      return { path, fault, line: 1, column: 1, rule: 'file-present' };
    }
    return unreadable(path, `The file can't be read: ${reasonOf(error)}. Make it readable.`);
  }
}

function tooLarge(path: string, size: number, most: number): EditionFile {
  const megabytes = (bytes: number): number => Math.ceil(bytes / 1e6);
  const fault = `The file has ${megabytes(size)} MB; at most ${megabytes(most)} MB are read. Split it, or leave out what no reader sees.`;
  return { path, fault, line: 1, column: 1, rule: 'file-size' };
}

function unreadable(path: string, fault: string): EditionFile {
  return { path, fault, line: 1, column: 1, rule: 'file-readable' };
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission',
  EPERM: 'you have no permission',
  EISDIR: 'it is a directory',
  ENOTDIR: 'it is no directory',
  ELOOP: 'its links run in a circle',
};

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return REASONS[code] ?? (error instanceof Error ? error.message : code);
}

/** The system's name of an error, such as ENOENT. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
