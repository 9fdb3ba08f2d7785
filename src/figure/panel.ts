import type { Pictures } from '../cartography/pictures.ts';
import type { Inks } from './ink.ts';
import type { PlaceId } from '../core/model.ts';
import { hasOneScale } from '../core/scale-bar.ts';
import type { Camera } from './camera.ts';
import { sceneWithin } from './contents.ts';
import { drawLocators, edgesOf, type Locator } from './furniture/locator.ts';
import { titleOf } from './furniture/locator-title.ts';
import { scaleBar, type Furniture } from './furniture/scale-bar.ts';
import { panelTitle } from './furniture/title.ts';
import { dotsOf, drawGround, groundMarkup } from './ground.ts';
import { drawLabels } from './labels/draw-labels.ts';
import { coverOf } from './labels/line-cover.ts';
import { layoutOn } from './labels/layout.ts';
import { addLabels } from './labels/place-labels.ts';
import { labelRequests } from './labels/request.ts';
import { takenBy } from './labels/taken.ts';
import { placeDiscs, type Disc } from './numbers/discs.ts';
import { drawLeaders } from './numbers/draw-discs.ts';
import type { NumberedPlace } from './numbers/home.ts';
import { furtherNames } from './numbers/further-names.ts';
import { nameDiscs } from './numbers/named-discs.ts';
import type { Scene } from './scene.ts';
import type { StyledLayer } from './style/styled-layer.ts';

/** One panel about to be drawn. */
export interface PanelSubject {
  readonly camera: Camera;
  readonly title: string | null;
  readonly scene: Scene;
  readonly layers: readonly StyledLayer[];
  readonly pictures: Pictures;
  readonly inks: Inks;
  readonly selected: string | null;
  readonly places: readonly NumberedPlace[];
  readonly locators: readonly Locator[];
  /** What kilometres and miles are called. */
  readonly units: readonly [km: string, mi: string, m: string];
  /** Places that are to be named where there is room, though they have no number. */
  readonly named: readonly PlaceId[];
  /** What stands on it besides title and scale bar. */
  readonly furniture: readonly Furniture[];
}

/** One panel in its own pixels: the map, and the numbers that are to be drawn on it. */
export interface DrawnPanel {
  readonly ground: string;
  readonly discs: readonly Disc[];
}

/** Draws one panel: shapes, outlines of other panels, names, leaders of numbers, furniture. */
export function drawPanel(subject: PanelSubject): DrawnPanel {
  const { camera, layers, selected, places, locators, inks } = subject;
  const isWorld = !hasOneScale(camera.bounds);
  const numbered = new Set<unknown>(places.map((place) => place.entry.place));
  // A map of what the sheet is about is more than a locator, though another one numbers all places.
  const isLocator = places.length === 0 && locators.length > 0 && subject.named.length === 0;
  const scene = sceneWithin(subject.scene, camera, { numbered, selected, isLocator });
  const picked = { selected, numbered: [] };
  const map = drawGround(layers, scene, camera, picked, subject.pictures);
  const furniture = [
    ...(subject.title === null ? [] : [panelTitle(subject.title, inks)]),
    ...(isWorld ? [] : [scaleBar(camera, inks, subject.units)]),
    ...subject.furniture,
  ];
  const size = [camera.width, camera.height] as const;
  const standing = furniture.map(({ box }) => box);
  const asked = labelRequests(layers, scene, camera, picked, subject.pictures).map((request) =>
    isLocator ? { ...request, mayOverlap: false } : request,
  );
  const edges = [...standing, ...locators.flatMap(edgesOf)].map((box) => ({ box, by: null }));
  const taken = [...edges, ...takenBy(dotsOf(map))];
  const layout = layoutOn(size, { taken, cover: coverOf(map.strokes, size) });
  const wished = placeDiscs(places, size, [...standing, ...locators.map(({ box }) => box)]);
  // A city that has its name already is not named again by the outline of its map.
  const titles = locators
    .filter(({ title }) => !asked.some(({ text }) => text.split('\n')[0] === title))
    .flatMap((locator) => titleOf(locator, inks));
  const discs = nameDiscs(wished, titles, asked, layout, inks);
  const others = asked.filter((request) => !numbered.has(request.id));
  addLabels(others, layout);
  addLabels(furtherNames(subject.named, scene, inks, layout.labels.hasOwner), layout);
  const labels = layout.labels.all();
  const named = new Set(labels.map(({ request }) => request.owner));
  const pieces = [
    // On paper nobody can ask a dot for its name.
    groundMarkup(map, ({ isContext, owner }) => !(isContext || isLocator) || named.has(owner)),
    drawLocators(locators, inks),
    drawLabels(labels),
    drawLeaders(discs, inks),
    ...furniture.map((piece) => piece.markup),
  ];
  return { ground: pieces.join(''), discs };
}
