import type { Format } from './format.ts';
import { pdf } from './pdf.ts';
import { png } from './png.ts';
import { svg } from './svg.ts';

/** Every form in which a sheet can be written. */
export const FORMATS: readonly Format[] = [svg, png, pdf];

/** The recipe that a file of any of the formats carries; null for none, undefined for other files. */
export async function recipeIn(file: Uint8Array): Promise<string | null | undefined> {
  return FORMATS.find((format) => format.isOwn(file))?.recipeIn(file);
}
