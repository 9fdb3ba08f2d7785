/** The font families of the map; whoever draws it supplies these three, Latin and Arabic. */
export const REGULAR = 'Noto Sans';
export const SEMIBOLD = 'Noto Sans Semibold';
export const ITALIC = 'Noto Sans Italic';
