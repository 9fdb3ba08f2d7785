import { Resvg } from '@resvg/resvg-js';
import { FACES, fontFile } from '../fonts-files.ts';
import { packPng } from './pack-png.ts';

/** A picture in dots. */
export interface Pixels {
  /** Red, green, blue and opacity from 0 to 255, row by row from the top. */
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** An SVG as a PNG so many pixels wide, on white, with the bundled fonts and no others. */
export function rasterise(svg: string, width: number): Uint8Array {
  const { pixels, width: across, height } = pixelsOf(svg, width);
  return packPng(pixels, across, height);
}

/** The same in its dots, all opaque. */
export function pixelsOf(svg: string, width: number): Pixels {
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
  return image.render();
}
