import type { Inks } from '../ink.ts';
import { plainBlock, plainRequest } from '../labels/plain.ts';
import type { LabelRequest } from '../labels/label-request.ts';
import { padded } from '../labels/box.ts';
import type { BoxIndex } from '../labels/box-index.ts';
import { spotsRound, type Spot } from '../labels/spots.ts';
import { stacked, type Block } from '../text/block.ts';
import type { Line } from '../text/line.ts';
import { hasArabic } from '../text/script.ts';
import type { Disc } from './discs.ts';
import type { Standing } from './standing.ts';

/** The labels that the style asks for, by what they name. */
export type RequestsById = ReadonlyMap<LabelRequest['id'], readonly LabelRequest[]>;

/** What the names of a panel's numbers are made of. */
export interface Naming {
  readonly requests: RequestsById;
  /** All numbers of the panel. */
  readonly numbers: BoxIndex<Standing>;
  readonly inks: Inks;
}

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
 */
export function besideDiscs(
  discs: readonly Disc[],
  { requests, numbers, inks }: Naming,
): readonly LabelRequest[] {
  return discs.flatMap((disc) => {
    const { place, name, nameAr } = disc.place.entry;
    const own = requests.get(place) ?? [];
    const [along, ...further] = own.filter(({ isAlong }) => isAlong);
    const [first, ...more] = own.filter(({ isAlong }) => !isAlong);
    const named = first ?? added(disc, inks);
    const block =
      first === undefined
        ? plainBlock(name, nameAr, WIDE)
        : stacked([first, ...more].flatMap((part) => part.block.lines));
    const narrow = plainBlock(name, null, NARROW);
    const brief = first === undefined ? narrow : withoutArabic(block);
    const sets = [block, brief, narrow]
      .filter(({ lines }) => lines.length > 0)
      .map((set) => ({ block: set, spots: spotsBeside(disc, numbers, set) }));
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
  numbers: BoxIndex<Standing>,
  { width, height, ...block }: Block,
): readonly Spot[] {
  const reach = width + height + CLEAR + 2 * radius;
  const isNear = ({ disc: other }: Standing): boolean => {
    const [x, y] = other.middle;
    return other.place.entry !== place.entry && Math.hypot(x - middle[0], y - middle[1]) < reach;
  };
  const spots = spotsRound(middle, radius, { ...block, width, height }).map((spot) => ({
    spot,
    isOthers: numbers.meets(padded({ ...spot, width, height }, CLEAR), isNear),
  }));
  return [false, true].flatMap((last) =>
    spots.filter(({ isOthers }) => isOthers === last).map(({ spot }) => spot),
  );
}

function withoutArabic({ lines }: Block): Block {
  const isLatin = (line: Line): boolean => !line.pieces.some(({ text }) => hasArabic(text));
  return stacked(lines.filter(isLatin));
}

function added({ place: { entry } }: Disc, inks: Inks): LabelRequest {
  const { place, name, nameAr } = entry;
  const what = { layer: 'numbers', id: place, owner: place, text: name, names: [place] };
  return plainRequest({ ...what, block: plainBlock(name, nameAr, WIDE), spots: [] }, inks);
}
