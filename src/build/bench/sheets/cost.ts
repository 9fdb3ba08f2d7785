/** What drawing sheets took: milliseconds of processor time, and bytes. */
export interface Cost {
  /** From the start of Node to the first sheet; without a browser's. */
  readonly first: number;
  /** Each of the others; with a browser's. */
  readonly others: number;
  /** The most memory that Node held. */
  readonly peak: number;
  /** The most that it held during the first fifth of the sheets, and during the last. */
  readonly early: number;
  readonly late: number;
}
