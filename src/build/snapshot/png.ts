import { Resvg } from '@resvg/resvg-js';
import { FACES, fontFile } from '../fonts-files.ts';
import { sizeOf } from './stack.ts';

/** Dots an inch of a printed sheet. */
const DPI = 300;

/** A drawing as a PNG of 300 dots an inch, with the bundled fonts and no others. */
export function toPng(svg: string): Uint8Array {
  const width = Math.round((sizeOf(svg).width * DPI) / 96);
  const image = new Resvg(svg, {
    background: '#ffffff',
    fitTo: { mode: 'width', value: width },
    font: {
      loadSystemFonts: false,
      fontFiles: FACES.map(fontFile),
      defaultFontFamily: 'Noto Sans',
      sansSerifFamily: 'Noto Sans',
    },
  });
  return image.render().asPng();
}
