/** Where a key leads within a list of so many items; null for a key that leads nowhere. */
export function rovedTo(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/**
 * Lets the arrow keys lead from one of an element's items to the next, as in a list that is one stop
 * of the Tab key. Returns which one now has the focus, from 0; null where the key was none of these.
 * @param items selects them within the element
 */
export function rove(event: KeyboardEvent, items: string): number | null {
  const { key, target, currentTarget } = event;
  const isModified = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
  if (isModified || !(target instanceof Element) || !(currentTarget instanceof Element))
    return null;
  const all = [...currentTarget.querySelectorAll<HTMLElement | SVGElement>(items)];
  const from = all.findIndex((item) => item === target);
  const to = from < 0 ? null : rovedTo(key, from, all.length);
  if (to === null) return null;
  event.preventDefault();
  all[to]?.focus();
  return to;
}
