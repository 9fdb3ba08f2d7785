import { readFile } from 'node:fs/promises';
import { recolouring } from '../recolour.ts';

/** Fonts that the site's page names for the bundler, which puts them where it likes. */
const BUNDLED = /url\('([^'/]+\.woff2)'\)/g;

/** The style sheet of the pages of places; its bundled fonts still have their bare names. */
export async function placeStyle(): Promise<string> {
  const own = await readFile(new URL('../../../embed/place.css', import.meta.url), 'utf8');
  return `${own}\n${recolouring()}\n`;
}

/**
 * The same with the addresses of its fonts, from a folder of the site.
 * @param assets the bundle's files by the names that their sources have
 */
export function withFonts(css: string, assets: ReadonlyMap<string, string>): string {
  return css.replace(BUNDLED, (_, name: string) => {
    const path = assets.get(name);
    if (path === undefined) throw new Error(`The site has no font ${name} for its places' pages.`);
    return `url('../${path}')`;
  });
}

/** The same where nothing is bundled: fonts as a development server has them. */
export function withServedFonts(css: string): string {
  return css.replace(
    BUNDLED,
    (_, name: string) => `url('/node_modules/@fontsource/source-serif-4/files/${name}')`,
  );
}
