import { didYouMean } from '../near-names.ts';
import { issueAt, type Report } from '../report.ts';
import type { Declared } from './manifest.ts';

/** What edition.json lists has its file, and every file is listed there. */
export function checkListed(
  kind: 'layers' | 'context',
  fileIds: readonly string[],
  listed: readonly Declared<{ readonly id: string }>[],
  report: Report,
): void {
  const listedIds = listed.map(({ value }) => value.id);
  for (const { value, spot } of listed) {
    if (value.id === '' || fileIds.includes(value.id)) continue;
    const message = `The file ${kind}/${value.id}.geojson is missing.${didYouMean(value.id, fileIds)} Add it, or remove this entry.`;
    report(issueAt(spot, 'file-present', message));
  }
  for (const id of fileIds) {
    if (listedIds.includes(id)) continue;
    const others = kind === 'layers' ? '"title": "…", "title:ar": null' : '"role": "…"';
    const message = `edition.json does not list "${id}" in "${kind}".${didYouMean(id, listedIds)} Add { "id": "${id}", ${others} } there, or remove the file.`;
    const file = `${kind}/${id}.geojson`;
    report(issueAt({ file, line: 1, column: 1 }, 'file-listed', message));
  }
}
