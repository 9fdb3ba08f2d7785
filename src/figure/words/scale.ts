import { scaleWords } from '../../core/scale-bar.ts';
import { GIRTH, metresAcrossWorld } from '../../core/mercator.ts';
import type { Sheet } from '../../core/sheet.ts';
import { element } from '../svg.ts';
import { bottomOf } from './areas.ts';
import type { Setting } from './setting.ts';
import { read } from './tags.ts';
import { drawFlush, drawLine, paragraph, TYPE, typed } from './type.ts';

/** A scale that changes by less over a map's height is not worth a word. */
const TELLING = 0.005;
/** From the figure to the baseline. */
const BELOW = 15;
/** For the arrow and its letter. */
const NORTH = 40;

/**
 * The scales at the upper and the lower edge of a sheet's main map, where Mercator's projection
 * changes them enough to be told; null otherwise.
 */
export function edgeScales({ scale, panels: [main] }: Sheet): readonly [number, number] | null {
  if (scale === null || main === undefined) return null;
  const [, south, , north] = main.bounds;
  const across = (scale * GIRTH) / metresAcrossWorld(middleLatitude(south, north));
  const edges = [north, south].map((lat) => (across * metresAcrossWorld(lat)) / GIRTH);
  const [upper = scale, lower = scale] = edges;
  const isTold = edges.some((edge) => Math.abs(edge / scale - 1) > TELLING);
  return isTold ? [upper, lower] : null;
}

/** The line below the figure: the scale where reading begins, north at the other end. */
export function drawScale(sheet: Sheet, setting: Setting): string {
  const { figure } = sheet.areas;
  const { inks, words, isRtl } = setting;
  const y = bottomOf(figure) + BELOW;
  const room = figure.width - NORTH;
  const lines = sayings(sheet, setting).map((saying) =>
    paragraph(typed(saying, TYPE.small, inks), room),
  );
  const fitting = lines.find(({ length }) => length < 2) ?? lines.at(-1)?.slice(0, 1) ?? [];
  const text = { x: isRtl ? figure.x + NORTH : figure.x, width: room };
  const tip = isRtl ? figure.x + 6 : figure.x + figure.width - 6;
  const arrow = element('path', { d: `M${tip} ${y - 10}l4 11-4-2.6-4 2.6z`, fill: inks.text });
  const [north] = paragraph(typed(words.north, TYPE.name, inks), NORTH);
  const letter =
    north === undefined
      ? ''
      : drawLine(north, isRtl ? tip + 9 : tip - 9, y, isRtl ? 'start' : 'end');
  return read(drawFlush(fitting, text, y, 0, isRtl)) + read(letter) + arrow;
}

/** The same, at length and in short: the first that fits is taken. */
function sayings(sheet: Sheet, { words }: Setting): readonly string[] {
  if (sheet.scale === null) return [];
  const scale = scaleWords(sheet.scale);
  const edges = edgeScales(sheet);
  const name = sheet.panels[0]?.title ?? null;
  if (edges === null) {
    return [words.scale(scale, sheet.paper, name), words.scale(scale, sheet.paper, null), scale];
  }
  const told = words.edges(scaleWords(edges[0]), scaleWords(edges[1]));
  const short = words.edgesBrief(scaleWords(edges[0]), scaleWords(edges[1]));
  return [
    `${words.scale(scale, sheet.paper, name)}${words.then}${told}`,
    `${words.scale(scale, sheet.paper, null)}${words.then}${told}`,
    `${scale}${words.then}${told}`,
    `${scale} (${short})`,
  ];
}

/** The latitude in the middle of a map's height: halfway on paper. */
function middleLatitude(south: number, north: number): number {
  const radians = Math.PI / 180;
  const [lower = 0, upper = 0] = [south, north].map((lat) => Math.asinh(Math.tan(lat * radians)));
  return Math.atan(Math.sinh((lower + upper) / 2)) / radians;
}
