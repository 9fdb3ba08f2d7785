import type { Bounds } from '../../core/model.ts';
import type { Subject } from '../../core/sheet.ts';
import { parseView } from '../../core/view.ts';
import type { Options } from './options.ts';
import { shown } from './shown.ts';
import { listIn, numbersIn } from './values.ts';
import { WrongRequest } from './wrong-request.ts';

/** What is to be drawn, each on sheets of its own; each: every place that the article mentions. */
export type Subjects = readonly [Subject, ...Subject[]] | 'each';

const WAYS = ['place', 'layer', 'passage', 'view', 'bbox', 'all', 'atlas', 'each'] as const;
const ASK =
  'Say what to draw: --place ID, --layer ID, --passage N, --view LON,LAT,ZOOM, --bbox W,S,E,N, --all, --atlas or --each.';

/** What the options ask to be drawn; null where a recipe may tell it. Throws a WrongRequest. */
export function subjectsIn(options: Options): Subjects | null {
  const asked = WAYS.filter((way) => options[way] !== undefined);
  if (asked.length > 1) {
    const both = asked.map((way) => `--${way}`).join(' and ');
    throw new WrongRequest(`${ASK} Here are ${both}: draw one after the other.`);
  }
  const { place, layer, passage, view, bbox, all, atlas, each } = options;
  if (each === true) return 'each';
  if (all === true) return [{ type: 'edition' }];
  if (atlas === true) return [{ type: 'atlas' }];
  if (view !== undefined) return [viewIn(view)];
  if (bbox !== undefined) return [{ type: 'box', bounds: boundsIn(bbox) }];
  if (place !== undefined) return some(listIn(place).map((id) => ({ type: 'place', place: id })));
  if (layer !== undefined) return some(listIn(layer).map((id) => ({ type: 'layer', layer: id })));
  if (passage !== undefined) return some(listIn(passage).map(passageIn));
  if (options.recipe !== undefined) return null;
  throw new WrongRequest(`${ASK} None of them is given.`);
}

function some([first, ...rest]: readonly Subject[]): Subjects {
  if (first === undefined) throw new WrongRequest(`${ASK} The name is missing.`);
  return [first, ...rest];
}

function passageIn(value: string): Subject {
  const passage = /^[¶p]?(\d{1,6})$/.exec(value)?.[1];
  if (passage !== undefined) return { type: 'passage', passage: Number(passage) };
  throw new WrongRequest(
    `--passage is the number of a paragraph, 0 for the headline; it is ${shown(value)}.`,
  );
}

function viewIn(value: string): Subject {
  const view = parseView(value.replaceAll(' ', ''));
  if (view !== null) return { type: 'view', ...view };
  throw new WrongRequest(
    `--view is a longitude, a latitude and a zoom from 0 to 24, such as 37.14,36.25,12.5; it is ${shown(value)}.`,
  );
}

function boundsIn(value: string): Bounds {
  const [west = NaN, south = NaN, east = NaN, north = NaN] = numbersIn(value, 4) ?? [];
  const isBox = Math.abs(west) <= 180 && Math.abs(east) <= 180 && south >= -90 && north <= 90;
  if (isBox && south < north && west < east) return [west, south, east, north];
  throw new WrongRequest(
    `--bbox is west, south, east and north in degrees, such as 37.0,36.1,37.3,36.3; it is ${shown(value)}.${slipIn(west, south, east, north)}`,
  );
}

/** What may be wrong with a box of four numbers. */
function slipIn(west: number, south: number, east: number, north: number): string {
  if (south >= north) return ' Its south does not lie below its north.';
  if (west >= east || Math.abs(west) > 180 || Math.abs(east) > 180) {
    return ' Its west does not lie left of its east, each from -180 to 180; for a map over the 180th meridian say --view.';
  }
  return '';
}
