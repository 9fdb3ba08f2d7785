import type { Edition } from '../core/model.ts';

/** What the browser's window is called. */
export function titleOf({ title }: Edition, headword: string | null): string {
  return headword === null ? title : `${headword}: ${title}`;
}
