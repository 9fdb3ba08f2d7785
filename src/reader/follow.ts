/** Where a paragraph stands in the window, in CSS pixels from its top. */
export interface Standing {
  readonly passage: number;
  readonly top: number;
  readonly bottom: number;
}

/** How far down what can be seen of the text one reads: above the middle. */
const READING = 1 / 3;

/**
 * The height at which one reads, in CSS pixels from the top of the window.
 * @param covered how much of the window's top lies over the text
 */
export function readingLine(height: number, covered: number): number {
  return Math.round(covered + Math.max(0, height - covered) * READING);
}

/** The passage at the reading line, or the one nearest to it; null for none at all. */
export function passageAt(line: number, standings: readonly Standing[]): number | null {
  const away = ({ top, bottom }: Standing): number => Math.max(top - line, line - bottom, 0);
  const [nearest] = [...standings].sort((a, b) => away(a) - away(b) || a.passage - b.passage);
  return nearest?.passage ?? null;
}
