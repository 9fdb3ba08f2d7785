import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { PluginOption } from 'vite';
import type { Compiled } from '../../core/edition.ts';
import { basemapFiles } from './basemap-files.ts';
import { editionModules } from './edition-modules.ts';
import { editionSource } from './edition-source.ts';
import { origin } from './origin.ts';
import { placePages } from './place-pages.ts';
import { prerender } from './prerender.ts';
import { recolour } from './recolour.ts';
import { security } from './security.ts';

/**
 * All that makes a site of an edition.
 * @param directory the edition's, absolute
 * @param compile reads and checks it
 */
export function atlas(
  directory: string,
  compile: (directory: string) => Promise<Compiled>,
): PluginOption {
  const source = editionSource(directory, compile);
  const page = (): PluginOption => [svelte({ configFile: false }), editionModules(source)];
  return [
    page(),
    origin(directory),
    prerender(source, page),
    recolour(),
    basemapFiles(source),
    placePages(source),
    security(source),
  ];
}
