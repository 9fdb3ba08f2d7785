const WIDTH = 24;

/** Where progress is shown: a terminal. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** How far something has come that takes a while. */
export interface Progress {
  /** @param done how many are finished; what comes next is what is being done now */
  show(done: number, next: string): void;
  /** Takes the bar away, so that other words can be written. */
  clear(): void;
}

/** A bar on a terminal; nothing elsewhere, and nothing for a single thing. */
export function progressOf(total: number, screen: Screen): Progress {
  if (screen.isTTY !== true || total < 2) return { show: () => {}, clear: () => {} };
  return {
    show: (done, next) => {
      const full = Math.round((WIDTH * done) / total);
      const bar = `[${'='.repeat(full)}${' '.repeat(WIDTH - full)}] ${done}/${total} ${next}`;
      screen.write(`\r${bar.slice(0, (screen.columns ?? 80) - 1)}\u001b[K`);
    },
    clear: () => screen.write('\r\u001b[K'),
  };
}
