/** All the signs that are typed for an apostrophe, ayn or hamza. */
const APOSTROPHES = /['’‘‛`´′＇ʹʻʼʽʾʿˈˊˋ՚]/g;
/** Between two words of a name: a hyphen that may break or not, an en dash, a full-width hyphen. */
const HYPHENS = /[-‐‑–﹣－]/g;

/**
 * What stands between two words of a name as it is compared: hyphens of all kinds and runs of white
 * space are one space, apostrophes of all kinds one apostrophe; other signs stay what they are. Null
 * across a paragraph's end.
 */
export function separatorOf(between: string): string | null {
  if (between === ' ' || between === '-') return ' ';
  if (/(\r\n?|\n)[ \t]*(\r\n?|\n)/.test(between)) return null;
  const plain = between.replace(/\p{Cf}/gu, '').replace(/\\(?=[!-/:-@[-`{-~])/g, '');
  const alike = plain.replace(APOSTROPHES, "'").replace(/\s+/g, ' ');
  const isHyphen = alike.length === 1 && alike.replace(HYPHENS, '') === '';
  return isHyphen ? ' ' : alike.replace(HYPHENS, '-');
}
