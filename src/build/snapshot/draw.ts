import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildStyle } from '../../cartography/style.ts';
import { themes, type ThemeName } from '../../cartography/theme.ts';
import type { Edition, Geography } from '../../core/model.ts';
import type { Subject } from '../../core/sheet.ts';
import { renderSheet, sourceData } from '../../figure/figure.ts';
import { buildSheet } from '../../print/sheet.ts';
import { root } from '../bootstrap/root.mjs';
import { CouldNotRun } from './could-not-run.ts';

/** The pages of a subject's sheet as SVG. */
export async function drawPages(
  edition: Edition,
  geography: Geography,
  subject: Subject,
  name: ThemeName,
): Promise<readonly string[]> {
  const theme = themes[name];
  const style = buildStyle(edition, geography, theme, { base: '', fonts: null, labels: 'both' });
  const data = await sourceData(style, baseFile);
  return renderSheet(buildSheet(edition, subject), edition, geography, style, data, theme);
}

/** A file of the base map as the page is served it. */
async function baseFile(path: string): ReturnType<Parameters<typeof sourceData>[1]> {
  const file = join(root, 'static', path);
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CouldNotRun(`The base map's file ${file} can't be read: ${reason}`);
  }
}
