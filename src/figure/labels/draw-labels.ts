import { paint } from '../shapes.ts';
import { signAt } from '../signs.ts';
import { element, decimal, fraction, type Attributes } from '../svg.ts';
import type { Line } from '../text/line.ts';
import { faceAttributes, textLine } from '../text/draw-text.ts';
import type { Face } from '../text/measure.ts';
import type { PlacedLabel } from './room.ts';

const TEXT_ANCHOR = { left: 'start', center: 'middle', right: 'end' } as const;

/**
 * Labels as text: first all halos, out of the reach of screen readers, then all the words. The two
 * are separate because programs that read SVG disagree about stroke below fill.
 */
export function drawLabels(all: readonly PlacedLabel[]): string {
  const labels = all.filter(({ request }) => request.badge === undefined);
  const halos = grouped(labels, ({ request: { look } }) => ({
    ...paint('stroke', look.halo, 1),
    'stroke-width': fraction(look.haloWidth * 2),
  }));
  const halo = { 'aria-hidden': 'true', fill: 'none', 'stroke-linejoin': 'round' };
  const names = halos === '' ? '' : element('g', halo, halos) + wordsOf(labels);
  return names + all.map(drawBadge).join('');
}

function wordsOf(labels: readonly PlacedLabel[]): string {
  return grouped(labels, ({ request: { look } }) => paint('fill', look.ink, 1));
}

/** A text with what it stands on, over everything before it. */
function drawBadge(label: PlacedLabel): string {
  const { badge } = label.request;
  return badge === undefined ? '' : signAt(label.spot.middle, badge) + wordsOf([label]);
}

/** Labels of one look share a group, which then names it once. */
function grouped(labels: readonly PlacedLabel[], look: (label: PlacedLabel) => Attributes): string {
  const groups = new Map<string, { readonly attributes: Attributes; content: string }>();
  for (const label of labels) {
    for (const { line, baseline } of linesOf(label)) {
      const face = line.pieces[0]?.face ?? 'regular';
      const attributes = {
        ...look(label),
        ...faceAttributes(face),
        'font-size': decimal(line.size),
        'text-anchor': anchorOf(label),
      };
      const key = JSON.stringify(attributes);
      const group = groups.get(key) ?? { attributes, content: '' };
      group.content += drawLine(label, line, baseline, face);
      groups.set(key, group);
    }
  }
  return [...groups.values()]
    .map(({ attributes, content }) => element('g', attributes, content))
    .join('');
}

function drawLine(
  { request, spot }: PlacedLabel,
  line: Line,
  baseline: number,
  face: Face,
): string {
  const aside = { left: -0.5, center: 0, right: 0.5 }[spot.justify] * request.block.width;
  const [x, y] = spot.middle;
  const turn = spot.angle === 0 ? null : `rotate(${[spot.angle, x, y].map(decimal).join(' ')})`;
  const standing = {
    x: x + aside,
    y: y + baseline,
    anchor: TEXT_ANCHOR[spot.justify],
    attributes: { transform: turn },
  };
  return textLine(line, standing, { face, size: line.size, fill: null });
}

function anchorOf({ spot }: PlacedLabel): string | null {
  return spot.justify === 'left' ? null : TEXT_ANCHOR[spot.justify];
}

/** The lines of a label with their baselines, in pixels below its middle. */
function linesOf({ request: { block } }: PlacedLabel): readonly {
  readonly line: Line;
  readonly baseline: number;
}[] {
  let top = -block.height / 2;
  return block.lines.map((line) => {
    const middle = top + line.height / 2;
    top += line.height;
    // Capitals of Noto Sans are 0.714 em high: half of that puts their middle on the line's.
    return { line, baseline: middle + 0.357 * line.size };
  });
}
