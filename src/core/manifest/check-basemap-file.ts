import { COPIED_FOLDER, type EditionFile } from '../edition-files.ts';
import type { Basemap } from '../model.ts';
import { didYouMean } from '../near-names.ts';
import { issueAt, type Report } from '../report.ts';
import type { Declared } from './manifest.ts';

/** A basemap of the edition's own folder has its file there, and something in it. */
export function checkBasemapFile(
  basemap: Declared<Basemap> | null,
  files: readonly EditionFile[],
  report: Report,
): void {
  const url = basemap?.value.url ?? '';
  if (basemap === null || !url.startsWith(`${COPIED_FOLDER}/`)) return;
  const file = files.find(({ path }) => path === url);
  if (file === undefined) {
    const copied = files.flatMap((other) => ('bytes' in other ? [other.path] : []));
    const message = `The file ${url} is missing.${didYouMean(url, copied)} Put it there, beside edition.json, or set "basemap" to null.`;
    report(issueAt(basemap.spot, 'file-present', message));
  } else if ('bytes' in file && file.bytes === 0) {
    const message = `The file ${url} is empty. Make it again (geodata/BASEMAP.md says how), or set "basemap" to null.`;
    report(issueAt(basemap.spot, 'file-present', message));
  }
}
