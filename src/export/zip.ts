import { Zip, ZipDeflate } from 'fflate';

/** A file to be put into an archive. */
export interface Packed {
  readonly name: string;
  readonly content: Uint8Array;
  /** Whether packing would make it smaller; a PNG is packed already. */
  readonly isPackable: boolean;
}

/** Before this year no file in an archive can be dated (APPNOTE.TXT 4.4.6). */
const FIRST_YEAR = 1980;

/**
 * Files as one .zip, taken one after the other as they are made. The same files with the same date
 * give the same bytes, wherever and whenever. Rejects with whatever the files reject with.
 * @param dated of every file in it, as ISO date
 */
export async function zipOf(files: AsyncIterable<Packed>, dated: string): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const archive = new Zip((error, chunk) => {
    if (error !== null) throw error;
    parts.push(new Uint8Array(chunk));
  });
  const mtime = dateOf(dated);
  for await (const { name, content, isPackable } of files) {
    const file = new ZipDeflate(name, { level: isPackable ? 6 : 0 });
    file.mtime = mtime;
    archive.add(file);
    file.push(content, true);
  }
  archive.end();
  return new Blob(parts, { type: 'application/zip' });
}

/** An archive tells local time: this is the same in all of them. */
function dateOf(dated: string): Date {
  const [year = FIRST_YEAR, month = 1, day = 1] = dated.split('-').map(Number);
  return year < FIRST_YEAR ? new Date(FIRST_YEAR, 0, 1) : new Date(year, month - 1, day);
}
