import type { Edition } from './model.ts';

/** The credits of exactly what this edition's map draws, as one line of plain text. */
export function attributionOf(edition: Edition): string {
  const credits = edition.context.flatMap(({ attribution }) => attribution ?? []);
  return [
    'Made with Natural Earth',
    ...new Set(credits),
    'Details drawn by this project, approximate',
  ].join(' · ');
}
