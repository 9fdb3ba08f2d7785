import { issueAt, type Report } from '../report.ts';
import type { Spotter } from '../spotter.ts';

/** The two parts of article.md, with the offset at which each begins. */
export interface Parts {
  readonly matter: string;
  readonly matterOffset: number;
  readonly body: string;
  readonly bodyOffset: number;
}

const OPENING = /^---[ \t]*(\r\n?|\n)/;
const CLOSING = /^---[ \t]*$/m;

/** Parts the front matter between two lines `---` from the body; null, with an issue, without one. */
export function splitArticle(text: string, spotAt: Spotter, report: Report): Parts | null {
  if (text.trim() === '') {
    report(issueAt(spotAt(0), 'front-matter', 'The file is empty. It must hold the article.'));
    return null;
  }
  const opening = OPENING.exec(text);
  if (opening === null) {
    const message =
      'The article must begin with a line "---", its citation and a second line "---". Add them.';
    report(issueAt(spotAt(0), 'front-matter', message));
    return null;
  }
  const matterOffset = opening[0].length;
  const rest = text.slice(matterOffset);
  const closing = CLOSING.exec(rest);
  if (closing === null) {
    const message = 'The front matter that begins here has no second line "---". Add it.';
    report(issueAt(spotAt(0), 'front-matter', message));
    return null;
  }
  const bodyOffset = matterOffset + closing.index + closing[0].length;
  return {
    matter: rest.slice(0, closing.index),
    matterOffset,
    body: text.slice(bodyOffset),
    bodyOffset,
  };
}
