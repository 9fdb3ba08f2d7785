import type { Direction } from './words.ts';

/** Forwards or backwards. */
export type Step = 1 | -1;

type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** Which way an arrow key alone leads along a line of text; null for any other key. */
export function alongLine(pressed: Pressed, direction: Direction): Step | null {
  if (isModified(pressed)) return null;
  const right = direction === 'ltr' ? 1 : -1;
  if (pressed.key === 'ArrowRight') return right;
  if (pressed.key === 'ArrowLeft') return right === 1 ? -1 : 1;
  return null;
}

/** Which way an arrow key alone leads along a list from top to bottom; null for any other key. */
export function alongList(pressed: Pressed): Step | null {
  if (isModified(pressed)) return null;
  return pressed.key === 'ArrowDown' ? 1 : pressed.key === 'ArrowUp' ? -1 : null;
}

/** With another key an arrow is the browser's: Alt and Left go back. */
function isModified({ altKey, ctrlKey, metaKey, shiftKey }: Pressed): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}
