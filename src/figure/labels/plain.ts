import { INK } from '../ink.ts';
import { setText, type Block } from '../text/block.ts';
import type { Section } from '../style/parse-values.ts';
import type { Look } from './label-request.ts';

/** The look of names that the figure adds to the style's. */
export const PLAIN: Look = {
  ink: { colour: INK.text, opacity: 1 },
  halo: { colour: INK.paper, opacity: 1 },
  haloWidth: 1.5,
};

/** How names that the figure adds are placed: like any other. */
export const PLAIN_REQUEST = {
  look: PLAIN,
  padding: 1,
  mayOverlap: false,
  keepsRoom: true,
  mayHide: false,
  mayPush: false,
  isAlong: false,
  isOrdered: false,
} as const;

const SIZE = 12;

/**
 * A name in semibold with a second line in regular, if any.
 * @param maxWidth of a line, in pixels
 */
export function plainBlock(name: string, second: string | null, maxWidth: number): Block {
  const sections: readonly Section[] = [
    { text: name, scale: 1, font: null, ink: null },
    { text: second === null ? '' : `\n${second}`, scale: 0.95, font: 'Noto Sans', ink: null },
  ];
  return setText(sections, {
    size: SIZE,
    face: 'semibold',
    spacing: 0,
    lineHeight: 1.15,
    maxWidth,
    transform: (text) => text,
  });
}
