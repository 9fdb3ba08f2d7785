import { Resvg } from '@resvg/resvg-js';
import { FACES, fontFile } from '../fonts-files.ts';
import { packPng } from './pack-png.ts';

/** An SVG as a PNG so many pixels wide, on white, with the bundled fonts and no others. */
export function rasterise(svg: string, width: number): Uint8Array {
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
  const { pixels, width: across, height } = image.render();
  return packPng(pixels, across, height);
}
