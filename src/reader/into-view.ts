/** Brings a part of the text into view if the reader can't see it where it is. */
export function bringIntoView(id: string): void {
  const part = document.getElementById(id);
  if (part === null || isSeen(part)) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  part.scrollIntoView({ behavior: still ? 'auto' : 'smooth' });
}

/** Whether both ends of its first line lie in the window with nothing over them. */
function isSeen(part: Element): boolean {
  const line = part.getClientRects()[0];
  if (line === undefined) return false;
  const middle = line.top + line.height / 2;
  return [line.left + 1, line.right - 1].every((x) => {
    const top = document.elementFromPoint(x, middle);
    return top !== null && (part.contains(top) || top.contains(part));
  });
}
