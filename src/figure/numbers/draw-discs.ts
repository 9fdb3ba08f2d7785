import { SMALL, type Inks } from '../ink.ts';
import { escaped } from '../../core/markup.ts';
import { element } from '../svg.ts';
import type { Disc } from './discs.ts';

/** Leaders from moved discs to their places, to be drawn below every disc. */
export function drawLeaders(discs: readonly Disc[], inks: Inks): string {
  return discs
    .filter((disc) => disc.isMoved)
    .map(({ place, middle }) => {
      const [x1, y1] = place.at;
      const [x2, y2] = middle;
      const line = { x1, y1, x2, y2 };
      const halo = { stroke: inks.paper, 'stroke-width': '2.6' };
      return (
        element('line', { ...line, ...halo }) +
        element('line', { ...line, stroke: inks.place, 'stroke-width': '1' }) +
        element('circle', { cx: x1, cy: y1, r: 2, fill: inks.place })
      );
    })
    .join('');
}

/**
 * Numbers on discs of the article's places' colour; a hollow disc says that the position is uncertain.
 * @param isLinked whether each leads to its place on the same page
 */
export function drawDiscs(discs: readonly Disc[], inks: Inks, isLinked: boolean): string {
  const markup = discs
    .map((disc) =>
      isLinked ? linked(disc, inks) : numberDisc(disc.place.entry.number, disc, inks),
    )
    .join('');
  const text = { 'font-size': String(SMALL), 'font-weight': '600', 'text-anchor': 'middle' };
  return markup === '' ? '' : element('g', text, markup);
}

/** A number on its disc; to stand in a group that sets its text's size, weight and anchor. */
export function numberDisc(
  number: number,
  disc: Pick<Disc, 'middle' | 'radius'> & { readonly place: { readonly isUncertain: boolean } },
  inks: Inks,
): string {
  const [cx, cy] = disc.middle;
  const isHollow = disc.place.isUncertain;
  const circle = isHollow
    ? { r: disc.radius - 0.7, fill: inks.paper, stroke: inks.place, 'stroke-width': '1.4' }
    : { r: disc.radius, fill: inks.place, stroke: inks.paper, 'stroke-width': '1' };
  return (
    element('circle', { cx, cy, ...circle }) +
    element(
      'text',
      { x: cx, y: cy + 4.1, fill: isHollow ? inks.place : inks.paper },
      String(number),
    )
  );
}

function linked(disc: Disc, inks: Inks): string {
  const { place, number, name } = disc.place.entry;
  const title = element('title', {}, escaped(`${number} ${name}`));
  const href = `#place/${encodeURIComponent(place)}`;
  return element('a', { href }, title, numberDisc(number, disc, inks));
}
