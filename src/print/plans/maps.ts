import { isInside, isWithin } from '../../core/bounds.ts';
import type { Edition, Frame, LngLat, Place } from '../../core/model.ts';
import type { LanguageCode } from '../../core/preferences.ts';
import type { Panel } from '../../core/sheet.ts';
import { chosenBounds } from '../choice.ts';
import { compose } from '../compose.ts';
import { checkEdges } from '../frame-edges.ts';
import { boundsOf, mainPanel } from '../framing.ts';
import { atRoundScale } from '../fit.ts';
import { insetPanel, locatorPanel, ROOMY } from '../locator.ts';
import type { Making, Room } from './plan.ts';

/** A large map of the places and a small one that locates it; the edition's first frame for none. */
export function mapOf(
  places: readonly Place[],
  { figure, inset }: Room,
  making: Making,
): readonly Panel[] {
  const { edition, language, recipe } = making;
  const main = mainPanel(places, figure, recipe, edition);
  if (main === null)
    return chosen(compose(framesOf(edition, language).slice(0, 1), [], figure), making);
  return located(main, inset, making);
}

/** Of the region's width: places that lie closer together are shown on one map. */
const CLOSE = 1 / 8;

/**
 * One map of places that lie close together, or whose frame was chosen; else the edition's frames
 * that show them at their largest, and the one that holds all of them.
 */
export function mapsOf(places: readonly Place[], room: Room, making: Making): readonly Panel[] {
  const { edition, language, recipe } = making;
  const bounds = boundsOf(places);
  const isChosen = recipe.scale !== null || recipe.center !== null;
  const all = framesOf(edition, language);
  const isClose =
    bounds === null || bounds[2] - bounds[0] <= CLOSE * (edition.region[2] - edition.region[0]);
  const whole = bounds === null ? undefined : narrowest(all, (frame) => isWithin(bounds, frame));
  const used = framesFor(all, places);
  const frames = all.filter((frame) => used.includes(frame) || frame === whole);
  return isClose || isChosen || frames.length < 2
    ? mapOf(places, room, making)
    : composed(frames, places, room, making);
}

/** A map, and a small one of where it lies if there is room for it. */
export function located(
  main: Panel,
  inset: Room['inset'],
  { edition, language, words }: Making,
): readonly Panel[] {
  const locator = inset && locatorPanel(main, edition, inset, language, words);
  return locator === null ? [main] : [main, locator];
}

/**
 * The edition's frames, arranged; the first of them as it was chosen. Where there are two, and one
 * holds the other, it stands where a locator would: side by side both would be too narrow.
 */
export function composed(
  frames: readonly Frame[],
  places: readonly Place[],
  { figure, inset }: Room,
  making: Making,
): readonly Panel[] {
  const [main, around] = frames;
  const isAround =
    frames.length === 2 && main && around && isWithin(main.bounds, around.bounds) && inset;
  if (!isAround) return chosen(compose(frames, anchorsOf(places), figure), making);
  const large = atRoundScale(main.bounds, figure.width, figure.height);
  return chosen(
    [{ title: main.title, bounds: large, ...figure }, insetPanel(around, inset, ROOMY)],
    making,
  );
}

/** An edition's frames, named in a language; one without frames is framed by its region. */
export function framesOf(
  { frames, region, title }: Edition,
  language: LanguageCode,
): readonly Frame[] {
  if (frames.length === 0) return [{ id: 'region', title, titleAr: null, bounds: region }];
  return frames.map((frame) => ({
    ...frame,
    title: language === 'ar' ? (frame.titleAr ?? frame.title) : frame.title,
  }));
}

/** The frames that show places at their largest: of each place the narrowest frame that holds it. */
function framesFor(frames: readonly Frame[], places: readonly Place[]): readonly Frame[] {
  const used = new Set(
    anchorsOf(places).map((anchor) => narrowest(frames, (bounds) => isInside(anchor, bounds))),
  );
  return frames.filter((frame) => used.has(frame));
}

function narrowest(
  frames: readonly Frame[],
  isGood: (bounds: Frame['bounds']) => boolean,
): Frame | undefined {
  return [...frames].sort((a, b) => widthOf(a) - widthOf(b)).find(({ bounds }) => isGood(bounds));
}

function chosen([main, ...others]: readonly Panel[], { recipe }: Making): readonly Panel[] {
  if (main === undefined) return [];
  const bounds = chosenBounds(main.bounds, main, recipe);
  if (bounds !== main.bounds) checkEdges(bounds);
  return [{ ...main, bounds }, ...others];
}

function anchorsOf(places: readonly Place[]): readonly LngLat[] {
  return places.map(({ anchor }) => anchor).filter((anchor) => anchor !== null);
}

function widthOf({ bounds }: Frame): number {
  return bounds[2] - bounds[0];
}
