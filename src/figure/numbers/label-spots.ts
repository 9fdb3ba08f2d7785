import { PLAIN, plainBlock } from '../labels/plain.ts';
import type { LabelRequest } from '../labels/request.ts';
import { spotsRound } from '../labels/spots.ts';
import { stacked, type Block } from '../text/block.ts';
import type { Line } from '../text/line.ts';
import { hasArabic } from '../text/script.ts';
import type { Disc } from './discs.ts';

/** Pixels: how wide a line of a name is at most. */
const WIDE = 108;
const NARROW = 76;

/**
 * The names of numbered places, in reading order, with spots beside their discs. What the style
 * sets as two labels at one place, a name in two languages, becomes one; a place that the style
 * does not name at this zoom is named all the same, for its number shows where it is. Where there
 * is no room for that, its name in Latin letters alone comes next.
 */
export function besideDiscs(
  requests: readonly LabelRequest[],
  discs: readonly Disc[],
): readonly LabelRequest[] {
  return discs.flatMap((disc) => {
    const own = requests.filter(({ id }) => id === disc.place.entry.place);
    const along = own.filter(isAlongLine);
    const [first, ...more] = own.filter((request) => !isAlongLine(request));
    const { name, nameAr } = disc.place.entry;
    const named = first ?? plainRequest(disc);
    const block =
      first === undefined
        ? plainBlock(name, nameAr, WIDE)
        : stacked([first, ...more].flatMap((part) => part.block.lines));
    const brief = first === undefined ? plainBlock(name, null, NARROW) : withoutArabic(block);
    return [...along, beside(disc, named, block), beside(disc, named, brief)];
  });
}

function beside({ middle, radius }: Disc, request: LabelRequest, block: Block): LabelRequest {
  return { ...request, block, spots: spotsRound(middle, radius, block) };
}

function withoutArabic({ lines }: Block): Block {
  const isLatin = (line: Line): boolean => !line.pieces.some(({ text }) => hasArabic(text));
  return stacked(lines.filter(isLatin));
}

function isAlongLine({ spots }: LabelRequest): boolean {
  return spots.some((spot) => spot.angle !== 0);
}

function plainRequest({ place: { entry } }: Disc): LabelRequest {
  const what = { layer: 'numbers', id: entry.place, owner: entry.place, text: entry.name };
  const block = plainBlock(entry.name, entry.nameAr, WIDE);
  return { ...what, block, look: PLAIN, spots: [], padding: 1, mayOverlap: false };
}
