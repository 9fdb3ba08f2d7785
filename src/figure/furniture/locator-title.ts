import type { Inks } from '../ink.ts';
import { plainBlock, plainRequest } from '../labels/plain.ts';
import type { LabelRequest } from '../labels/label-request.ts';
import { spotsAt } from '../labels/spots.ts';
import type { Locator } from './locator.ts';

/** The title of another panel's outline, to stand beside it; none for an outline without one. */
export function titleOf({ title, box }: Locator, inks: Inks): readonly LabelRequest[] {
  if (title === null) return [];
  const block = plainBlock(title, null, Infinity);
  const { middle, width, height } = box;
  const [aside, away] = [width / 2 + 3, height / 2 + 2];
  const spots = [
    ...spotsAt(middle, block, ['top', 'bottom'], away, null),
    ...spotsAt(middle, block, ['left', 'right'], aside, null),
  ];
  const owner = `outline of ${title}`;
  const what = { layer: 'outlines', id: undefined, owner, text: title, names: [owner] };
  return [plainRequest({ ...what, block, spots }, inks)];
}
