import { isInside } from '../../core/bounds.ts';
import { metresAPixel } from '../../core/mercator.ts';
import type { Bounds, Edition, LngLat } from '../../core/model.ts';
import type { Panel, Subject } from '../../core/sheet.ts';
import { chosenBounds } from '../choice.ts';
import { atScale, extended, isBeyondMercator, middleOf } from '../fit.ts';
import { checkEdges } from '../frame-edges.ts';
import { WrongSheet } from '../wrong-sheet.ts';
import { framesOf, located } from './maps.ts';
import { firstSentence, shownOn, type Making, type Plan, type Room } from './plan.ts';

/** The size of a CSS pixel on paper, in metres. */
const PIXEL = 0.0254 / 96;
const MOST_ZOOM = 24;

type FrameSubject = Extract<Subject, { type: 'view' | 'box' }>;

/** What somebody framed: a view of the screen, or a box. Throws a WrongSheet for one that is none. */
export function planOfFrame(making: Making, subject: FrameSubject): Plan {
  const { edition, language } = making;
  const summary = (language === 'ar' ? edition.summaryAr : null) ?? edition.summary;
  const middle = subject.type === 'view' ? subject.center : middleOf(boxOf(subject.bounds));
  return {
    ...titleAt(middle, widthOf(subject), edition),
    subtitle: firstSentence(summary),
    selected: null,
    places: edition.places.filter(({ number, anchor }) => number !== null && anchor !== null),
    panels: (room) => located(panelOf(subject, room, making), room.inset, making),
    key: ([main]) => shownOn(main, edition),
    passage: null,
    named: [],
    selection: { type: 'nothing' },
  };
}

function panelOf(subject: FrameSubject, { figure }: Room, { recipe }: Making): Panel {
  const { width, height } = figure;
  const fitted =
    subject.type === 'box'
      ? extended(boxOf(subject.bounds), width, height)
      : viewed(subject.center, subject.zoom, width, height);
  const bounds = chosenBounds(fitted, figure, recipe);
  checkEdges(bounds);
  return { title: null, bounds, ...figure };
}

function viewed(center: LngLat, zoom: number, width: number, height: number): Bounds {
  const isGood = Math.abs(center[0]) <= 180 && Math.abs(center[1]) < 85.06 && zoom >= 0;
  if (!isGood || !(zoom <= MOST_ZOOM)) {
    throw new WrongSheet({ type: 'no-view', center, zoom, most: MOST_ZOOM });
  }
  return atScale(center, metresAPixel(center[1], zoom) / PIXEL, width, height);
}

function boxOf(bounds: Bounds): Bounds {
  const [west, south, east, north] = bounds;
  const inRange = Math.abs(south) <= 90 && Math.abs(north) <= 90 && west >= -180 && east <= 180;
  const isGood = bounds.every(Number.isFinite) && south < north && inRange;
  if (isGood && west < east && !isBeyondMercator(bounds)) return bounds;
  if (isGood && isBeyondMercator(bounds)) checkEdges(bounds);
  throw new WrongSheet({ type: 'no-box', bounds, isTurned: isGood || west >= east });
}

/** Named after the smallest of the edition's frames round its middle that is not far smaller. */
function titleAt(middle: LngLat, width: number, edition: Edition): Pick<Plan, 'title' | 'titleAr'> {
  const [frame] = framesOf(edition, 'en')
    .filter(({ bounds }) => isInside(middle, bounds) && (bounds[2] - bounds[0]) * 3 > width)
    .sort((a, b) => a.bounds[2] - a.bounds[0] - (b.bounds[2] - b.bounds[0]));
  return { title: frame?.title ?? edition.title, titleAr: frame?.titleAr ?? null };
}

/** Degrees of longitude, roughly: of a view, what an A4 sheet shows. */
function widthOf(subject: FrameSubject): number {
  if (subject.type === 'box') return subject.bounds[2] - subject.bounds[0];
  return (700 * 360) / (512 * 2 ** subject.zoom);
}
