/** Kebab-case ASCII that begins with a letter or a digit: `deir-ez-zor`, `brigade-137`. */
export function isId(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

/** `2016-09-26`, and a day that the calendar has. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A date, a month (`2016-09`) or a year (`2016`). */
export function isDateOrPart(text: string): boolean {
  return (
    /^\d{4}$/.test(text) || (/^\d{4}-\d{2}$/.test(text) && isDate(`${text}-01`)) || isDate(text)
  );
}

/** An address that a browser may follow without doing anything but fetch a page. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s<>"/?#]+([/?#][^\s<>"]*)?$/.test(text);
}

/** Where a reader can write to: a page of a secure server, or a mailbox without anything prefilled. */
export function isContact(text: string): boolean {
  const isPage = text.startsWith('https://') && isWebAddress(text);
  return isPage || /^mailto:[^\s<>"?#@:,]+@[^\s<>"?#@:,]+\.[^\s<>"?#@:,]+$/.test(text);
}

/** A language tag (BCP 47) such as `en` or `ar-SY`. */
export function isLanguage(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** Arabic without vowel marks and lengthening strokes, which MapLibre cannot shape. */
export function withoutVowelMarks(arabic: string): string {
  return arabic.replace(/[\u064B-\u065F\u0670\u0640]/g, '');
}

/** The form in which two spellings are compared: composed, without case. */
export function folded(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('en');
}
