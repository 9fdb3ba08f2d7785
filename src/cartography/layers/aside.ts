/** How far the middle of a name stands from the line that it names, in ems: beside it, not on it. */
export const ASIDE = 0.95;
