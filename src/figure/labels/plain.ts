import type { Inks } from '../ink.ts';
import { setText, type Block } from '../text/block.ts';
import type { Section } from '../style/parse-values.ts';
import type { LabelRequest } from './label-request.ts';

/** How names that the figure adds are placed: like any other. */
const PLAIN = {
  padding: 1,
  mayOverlap: false,
  keepsRoom: true,
  mayHide: false,
  mayPush: false,
  isAlong: false,
  isOrdered: false,
} as const;

/** What is particular to a name that the figure adds to the style's. */
type Own = Pick<LabelRequest, 'layer' | 'id' | 'owner' | 'text' | 'names' | 'block' | 'spots'>;

/** A name that the figure adds, asked for as the style's are. */
export function plainRequest(own: Own, { text, paper }: Inks): LabelRequest {
  const ink = { colour: text, opacity: 1 };
  const halo = { colour: paper, opacity: 1 };
  return { ...PLAIN, ...own, look: { ink, halo, haloWidth: 1.5 } };
}

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
