import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { escaped } from '../../../core/markup.ts';
import type { Edition, Place, Run } from '../../../core/model.ts';

/** The pages that show the same article by the plainest means. */
export const RIVALS = ['leaflet', 'plain'] as const;
export type Rival = (typeof RIVALS)[number];

/** The map of each, and what a click on a mention does. */
const parts: Readonly<Record<Rival, { head: string; script: string }>> = {
  leaflet: {
    head: '<link rel="stylesheet" href="leaflet.css" /><script src="leaflet.js"></script>',
    script: `
const map = L.map('map').setView([places[0].anchor[1], places[0].anchor[0]], 11);
const markers = new Map(places.map(({ id, anchor, excerpts }) =>
  [id, L.circleMarker([anchor[1], anchor[0]]).bindPopup(excerpts).addTo(map)]));
const show = (id) => markers.get(id)?.openPopup();`,
  },
  plain: {
    head: '',
    script: `
const told = new Map(places.map(({ id, excerpts }) => [id, excerpts]));
const show = (id) => (document.getElementById('excerpt').innerHTML = told.get(id) ?? '');`,
  },
};

const STYLE = `body { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; margin: 0; }
#map { position: sticky; top: 0; height: 70vh; } #map svg { max-width: 100%; max-height: 100%; }
aside { position: fixed; right: 0; bottom: 0; width: 50%; height: 30vh; overflow: auto; }`;

/**
 * Writes the article with its mentions as links, a map or the figure beside it, and as little script
 * as shows the excerpts of the place that a mention names; returns where it lies.
 * @param figure SVG, which only the plain page has
 */
export async function writeRival(
  root: string,
  temporary: string,
  name: Rival,
  edition: Edition,
  figure: string,
): Promise<string> {
  const directory = join(temporary, name);
  await mkdir(directory, { recursive: true });
  if (name === 'leaflet') {
    for (const file of ['leaflet.js', 'leaflet.css']) {
      await copyFile(join(root, 'node_modules/leaflet/dist', file), join(directory, file));
    }
  }
  const { head, script } = parts[name];
  const places = edition.places.flatMap((place) => entryOf(place));
  const html = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8" /><title>${name}</title><style>${STYLE}</style>${head}</head>
<body><main>${edition.passages.map(({ runs }) => `<p>${linked(runs)}</p>`).join('\n')}</main>
<div><div id="map">${name === 'plain' ? figure : ''}</div></div><aside id="excerpt"></aside>
<script>
const places = ${JSON.stringify(places).replaceAll('<', '\\u003c')};
${script}
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-place]');
  if (link === null) return;
  event.preventDefault();
  show(link.dataset.place);
});
</script></body>
</html>`;
  await writeFile(join(directory, 'index.html'), html);
  return directory;
}

function entryOf({ id, name, anchor, excerpts }: Place): readonly object[] {
  if (anchor === null || excerpts.length === 0) return [];
  const quoted = excerpts.map(({ runs }) => `<blockquote>${escaped(textOf(runs))}</blockquote>`);
  return [{ id, anchor, excerpts: `<h2>${escaped(name)}</h2>${quoted.join('')}` }];
}

function linked(runs: readonly Run[]): string {
  return runs
    .map((run) =>
      run.type === 'text'
        ? escaped(run.text)
        : `<a id="${run.id}" data-place="${run.place}" href="#">${escaped(run.text)}</a>`,
    )
    .join('');
}

/** The words of a passage or an excerpt. */
export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}
