/** Parts of the page that can be jumped to. Their addresses select nothing. */
export const LANDMARKS = ['article', 'map', 'place', 'search'] as const;

/** Whether a hash (with its '#') names a part of the page and no place or passage. */
export function isLandmark(hash: string): boolean {
  return LANDMARKS.some((id) => hash === `#${id}`);
}
