import { formatAddress } from '../core/address.ts';
import { TILE } from '../core/mercator.ts';
import type { Selection } from '../core/model.ts';
import type { Panel } from '../core/sheet.ts';
import { middleOf } from './fit.ts';

/** The address at which the site shows what a sheet's main map shows; null for a site without one. */
export function addressOf(
  site: string | null,
  selection: Selection,
  main: Panel | undefined,
): string | null {
  if (site === null) return null;
  if (main === undefined) return site;
  const share = (main.bounds[2] - main.bounds[0]) / 360;
  const zoom = Math.max(0, Math.log2(main.width / (share * TILE)));
  return site + formatAddress(selection, { center: middleOf(main.bounds), zoom });
}
