import { memberOf, type JsonObject } from '../json/node.ts';
import { warnOfMisspelt } from '../json/misspelt-members.ts';
import { nullable, optional, required } from '../json/reader.ts';
import { bounds, id, positive, text, word } from '../json/readers.ts';
import type { Context, Frame, Layer } from '../model.ts';
import { issueAt, type Report } from '../report.ts';
import { CONTEXT_ROLES } from '../vocabulary.ts';
import type { Declared, Derivation, Landmark } from './manifest.ts';
import { parseMembers } from './parse-members.ts';

/** An item of "layers". */
export function parseLayer(node: JsonObject, report: Report): Declared<Layer> {
  warnOfMisspelt(node, ['id', 'title', 'title:ar'], report);
  const name = idOf(node, report);
  const title = required(node, 'title', text, report);
  const titleAr = optional(node, 'title:ar', nullable(text), null, report);
  checkNoCredit(node, report);
  return { spot: name.spot, value: { id: name.value, title, titleAr } };
}

/** An item of "context". */
export function parseContext(node: JsonObject, report: Report): Declared<Context> {
  warnOfMisspelt(node, ['id', 'role'], report);
  const name = idOf(node, report);
  const role = required(node, 'role', word(CONTEXT_ROLES), report);
  checkNoCredit(node, report);
  return { spot: name.spot, value: { id: name.value, role } };
}

/** An item of "frames". */
export function parseFrame(node: JsonObject, report: Report): Declared<Frame> {
  warnOfMisspelt(node, ['id', 'title', 'title:ar', 'bounds'], report);
  const name = idOf(node, report);
  const title = required(node, 'title', text, report);
  const titleAr = optional(node, 'title:ar', nullable(text), null, report);
  const box = required(node, 'bounds', bounds, report) ?? [0, 0, 0, 0];
  return { spot: name.spot, value: { id: name.value, title, titleAr, bounds: box } };
}

/** An item of "landmarks". */
export function parseLandmark(node: JsonObject, report: Report): Landmark {
  warnOfMisspelt(node, ['id', 'name', 'name:ar', 'reach'], report);
  return {
    id: idOf(node, report),
    name: optional(node, 'name', nullable(text), null, report),
    nameAr: optional(node, 'name:ar', nullable(text), null, report),
    reach: required(node, 'reach', positive('metres'), report),
  };
}

/** An item of "derived"; null when its union can't be read. */
export function parseDerivation(node: JsonObject, report: Report): Derivation | null {
  warnOfMisspelt(node, ['id', 'layer', 'union', 'from'], report);
  const name = idOf(node, report);
  const layerName = required(node, 'layer', id, report);
  const layer = { value: layerName, spot: memberOf(node, 'layer') ?? node };
  const fromName = optional(node, 'from', id, layerName, report);
  const from = { value: fromName, spot: memberOf(node, 'from') ?? layer.spot };
  const members = parseMembers(node, report);
  if (members === null) return null;
  return { id: name, layer, from, members, union: memberOf(node, 'union') ?? node };
}

/** A credit is due to a source, wherever something of it is drawn, and not to a file. */
function checkNoCredit(node: JsonObject, report: Report): void {
  const credit = memberOf(node, 'attribution');
  if (credit === undefined || credit.kind === 'null') return;
  const message =
    'A credit belongs to a source: move this "attribution" to the source in sources.json that asks for it, and name that source in the "sources" of what was drawn from it.';
  report(issueAt(credit, 'member-values', message));
}

function idOf(node: JsonObject, report: Report): Declared<string> {
  return { value: required(node, 'id', id, report), spot: memberOf(node, 'id') ?? node };
}
