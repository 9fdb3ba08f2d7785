import { INK, SMALL } from '../ink.ts';
import { element, escapeXml } from '../svg.ts';
import type { Disc } from './discs.ts';

/** Leaders from moved discs to their places, to be drawn below every disc. */
export function drawLeaders(discs: readonly Disc[]): string {
  return discs
    .filter((disc) => disc.isMoved)
    .map(({ place, middle }) => {
      const [x1, y1] = place.at;
      const [x2, y2] = middle;
      const line = { x1, y1, x2, y2 };
      const halo = { stroke: INK.paper, 'stroke-width': '2.6' };
      return (
        element('line', { ...line, ...halo }) +
        element('line', { ...line, stroke: INK.place, 'stroke-width': '1' }) +
        element('circle', { cx: x1, cy: y1, r: 2, fill: INK.place })
      );
    })
    .join('');
}

/**
 * Numbers on discs of the one warm colour; a hollow disc says that the position is uncertain.
 * @param isLinked whether each leads to its place on the same page
 */
export function drawDiscs(discs: readonly Disc[], isLinked: boolean): string {
  const markup = discs
    .map((disc) => (isLinked ? linked(disc) : numberDisc(disc.place.entry.number, disc)))
    .join('');
  const text = { 'font-size': String(SMALL), 'font-weight': '600', 'text-anchor': 'middle' };
  return markup === '' ? '' : element('g', text, markup);
}

/** A number on its disc; to stand in a group that sets its text's size, weight and anchor. */
export function numberDisc(
  number: number,
  disc: Pick<Disc, 'middle' | 'radius'> & { readonly place: { readonly isUncertain: boolean } },
): string {
  const [cx, cy] = disc.middle;
  const isHollow = disc.place.isUncertain;
  const circle = isHollow
    ? { r: disc.radius - 0.7, fill: INK.paper, stroke: INK.place, 'stroke-width': '1.4' }
    : { r: disc.radius, fill: INK.place, stroke: INK.paper, 'stroke-width': '1' };
  return (
    element('circle', { cx, cy, ...circle }) +
    element('text', { x: cx, y: cy + 4.1, fill: isHollow ? INK.place : INK.paper }, String(number))
  );
}

function linked(disc: Disc): string {
  const { place, number, name } = disc.place.entry;
  const title = element('title', {}, escapeXml(`${number} ${name}`));
  const href = `#place/${encodeURIComponent(place)}`;
  return element('a', { href }, title, numberDisc(number, disc));
}
