/** How high the card stands on a small screen: its head; beneath the map; over everything. */
export type Height = 'peek' | 'half' | 'full';

export const HEIGHTS: readonly Height[] = ['peek', 'half', 'full'];

/** The height one step up or down; the last one stays. */
export function stepped(height: Height, by: 1 | -1): Height {
  return HEIGHTS[HEIGHTS.indexOf(height) + by] ?? height;
}

/** What a press on the handle does: up, and from the top down to the head again. */
export function pressed(height: Height): Height {
  return height === 'full' ? 'peek' : stepped(height, 1);
}

/** The step that a key means on the handle; null for any other key. */
export function keyStep(key: string): 1 | -1 | null {
  if (key === 'ArrowUp') return 1;
  return key === 'ArrowDown' ? -1 : null;
}

/**
 * Where a card comes to rest that was let go.
 * @param at its height then, in CSS pixels
 * @param rests how high each height is, in CSS pixels
 */
export function restOf(at: number, rests: Readonly<Record<Height, number>>): Height {
  return HEIGHTS.reduce((best, height) =>
    Math.abs(rests[height] - at) < Math.abs(rests[best] - at) ? height : best,
  );
}
