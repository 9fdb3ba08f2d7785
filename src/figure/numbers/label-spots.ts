import { PLAIN_REQUEST, plainBlock } from '../labels/plain.ts';
import type { LabelRequest } from '../labels/label-request.ts';
import { overlap } from '../labels/box.ts';
import type { BoxIndex } from '../labels/box-index.ts';
import { spotsRound, type Spot } from '../labels/spots.ts';
import { squareRound } from '../labels/taken.ts';
import { stacked, type Block } from '../text/block.ts';
import type { Line } from '../text/line.ts';
import { hasArabic } from '../text/script.ts';
import type { Disc } from './discs.ts';
import type { Standing } from './standing.ts';

/** The labels that the style asks for, by what they name. */
export type RequestsById = ReadonlyMap<LabelRequest['id'], readonly LabelRequest[]>;

/** Pixels: how wide a line of a name is at most. */
const WIDE = 108;
const NARROW = 76;

/** Pixels within which a name could be taken for that of another number. */
const CLEAR = 8;

/** What may be done to find room for a name, the mildest first. */
const MEANS = [
  { mayPush: false, mayHide: false },
  { mayPush: true, mayHide: false },
  { mayPush: true, mayHide: true },
] as const;

/**
 * The names of numbered places, in reading order, with spots beside their discs. What the style
 * sets as two labels at one place, a name in two languages, becomes one; a place that the style
 * does not name at this zoom is named all the same, for its number shows where it is. Where there
 * is no room for that, its name in Latin letters alone comes next, then the same in short lines;
 * then other names are moved for it, and at last it takes the room of a dot of context.
 * @param all numbers of the panel
 */
export function besideDiscs(
  requests: RequestsById,
  discs: readonly Disc[],
  all: BoxIndex<Standing>,
): readonly LabelRequest[] {
  return discs.flatMap((disc) => {
    const { place, name, nameAr } = disc.place.entry;
    const own = requests.get(place) ?? [];
    const [along, ...further] = own.filter(({ isAlong }) => isAlong);
    const [first, ...more] = own.filter(({ isAlong }) => !isAlong);
    const named = first ?? plainRequest(disc);
    const block =
      first === undefined
        ? plainBlock(name, nameAr, WIDE)
        : stacked([first, ...more].flatMap((part) => part.block.lines));
    const narrow = plainBlock(name, null, NARROW);
    const brief = first === undefined ? narrow : withoutArabic(block);
    const sets = [block, brief, narrow]
      .filter(({ lines }) => lines.length > 0)
      .map((set) => ({ block: set, spots: spotsBeside(disc, all, set) }));
    return [
      // A name along its line is a name: there need be no other beside the number.
      ...(along === undefined ? [] : [{ ...along, names: [...along.names, place] }]),
      ...further,
      ...MEANS.flatMap((means) =>
        sets.map((set) => ({ ...named, ...means, ...set, names: [place] })),
      ),
    ];
  });
}

/** Spots beside a number; those that are as close to another number come last. */
function spotsBeside(
  { place, middle, radius }: Disc,
  all: BoxIndex<Standing>,
  { width, height, ...block }: Block,
): readonly Spot[] {
  const reach = width + height + CLEAR + 2 * radius;
  const near = all
    .meeting(squareRound(middle, reach))
    .map(({ disc }) => disc)
    .filter((other) => other.place.entry !== place.entry)
    .filter(({ middle: [x, y] }) => Math.hypot(x - middle[0], y - middle[1]) < reach)
    .map((other) => squareRound(other.middle, other.radius + CLEAR));
  const spots = spotsRound(middle, radius, { ...block, width, height }).map((spot) => ({
    spot,
    isOthers: near.some((box) => overlap({ ...spot, width, height }, box)),
  }));
  return [false, true].flatMap((last) =>
    spots.filter(({ isOthers }) => isOthers === last).map(({ spot }) => spot),
  );
}

function withoutArabic({ lines }: Block): Block {
  const isLatin = (line: Line): boolean => !line.pieces.some(({ text }) => hasArabic(text));
  return stacked(lines.filter(isLatin));
}

function plainRequest({ place: { entry } }: Disc): LabelRequest {
  const { place, name, nameAr } = entry;
  const what = { layer: 'numbers', id: place, owner: place, text: name, names: [place] };
  return { ...PLAIN_REQUEST, ...what, block: plainBlock(name, nameAr, WIDE), spots: [] };
}
