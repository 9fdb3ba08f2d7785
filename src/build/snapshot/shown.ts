/** A text of the user's in quotation marks, with what would upset a terminal written out. */
export function shown(text: string): string {
  const cut = text.length > 120 ? `${text.slice(0, 119)}…` : text;
  const plain = cut.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (letter) => {
    const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `\\u{${code}}`;
  });
  return `"${plain}"`;
}
