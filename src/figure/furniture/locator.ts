import { toPixels, type Camera } from '../camera.ts';
import type { Inks } from '../ink.ts';
import { boxAt, type Box } from '../labels/box.ts';
import { element } from '../svg.ts';

/** Another panel as this one shows it. */
export interface Locator {
  readonly title: string | null;
  readonly box: Box;
}

/** How much larger a panel's scale has to be for its outline to be worth drawing. */
const CLOSER = 1.4;

/** A rectangle is never drawn smaller, in pixels, so that it can be seen. */
const LEAST = 9;

/**
 * The panels that lie on each panel: a panel is outlined on the smallest of the panels that hold it,
 * so that every outline leads one step further.
 */
export function locatorsOf(
  cameras: readonly Camera[],
  titles: readonly (string | null)[],
): readonly (readonly Locator[])[] {
  const found: Locator[][] = cameras.map(() => []);
  for (const [index, inner] of cameras.entries()) {
    const holders = cameras
      .map((camera, holder) => ({ holder, camera, box: boxOn(camera, inner) }))
      .filter(({ camera, box }) => inner.scale > camera.scale * CLOSER && holds(camera, box))
      .sort((a, b) => b.camera.scale - a.camera.scale);
    const [nearest] = holders;
    if (nearest === undefined) continue;
    found[nearest.holder]?.push({ title: titles[index] ?? null, box: nearest.box });
  }
  return found;
}

/** The ground that an outline's four lines take; names may stand within it. */
export function edgesOf({ box: { middle, width, height } }: Locator): readonly Box[] {
  const [left, top] = [middle[0] - width / 2, middle[1] - height / 2];
  return [
    boxAt(left - 1, top - 1, width + 2, 2),
    boxAt(left - 1, top + height - 1, width + 2, 2),
    boxAt(left - 1, top - 1, 2, height + 2),
    boxAt(left + width - 1, top - 1, 2, height + 2),
  ];
}

/** The outlines; their titles are labels like others. */
export function drawLocators(locators: readonly Locator[], inks: Inks): string {
  return locators
    .map(({ box: { middle, width, height } }) => {
      const at = { x: middle[0] - width / 2, y: middle[1] - height / 2, width, height };
      const halo = { stroke: inks.paper, 'stroke-width': '3.5', 'stroke-opacity': '.8' };
      const line = { stroke: inks.text, 'stroke-width': '1.1' };
      return (
        element('rect', { ...at, fill: 'none', ...halo }) +
        element('rect', { ...at, fill: 'none', ...line })
      );
    })
    .join('');
}

function boxOn(camera: Camera, { bounds }: Camera): Box {
  const [left, top] = toPixels(camera, [bounds[0], bounds[3]]);
  const [right, bottom] = toPixels(camera, [bounds[2], bounds[1]]);
  const width = Math.max(LEAST, right - left);
  const height = Math.max(LEAST, bottom - top);
  return boxAt((left + right - width) / 2, (top + bottom - height) / 2, width, height);
}

function holds(camera: Camera, { middle, width, height }: Box): boolean {
  const [x, y] = middle;
  return (
    x - width / 2 >= 0 &&
    y - height / 2 >= 0 &&
    x + width / 2 <= camera.width &&
    y + height / 2 <= camera.height
  );
}
