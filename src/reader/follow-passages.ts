import { passageAt, readingLine, type Standing } from './follow.ts';

/** Milliseconds that a paragraph has to stay before the map goes there. */
const PATIENCE = 300;

/**
 * Tells which paragraph is being read, whenever that changes and has come to rest; returns how to
 * stop. Watches the elements `.passage` in an element, whose ids are `p` and the number.
 */
export function followPassages(text: Element, tell: (passage: number) => void): () => void {
  const passages = [...text.querySelectorAll('.passage')];
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const now = passageAt(lineIn(passages), passages.map(standingOf).filter(isSeen));
      if (now !== null) tell(now);
    }, PATIENCE);
  };

  let observer: IntersectionObserver | undefined;
  const observe = (): void => {
    observer?.disconnect();
    const line = lineIn(passages);
    // A paragraph that comes to the line or leaves it crosses a band of two pixels.
    const rootMargin = `${-(line - 1)}px 0px ${-(innerHeight - line - 1)}px`;
    observer = new IntersectionObserver(wait, { rootMargin });
    for (const passage of passages) observer.observe(passage);
  };
  observe();
  addEventListener('resize', observe);
  return () => {
    clearTimeout(waiting);
    observer?.disconnect();
    removeEventListener('resize', observe);
  };
}

/** What is asked for comes to rest just below what covers the top of the text. */
function lineIn([passage]: readonly Element[]): number {
  const margin = passage === undefined ? 0 : parseFloat(getComputedStyle(passage).scrollMarginTop);
  return readingLine(innerHeight, Number.isFinite(margin) ? margin : 0);
}

function standingOf(element: Element): Standing {
  const { top, bottom } = element.getBoundingClientRect();
  return { passage: Number(element.id.slice(1)), top, bottom };
}

function isSeen({ top, bottom }: Standing): boolean {
  return bottom > 0 && top < innerHeight;
}
