/** A drag of the map with the mouse, once round a circle. */
export interface Drag {
  /** In CSS pixels. */
  readonly radius: number;
  /** In milliseconds. */
  readonly duration: number;
}

/**
 * Runs in the page: drags its map and gives the time of every frame meanwhile, in milliseconds.
 * Where the mouse is depends on the time alone, so that slow pages go the same way as fast ones.
 */
export async function drag({ radius, duration }: Drag): Promise<readonly number[]> {
  const canvas = document.querySelector('.maplibregl-canvas');
  if (canvas === null) throw new Error('The page has no map that could be dragged.');
  const box = canvas.getBoundingClientRect();
  const middle = { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 };
  const pressed = { bubbles: true, cancelable: true, button: 0, buttons: 1, view: window };
  const stamps: number[] = [];
  canvas.dispatchEvent(new MouseEvent('mousedown', { ...pressed, ...middle }));
  for (let angle = 0; angle < 2 * Math.PI;) {
    const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    stamps.push(now);
    angle = (2 * Math.PI * (now - (stamps[0] ?? now))) / duration;
    const clientX = middle.clientX + radius * Math.sin(angle);
    const clientY = middle.clientY + radius * (1 - Math.cos(angle));
    canvas.dispatchEvent(new MouseEvent('mousemove', { ...pressed, clientX, clientY }));
  }
  canvas.dispatchEvent(new MouseEvent('mouseup', { ...pressed, ...middle, buttons: 0 }));
  return stamps;
}
