/** Each in both scripts; all of two Latin letters, so that no two numbers give the same name. */
const SYLLABLES = [
  ['ba', 'با'],
  ['di', 'دي'],
  ['fu', 'فو'],
  ['ha', 'ها'],
  ['ki', 'كي'],
  ['lu', 'لو'],
  ['ma', 'ما'],
  ['ni', 'ني'],
  ['ru', 'رو'],
  ['sa', 'سا'],
  ['ti', 'تي'],
  ['wu', 'وو'],
  ['ya', 'يا'],
  ['zi', 'زي'],
  ['ju', 'جو'],
  ['qa', 'قا'],
] as const;

/** A place's names, which no other number has: "Dibafu", "ديبافو". */
export function nameOf(number: number): { readonly name: string; readonly nameAr: string } {
  // From three syllables on, so that all are about as long.
  const digits = (number + SYLLABLES.length ** 2).toString(SYLLABLES.length);
  const syllables = [...digits].map((digit) => SYLLABLES[Number.parseInt(digit, 16)] ?? ['', '']);
  const [first = '', ...rest] = syllables.map(([latin]) => latin).join('');
  const nameAr = syllables.map(([, arabic]) => arabic).join('');
  return { name: first.toUpperCase() + rest.join(''), nameAr };
}
