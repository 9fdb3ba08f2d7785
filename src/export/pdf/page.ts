import type { Drawing } from '../format.ts';
import { escaped } from '../../core/markup.ts';
import { millimetresOf, sizeOf } from '../size.ts';

/** The pages of a sheet as an HTML document of which each section is a page of its paper. */
export function pageOf({ pages, about: { title, language } }: Drawing): string {
  const { width, height } = sizeOf(pages[0] ?? '');
  const size = { width: `${millimetresOf(width)}mm`, height: `${millimetresOf(height)}mm` };
  const style = `@page { size: ${size.width} ${size.height}; margin: 0 }
    html, body { margin: 0; background: #fff }
    section { width: ${size.width}; height: ${size.height}; overflow: hidden; break-after: page }
    section:last-child { break-after: auto }
    section > svg { display: block; width: 100%; height: 100% }`;
  const head = `<meta charset="utf-8"><title>${escaped(title)}</title><style>${style}</style>`;
  const sections = pages.map((page) => `<section>${page}</section>`).join('');
  return `<!doctype html><html lang="${escaped(language)}"><head>${head}</head><body><main>${sections}</main></body></html>`;
}
