import { isOfWorld, type Camera } from './camera.ts';
import { sceneWithin } from './contents.ts';
import { drawLocators, edgesOf, type Locator } from './furniture/locator.ts';
import { titleOf } from './furniture/locator-title.ts';
import { scaleBar, type Furniture } from './furniture/scale-bar.ts';
import { panelTitle } from './furniture/title.ts';
import { drawGround } from './ground.ts';
import { drawLabels } from './labels/draw-labels.ts';
import { placeLabels, type Taken } from './labels/place-labels.ts';
import { labelRequests } from './labels/request.ts';
import { boxOf, placeDiscs, type Disc } from './numbers/discs.ts';
import { drawLeaders } from './numbers/draw-discs.ts';
import type { NumberedPlace } from './numbers/home.ts';
import { besideDiscs } from './numbers/label-spots.ts';
import type { Scene } from './scene.ts';
import type { StyledLayer } from './style/styled-layer.ts';

/** One panel about to be drawn. */
export interface PanelSubject {
  readonly camera: Camera;
  readonly title: string | null;
  readonly scene: Scene;
  readonly layers: readonly StyledLayer[];
  readonly selected: string | null;
  readonly places: readonly NumberedPlace[];
  readonly locators: readonly Locator[];
  /** What stands on it besides title and scale bar. */
  readonly furniture: readonly Furniture[];
}

/** One panel in its own pixels: the map, and the numbers that are to be drawn on it. */
export interface DrawnPanel {
  readonly ground: string;
  readonly discs: readonly Disc[];
}

/** Pixels between a name and the number of another place, so that nobody takes it for that one's. */
const APART = 5;

/** Draws one panel: shapes, outlines of other panels, names, leaders of numbers, furniture. */
export function drawPanel(subject: PanelSubject): DrawnPanel {
  const { camera, layers, selected, places, locators } = subject;
  const isWorld = isOfWorld(camera);
  const numbered = new Set<unknown>(places.map((place) => place.entry.place));
  const isLocator = places.length === 0 && locators.length > 0;
  const scene = sceneWithin(subject.scene, camera, { numbered, selected, isLocator });
  const { markup, dots } = drawGround(layers, scene, camera, selected);
  const furniture = [
    ...(subject.title === null ? [] : [panelTitle(subject.title)]),
    ...(isWorld ? [] : [scaleBar(camera)]),
    ...subject.furniture,
  ];
  const size = [camera.width, camera.height] as const;
  const standing = furniture.map(({ box }) => box);
  const discs = placeDiscs(places, size, [...standing, ...locators.map(({ box }) => box)]);
  const taken: readonly Taken[] = [
    ...[...standing, ...locators.flatMap(edgesOf)].map((box) => ({ box, by: null })),
    ...discs.map(({ place, middle, radius }) => ({
      box: boxOf(middle, radius + APART),
      by: place.entry.place,
    })),
    ...dots.map((dot) => ({ box: boxOf(dot.at, dot.radius), by: dot.owner })),
  ];
  const asked = labelRequests(layers, scene, camera, selected).map((request) =>
    isLocator ? { ...request, mayOverlap: false } : request,
  );
  const others = asked.filter((request) => !numbered.has(request.id));
  const inOrder = [...locators.flatMap(titleOf), ...besideDiscs(asked, discs), ...others];
  const labels = placeLabels(inOrder, size, taken);
  const ground = [
    markup,
    drawLocators(locators),
    drawLabels(labels),
    drawLeaders(discs),
    ...furniture.map((piece) => piece.markup),
  ];
  return { ground: ground.join(''), discs };
}
