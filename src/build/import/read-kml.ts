import { kml } from '@tmcw/togeojson';
import { DOMParser, onErrorStopParsing, type Document } from '@xmldom/xmldom';
import { NotImported, type Drawn, type ReadFile } from './drawn.ts';

/** What KML has that a layer of places has no room for: the element, and what it is. */
const NO_ROOM: readonly (readonly [element: string, one: string])[] = [
  ['Style', 'style'],
  ['StyleMap', 'style for the pointer'],
  ['Folder', 'folder: its places are kept, in one list'],
  ['description', 'description: read it, and write a note with its source'],
  ['ExtendedData', 'table of further data'],
  ['TimeSpan', 'period'],
  ['TimeStamp', 'time'],
  ['GroundOverlay', 'picture on the ground'],
  ['NetworkLink', 'link to another file: import that file too'],
  ['Model', 'model'],
];

/** The placemarks of a KML file. */
export function readKml(text: string): ReadFile {
  const document = documentOf(text);
  if (document.getElementsByTagName('kml').length === 0) {
    throw new NotImported('The file is XML, but no KML: it has no element <kml>.');
  }
  const drawn: Drawn[] = [];
  const lost = NO_ROOM.flatMap(([element, what]) => {
    const count = document.getElementsByTagName(element).length;
    return count === 0 ? [] : [`${count} × ${what}.`];
  });
  for (const [i, { geometry, properties }] of kml(document).features.entries()) {
    const name =
      typeof properties?.['name'] === 'string' ? properties['name'].trim() || null : null;
    const told = name === null ? `Placemark ${i + 1}` : `"${name}"`;
    if (geometry === null) lost.push(`${told} has no position.`);
    else drawn.push({ name, geometry, cells: new Map() });
  }
  return { drawn, lost };
}

function documentOf(text: string): Document {
  try {
    return new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml');
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new NotImported(`The file is no XML that can be read: ${reason}`);
  }
}
