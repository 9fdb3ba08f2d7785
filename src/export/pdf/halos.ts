import { PDFDict, PDFName, PDFRawStream, PDFRef, decodePDFRawStream } from '@cantoo/pdf-lib';
import type { PDFDocument, PDFPage } from '@cantoo/pdf-lib';

/** A text object (ISO 32000-1, 9.4), and the first font in it. */
const TEXT = /\bBT\n[^]*?\nET\n/g;
const FONT = /^\/(\S+) [\d.]+ Tf$/m;
/** What marks parts of it, as what they say (14.6). */
const MARKS = /^(?:\/.* B[MD]C|EMC)\n/gm;
/** What is said instead of it: nothing (14.9.4). */
const SILENT = '/Span <</ActualText <FEFF>>> BDC\n';

/**
 * Makes the halos of names silent: a browser prints the stroke of a letter as a letter of a font made
 * for it (of Type 3, while all others are those of the map), and whoever copies, searches or reads the
 * page aloud would meet each name twice.
 */
export function silenceHalos(document: PDFDocument): void {
  const { context } = document;
  for (const page of document.getPages()) {
    const strokes = strokedFonts(page);
    const reference = page.node.get(PDFName.of('Contents'));
    const content = page.node.lookup(PDFName.of('Contents'));
    if (strokes.size === 0 || !(reference instanceof PDFRef)) continue;
    if (!(content instanceof PDFRawStream)) continue;
    const text = lettersOf(decodePDFRawStream(content).decode());
    const silenced = text.replace(TEXT, (object) =>
      strokes.has(FONT.exec(object)?.[1] ?? '')
        ? `${SILENT}${object.replace(MARKS, '')}EMC\n`
        : object,
    );
    // In its place, so that the old one is not kept beside it.
    context.assign(reference, context.flateStream(bytesOf(silenced)));
  }
}

/** The names of a page's fonts that are drawings of their own. */
function strokedFonts(page: PDFPage): ReadonlySet<string> {
  const fonts = page.node.Resources()?.lookup(PDFName.of('Font'));
  if (!(fonts instanceof PDFDict)) return new Set();
  const names = fonts.keys().filter((name) => {
    const font = fonts.lookup(name);
    const kind = font instanceof PDFDict ? font.lookup(PDFName.of('Subtype')) : null;
    return kind === PDFName.of('Type3');
  });
  return new Set(names.map((name) => name.decodeText()));
}

/** A byte a letter (ISO 8859-1), which `TextDecoder` can't. */
function lettersOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

function bytesOf(letters: string): Uint8Array {
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
