import { area, bboxClip, bboxPolygon, length } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { isInside } from '../bounds.ts';
import type { Bounds } from '../model.ts';
import { breadthOf } from './breadth.ts';
import type { Sight } from './sight.ts';

/** A line is seen if so much of it, in breadths of the frame, runs through it. */
const LINE = 0.2;
/** An area that takes a smaller part of the frame's breadth is a speck. */
const SPECK = 0.04;
/** An area is also seen by its edge if it takes so much of the frame, and leaves as much. */
const PART = 0.05;
/** What is known to no better than this part of the frame is seen in it by chance. */
const VAGUE = 0.25;
/** Points that are no towns are drawn in frames up to so many metres. */
const MOST_FOR_POINTS = 100_000;
/** The same for towns of context by rank. */
const MOST_FOR_TOWNS = [Infinity, 1_500_000, 300_000, 60_000];

/** Whether something is to be seen in a frame of such breadth: there, and neither too small nor too large. */
export function isSeen(sight: Sight, frame: Bounds, breadth: number): boolean {
  const { geometry, bounds, at, precision } = sight;
  if (precision > breadth * VAGUE) return false;
  switch (geometry.type) {
    case 'LineString':
    case 'MultiLineString':
      return (
        overlap(bounds, frame) &&
        length(bboxClip(geometry, [...frame]), { units: 'meters' }) > breadth * LINE
      );
    case 'Point':
      return isInside(at, frame) && breadth <= mostFor(sight);
    case 'Polygon':
    case 'MultiPolygon': {
      const own = breadthOf(bounds);
      if (own < breadth * SPECK || !overlap(bounds, frame)) return false;
      return (isInside(at, frame) && own <= breadth) || isPartOf(frame, geometry);
    }
    default:
      return false;
  }
}

/** Whether an area takes a part of a frame that one sees it by, and not all of it. */
function isPartOf(frame: Bounds, geometry: Polygon | MultiPolygon): boolean {
  const taken = area(bboxClip(geometry, [...frame])) / area(bboxPolygon([...frame]));
  return taken >= PART && taken <= 1 - PART;
}

function mostFor({ kind, rank }: Sight): number {
  if (kind === 'town') return MOST_FOR_TOWNS[rank] ?? 0;
  return kind === 'site' || kind === 'district' ? MOST_FOR_POINTS : Infinity;
}

function overlap(a: Bounds, b: Bounds): boolean {
  return a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
}
