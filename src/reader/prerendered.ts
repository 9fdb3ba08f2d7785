/** The drawings that the prerendered page already holds. */
export interface Still {
  /** The panels. */
  readonly figure: string;
  /** The printed pages without the panels. */
  readonly words: readonly string[];
}

/** Reads them back, so that they need not be sent a second time inside the script. */
export function readStill(root: ParentNode): Still {
  const drawings = (selector: string): string[] =>
    [...root.querySelectorAll(selector)].map((svg) => svg.outerHTML);
  return {
    figure: drawings('.figure .panels > svg').join(''),
    words: drawings('.words > svg'),
  };
}
