import type { Panel } from '../core/address.ts';
import type { LegendItem } from '../core/legend.ts';

/** The drawings of one sheet. */
export interface Still {
  /** The panels. */
  readonly figure: string;
  /** The printed pages without the panels. */
  readonly words: readonly string[];
}

/** What is drawn before there is a page, and stands in it without script. */
export interface Prerendered {
  /** The edition's own sheet. */
  readonly still: Still;
  /** The grounds of the locators, in the order of their frames. */
  readonly locators: readonly string[];
  /** What the still map draws where the live one opens. */
  readonly legend: readonly LegendItem[];
}

/** What stands in the panels and in the legend, as markup. */
export type Markup = Readonly<Record<Panel | 'legend', string>>;

/** In the browser's own copy of the page it stands already, and need not be told once more. */
export const IN_PAGE: Markup = { index: 'here', dates: 'here', about: 'here', legend: 'here' };

/** Reads the drawings back, so that they need not be sent a second time inside the script. */
export function readDrawings(root: ParentNode): Omit<Prerendered, 'legend'> {
  const drawings = (selector: string): string[] =>
    [...root.querySelectorAll(selector)].map((svg) => svg.outerHTML);
  return {
    still: {
      figure: drawings('.figure .panels > svg').join(''),
      words: drawings('.words > svg'),
    },
    locators: drawings('.locator > svg'),
  };
}
