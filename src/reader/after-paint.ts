/**
 * Calls back once the browser has painted the frame that is due; returns how not to. What is heavy
 * waits for it, so that the words that a click asked for stand there first.
 */
export function afterPaint(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => (timer = setTimeout(run)));
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
