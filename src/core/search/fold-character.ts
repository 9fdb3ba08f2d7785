/** A character with its marks as it is compared; empty where it is no letter and no digit. */
export function foldCharacter(character: string): string {
  const known = foldedBefore.get(character);
  if (known !== undefined) return known;
  const form = PRESENTATION_FORM.test(character) ? 'NFKD' : 'NFD';
  const plain = character.normalize(form).replace(/\p{M}/gu, '').toLowerCase();
  const folded = [...plain.replace(/[^\p{L}\p{Nd}]/gu, '')].map((c) => ALIKE.get(c) ?? c).join('');
  // A text has few characters, but a search box could be fed all of Unicode.
  if (foldedBefore.size < 5000) foldedBefore.set(character, folded);
  return folded;
}

/** Ligatures and letters as a PDF holds them: of one shape, or of one width. */
const PRESENTATION_FORM = /[\uFB00-\uFFEF]/;

const foldedBefore = new Map<string, string>();

/** Letters that are written for each other and that no decomposition brings together. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ...Object.entries({ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ð: 'd', þ: 'th' }),
  ...Object.entries({ ة: 'ه', ى: 'ي', ی: 'ي', ک: 'ك', ٱ: 'ا', گ: 'ك', چ: 'ج', پ: 'ب' }),
  ...[...'٠١٢٣٤٥٦٧٨٩'].map((digit, value) => [digit, String(value)] as const),
  ...[...'۰۱۲۳۴۵۶۷۸۹'].map((digit, value) => [digit, String(value)] as const),
]);
