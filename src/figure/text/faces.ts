import type { Face } from './measure.ts';

const FACES: Readonly<Record<string, Face>> = {
  'Noto Sans': 'regular',
  'Noto Sans Semibold': 'semibold',
  'Noto Sans Italic': 'italic',
};

/** MapLibre's name of a font as a face. Throws an Error on a font that the figure does not have. */
export function faceOf(fonts: readonly string[]): Face {
  const face = fonts[0] === undefined ? undefined : FACES[fonts[0]];
  if (face !== undefined) return face;
  throw new Error(
    `The figure has no font "${fonts.join(', ')}"; it has ${Object.keys(FACES).join(', ')}.`,
  );
}
