import type { Subject } from '../sheet.ts';

/**
 * How the file of a sheet is called, without its ending; safe on every system, since identifiers are.
 * @param number which of several pages it holds; null for the only one
 */
export function fileNameOf(
  subject: Subject,
  number: { readonly page: number; readonly of: number } | null = null,
): string {
  const name = nameOf(subject);
  if (number === null) return name;
  return `${name}-${String(number.page).padStart(String(number.of).length, '0')}`;
}

function nameOf(subject: Subject): string {
  switch (subject.type) {
    case 'place':
      return subject.place;
    case 'layer':
      return subject.layer;
    case 'passage':
      return `paragraph-${subject.passage}`;
    case 'edition':
      return 'article';
    case 'atlas':
      return 'atlas';
    case 'view':
    case 'box':
      return 'map';
  }
}
