/**
 * Takes everything of the document but these parts away from clicks, keys and screen readers; returns
 * how to give it back.
 */
export function setAside(kept: readonly Element[]): () => void {
  const aside = besides(document.body, kept).filter((part) => !part.inert);
  for (const part of aside) part.inert = true;
  return () => {
    for (const part of aside) part.inert = false;
  };
}

/** What lies in an element beside these parts, in as few pieces as can be. */
function besides(element: Element, kept: readonly Element[]): readonly HTMLElement[] {
  return [...element.children].flatMap((child) => {
    if (kept.includes(child)) return [];
    if (kept.some((part) => child.contains(part))) return besides(child, kept);
    return child instanceof HTMLElement ? [child] : [];
  });
}
