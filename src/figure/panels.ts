import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { picturesIn } from '../cartography/pictures.ts';
import { hasOneScale } from '../core/scale-bar.ts';
import { sheetWords } from '../core/sheet-words/index.ts';
import type { KeyEntry, Panel, Sheet } from '../core/sheet.ts';
import { cameraOf } from './camera.ts';
import type { FigureData } from './data.ts';
import { attributionLine, attributionOf } from './furniture/attribution.ts';
import { locatorsOf } from './furniture/locator.ts';
import type { Inks } from './ink.ts';
import { drawDiscs } from './numbers/draw-discs.ts';
import { numberedBy } from './numbers/home.ts';
import { drawPanel } from './panel.ts';
import { FINE, sceneOf } from './scene.ts';
import { withSelection } from './style/selection.ts';
import { styledLayers } from './style/styled-layer.ts';
import { decimal, element } from './svg.ts';
import { mainPanels } from './words/areas.ts';
import { namesOf } from './words/setting.ts';

/** The panels of a sheet in the page's pixels. */
export interface DrawnPanels {
  /** The maps, without their numbers. */
  readonly ground: string;
  /** The numbers, which may be links. */
  readonly numbers: string;
}

/** Pixels by which a line of a small map of the world may lie off: it has no room for detail. */
const COARSE = 0.8;

/**
 * Draws all panels of a sheet. Throws an Error on a style that the figure can't draw.
 * @param isLinked whether each number leads to its place on the same page
 */
export function drawPanels(
  sheet: Sheet,
  style: StyleSpecification,
  data: FigureData,
  inks: Inks,
  isLinked: boolean,
): DrawnPanels {
  const layers = styledLayers(withSelection(style, sheet.selected));
  const cameras = sheet.panels.map(({ bounds, width, height }) => cameraOf(bounds, width, height));
  const numbered = numberedBy(
    sheet.key.map((entry) => inLanguage(entry, sheet)),
    cameras,
    data,
  );
  const locators = locatorsOf(
    cameras,
    sheet.panels.map((panel) => panel.title),
  );
  const credit = attributionOf(style);
  const pictures = picturesIn(style);
  const { units } = sheetWords(sheet.labels);
  const mains = mainPanels(sheet);
  const drawn = sheet.panels.map((panel, index) => {
    const camera = cameras[index] ?? cameraOf(panel.bounds, panel.width, panel.height);
    const furniture = index === 0 && credit !== '' ? [attributionLine(credit, camera, inks)] : [];
    const { ground, discs } = drawPanel({
      camera,
      furniture,
      layers,
      title: panel.title,
      scene: sceneOf(style, data, camera, hasOneScale(camera.bounds) ? FINE : COARSE),
      pictures,
      inks,
      selected: sheet.selected,
      places: numbered[index] ?? [],
      locators: locators[index] ?? [],
      units,
      named: mains.includes(panel) ? sheet.named : [],
    });
    return { panel, ground, numbers: drawDiscs(discs, inks, isLinked) };
  });
  return {
    ground: drawn.map(({ panel, ground }) => placed(panel, ground) + frame(panel, inks)).join(''),
    numbers: drawn.map(({ panel, numbers }) => moved(panel, numbers)).join(''),
  };
}

/** An entry with its names as the map writes them: the second, if any, in the other language. */
function inLanguage(entry: KeyEntry, { labels }: Sheet): KeyEntry {
  const [name, nameAr] = namesOf(entry, labels);
  return { ...entry, name, nameAr };
}

/** A panel's content where the panel stands; what lies outside it is cut off. */
function placed({ x, y, width, height }: Panel, content: string): string {
  return content === '' ? '' : element('svg', { x, y, width, height, overflow: 'hidden' }, content);
}

/** The same of what lies within it anyhow: to cut costs a renderer a picture as large as the page. */
function moved({ x, y }: Panel, content: string): string {
  const transform = `translate(${decimal(x)} ${decimal(y)})`;
  return content === '' ? '' : element('g', { transform }, content);
}

function frame({ x, y, width, height }: Panel, { hairline }: Inks): string {
  const line = { fill: 'none', stroke: hairline, 'stroke-width': '.5' };
  return element('rect', { x, y, width, height, ...line });
}
