import { sizeOfPaper } from '../../core/recipe.ts';
import type { Paper } from '../../core/sheet.ts';
import { putInShadow } from './in-shadow.ts';
import type { Page } from './studio.ts';

/**
 * Makes the browser print exactly these pages and nothing else of the document; returns how to give
 * the document back. The policy forbids styles in the markup, but not those that a script makes.
 */
export function putOut(pages: readonly Page[], paper: Paper): () => void {
  const { width, height } = sizeOfPaper(paper);
  const style = new CSSStyleSheet();
  // A hair less high than the paper: browsers round it, and a hair too much is a blank page.
  style.replaceSync(`
    .print-out { display: none }
    @media print {
      @page { size: ${width}mm ${height}mm; margin: 0 }
      body > :not(.print-out) { display: none !important }
      .print-out { display: block }
      .print-out > * { display: block; inline-size: ${width}mm; block-size: ${height - 0.2}mm; overflow: hidden }
      .print-out > * + * { break-before: page }
    }`);
  const out = document.createElement('div');
  out.className = 'print-out';
  for (const { svg } of pages) {
    const page = document.createElement('div');
    putInShadow(page, svg);
    out.append(page);
  }
  document.body.append(out);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
  return () => {
    out.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== style);
  };
}
