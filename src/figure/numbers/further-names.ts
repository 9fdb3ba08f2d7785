import type { PlaceId } from '../../core/model.ts';
import type { Inks } from '../ink.ts';
import type { LabelRequest } from '../labels/label-request.ts';
import { plainBlock, plainRequest } from '../labels/plain.ts';
import { spotsAt } from '../labels/spots.ts';
import type { Scene } from '../scene.ts';

/** Pixels: how wide a line of a name is at most. */
const WIDE = 96;
/** Pixels between a point and its name. */
const BESIDE = 6;

/**
 * The names of places without a number that the sheet is about all the same, for what room is left:
 * the style may name them only at closer zooms.
 * @param isNamed whether a place has its name already
 */
export function furtherNames(
  named: readonly PlaceId[],
  scene: Scene,
  inks: Inks,
  isNamed: (place: PlaceId) => boolean,
): readonly LabelRequest[] {
  const wanted = new Set<unknown>(named.filter((place) => !isNamed(place)));
  return scene('anchors').flatMap(({ seen: { id, properties }, traces }) => {
    const [name, owner] = [properties['name'], properties['id']];
    const at = traces(0)[0]?.points[0];
    if (!wanted.has(id) || typeof name !== 'string' || typeof owner !== 'string') return [];
    if (at === undefined) return [];
    const block = plainBlock('', name, WIDE);
    const spots = [
      ...spotsAt(at, block, ['center'], 0, 'center'),
      ...spotsAt(at, block, ['left', 'right', 'top', 'bottom'], BESIDE, null),
    ];
    const what = { layer: 'further', id: owner, owner, text: name, names: [name.toLowerCase()] };
    return [plainRequest({ ...what, block, spots }, { ...inks, text: inks.quiet })];
  });
}
