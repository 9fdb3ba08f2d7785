import { hasDoubt } from '../../core/link/proposal.ts';
import { proposeMarks } from '../../core/link/propose-marks.ts';
import { setMarks } from '../../core/link/set-marks.ts';
import { unknownNames } from '../../core/link/unknown-names.ts';
import { spotterOf } from '../../core/spotter.ts';
import { count } from '../validate/outcome.ts';
import { writeFiles } from '../validate/write-files.ts';
import { checkWritten } from './check-written.ts';
import { choicesByKey } from './choices.ts';
import { readLinked } from './edition.ts';
import { tellProposals, tellUnknown, type Subject } from './report.ts';
import type { Request } from './request.ts';

/** Where a run says what it found. */
export interface Listener {
  readonly say: (text: string) => void;
  readonly emphasise: (words: string) => string;
}

/**
 * Shows, and with --write sets, the marks that an article lacks; gives the exit code. Rejects with
 * CouldNotRun, WrongRequest, EditionUnreadable or NotWritten, and then has written nothing.
 */
export async function runLink(request: Request, { say, emphasise }: Listener): Promise<0 | 1> {
  const { directory, write } = request;
  const { text, mark, article, places, events, known } = await readLinked(directory);
  const choices = choicesByKey(request.choices, places);
  const proposals = proposeMarks(text, { places, events, choices });
  const sure = proposals.filter((proposal) => !hasDoubt(proposal));
  const path = `${directory.replace(/\/+$/, '')}/article.md`;
  const spotAt = spotterOf('article.md', text);
  const subject: Subject = { text, language: article.citation.language, path, spotAt, emphasise };
  const names = places.flatMap(({ name, variants }) => [name, ...variants]);
  const parts = [
    tellProposals(proposals, subject),
    tellUnknown(unknownNames(text, proposals, known), names, subject),
  ];
  say(parts.map((part) => (part === '' ? '' : `${part}\n`)).join(''));
  const left = proposals.length - sure.length;
  const asked =
    left === 0
      ? ''
      : ` ${count(left, 'name')} more ${left === 1 ? 'waits' : 'wait'} for your word.`;
  if (sure.length === 0) {
    say(`No mark to write.${asked}\n`);
    return left === 0 ? 0 : 1;
  }
  if (!write) {
    say(`${count(sure.length, 'mark')} to write: "--write" does.${asked}\n`);
    return 1;
  }
  const after = setMarks(text, proposals);
  checkWritten(text, after, article, sure.length);
  await writeFiles(directory, [{ path: 'article.md', before: mark + text, after: mark + after }]);
  say(`${count(sure.length, 'mark')} written.${asked}\n`);
  return left === 0 ? 0 : 1;
}
