import type { Inks } from '../ink.ts';
import { isInside } from '../labels/box.ts';
import type { LabelRequest } from '../labels/label-request.ts';
import type { Layout } from '../labels/layout.ts';
import { addLabels } from '../labels/place-labels.ts';
import { around, type Disc } from './discs.ts';
import { besideDiscs, type Naming, type RequestsById } from './label-spots.ts';
import { groundOf, standingsOn, type Standings } from './standing.ts';

/**
 * Names the numbers of a panel, and gives them as they stand then. A number with no room for its
 * name moves to the nearest spot that has room for both; where there is none, it stays where it is,
 * and the key names it.
 * @param titles to be placed before any name
 * @param layout of the panel, to which numbers and names are added
 */
export function nameDiscs(
  placed: readonly Disc[],
  titles: readonly LabelRequest[],
  asked: readonly LabelRequest[],
  layout: Layout,
  inks: Inks,
): readonly Disc[] {
  const standings = standingsOn(layout.ground);
  const naming = { requests: byId(asked), numbers: standings.discs, inks };
  placed.forEach(standings.add);
  addLabels([...titles, ...besideDiscs(placed, naming)], layout);
  return placed.map((disc) =>
    isNamed(disc, layout) ? disc : (moved(disc, naming, layout, standings) ?? disc),
  );
}

function byId(asked: readonly LabelRequest[]): RequestsById {
  const found = new Map<LabelRequest['id'], LabelRequest[]>();
  for (const request of asked) {
    const same = found.get(request.id);
    if (same === undefined) found.set(request.id, [request]);
    else same.push(request);
  }
  return found;
}

function isNamed({ place }: Disc, { labels }: Layout): boolean {
  return labels.hasOwner(place.entry.place);
}

/** A number where there is room for it and its name, both added; null where there is no such spot. */
function moved(disc: Disc, naming: Naming, layout: Layout, standings: Standings): Disc | null {
  standings.remove(disc);
  for (const middle of around(disc.place.at)) {
    const there = { ...disc, middle, isMoved: true };
    if (!hasRoom(there, layout)) continue;
    standings.add(there);
    addLabels(besideDiscs([there], naming), layout);
    if (isNamed(there, layout)) return there;
    standings.remove(there);
  }
  standings.add(disc);
  return null;
}

/** Whether a number and its leader lie on the panel and meet no label and no mark but context's. */
function hasRoom(disc: Disc, { size, ground, labels }: Layout): boolean {
  const { place } = disc.place.entry;
  return groundOf(disc).every(
    (box) =>
      isInside(box, ...size) &&
      !ground.meets(box, ({ by, isMinor }) => isMinor !== true && by !== place) &&
      labels.meeting(box).length === 0,
  );
}
