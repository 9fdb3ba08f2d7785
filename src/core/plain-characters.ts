import { errorAt, type Report } from './report.ts';
import { spotterOf } from './spotter.ts';

/** Control characters but tab and line ends, and the marks that turn the direction of text about. */
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]/g;

/** What can't be seen in an editor must not change what readers see. */
export function checkPlainCharacters(file: string, text: string, report: Report): void {
  const spotAt = spotterOf(file, text);
  for (const found of text.matchAll(UNPRINTABLE)) {
    const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const message = `An invisible control character (U+${code}) stands here. Remove it.`;
    report(errorAt(spotAt(found.index), 'plain-characters', message));
  }
}
