/** What Arabic says for a number of things; for three and more the number goes before it. */
export interface Forms {
  readonly zero: string;
  readonly one: string;
  readonly two: string;
  /** From 3 to 10. */
  readonly few: string;
  /** From 11 to 99. */
  readonly many: string;
  /** Round hundreds. */
  readonly other: string;
}

const RULES = new Intl.PluralRules('ar');

/** A whole number of things in Arabic (Unicode CLDR, plural rules of `ar`). */
export function counted(count: number, forms: Forms): string {
  const form = RULES.select(count);
  const words = forms[form];
  return form === 'zero' || form === 'one' || form === 'two' ? words : `${count} ${words}`;
}
