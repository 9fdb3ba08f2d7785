/** The link within the page that a plain click follows; null for other links, buttons and modified clicks. */
export function followedBy(event: MouseEvent): Element | null {
  const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  if (event.defaultPrevented || event.button !== 0 || modified) return null;
  const link = linkAt(event.target);
  return link !== null && hashOf(link).startsWith('#') ? link : null;
}

/** The link round an event's target, if any; also inside the figure, whose links are SVG. */
export function linkAt(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('a[href]') : null;
}

/** The address of a link as written: within the page it starts with '#'. */
export function hashOf(link: Element): string {
  return link.getAttribute('href') ?? '';
}
