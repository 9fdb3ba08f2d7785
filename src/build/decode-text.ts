/** A file's text, or why it is none, with the place of the first wrong byte. */
export type Decoded =
  | { readonly text: string }
  | {
      readonly fault: string;
      readonly line: number;
      readonly column: number;
      readonly rule: 'utf-8';
    };

const LINE_FEED = 0x0a;

/** Strict UTF-8; a byte order mark at the beginning is kept, so that the file can be written again. */
export function decodeText(bytes: Uint8Array): Decoded {
  const other = otherEncoding(bytes);
  if (other !== null) {
    const fault = `The file is ${other}. Save it as UTF-8.`;
    return { fault, line: 1, column: 1, rule: 'utf-8' };
  }
  const text = decoded(bytes);
  if (text !== null) return { text };
  const { before, byte } = firstWrong(bytes);
  const lines = before.split(/\r\n?|\n/);
  const fault = `The byte ${byte} here is no UTF-8. Save the file as UTF-8.`;
  return { fault, line: lines.length, column: (lines.at(-1) ?? '').length + 1, rule: 'utf-8' };
}

/** By its mark; without one by the zeros that stand beside every Latin letter. */
function otherEncoding(bytes: Uint8Array): string | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'UTF-32' : 'UTF-16';
  if (first === 0xfe && second === 0xff) return 'UTF-16';
  if (first === 0 && second === 0) return 'UTF-32';
  const isZero = [first, second, third, fourth].map((byte) => byte === 0).join();
  return /^(true,false,true,false|false,true,false,true)$/.test(isZero) ? 'UTF-16' : null;
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The text before the first wrong byte: whole lines while they are good, then byte by byte. */
function firstWrong(bytes: Uint8Array): { readonly before: string; readonly byte: string } {
  let good = 0;
  for (let end = 0; end >= 0 && good < bytes.length;) {
    end = bytes.indexOf(LINE_FEED, good);
    if (end < 0 || decoded(bytes.subarray(good, end + 1)) === null) break;
    good = end + 1;
  }
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let before = decoded(bytes.subarray(0, good)) ?? '';
  try {
    for (let i = good; i < bytes.length; i++) {
      const character = decoder.decode(bytes.subarray(i, i + 1), { stream: true });
      if (character !== '') good = i + 1;
      before += character;
    }
  } catch {
    // Here is the byte; at the end of the file it is a character that breaks off.
  }
  return { before, byte: `0x${(bytes[good] ?? 0).toString(16).toUpperCase().padStart(2, '0')}` };
}
