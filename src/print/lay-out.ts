import type { Area, Areas, KeyEntry, Panel } from '../core/sheet.ts';
import { fittingAreas } from './fitting.ts';
import { haveRoom } from './key-height.ts';
import type { Wordage } from './page.ts';
import type { Making, Plan } from './plans/plan.ts';
import { WrongSheet } from './wrong-sheet.ts';

/** Between a locator and what stands below it in its column, in pixels. */
const GAP = 11;
/** Heights that are tried for the columns below an upright figure, in pixels. */
const BELOW = { least: 176, step: 24 } as const;

/** Where the maps of a sheet stand, and the key that goes with them. */
export interface LaidOut {
  readonly areas: Areas;
  readonly panels: readonly Panel[];
  readonly key: readonly KeyEntry[];
}

/**
 * Lays a sheet out: a small map with places of its own stands in the key's column where the key has
 * room below it; and below an upright figure the columns are no higher than the key needs. Throws a
 * WrongSheet where a paper has no room.
 * @param keyOf the entries that go with the maps
 */
export function layOut(
  plan: Plan,
  { recipe }: Making,
  wordage: Wordage,
  keyOf: (panels: readonly Panel[]) => readonly KeyEntry[],
): LaidOut {
  const { key: hasKey, legend, locator } = recipe.parts;
  const laid = (areas: Areas, hasInset: boolean): LaidOut => {
    const inset = hasInset ? (areas.columns.at(-1) ?? null) : null;
    const panels = plan.panels({ figure: areas.figure, inset });
    return { areas: withoutInsets(areas, panels), panels, key: keyOf(panels) };
  };
  const fits = ({ areas, key }: LaidOut): boolean =>
    haveRoom(hasKey ? key : [], areas.columns, legend);
  const usual = fittingAreas(recipe, wordage);
  const first = laid(usual, locator);
  if (!fits(first)) {
    const beside = laid(usual, false);
    // Without room for a locator it is not there; a map that numbers places stands with the others.
    return beside.panels.length === first.panels.length ? beside : first;
  }
  const most = usual.columns.at(-1)?.height ?? 0;
  const isUpright = recipe.paper.orientation === 'portrait';
  for (let below: number = BELOW.least; isUpright && below < most; below += BELOW.step) {
    const lower = orNull(() => laid(fittingAreas(recipe, { ...wordage, below }), locator));
    if (lower?.panels.length === first.panels.length && fits(lower)) return lower;
  }
  return first;
}

/** A higher map may not hold its place as a lower one does, or reach over a pole: that one is none. */
function orNull(make: () => LaidOut): LaidOut | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof WrongSheet) return null;
    throw error;
  }
}

/** The columns below a panel that stands at the head of one. */
function withoutInsets(areas: Areas, panels: readonly Panel[]): Areas {
  const below = (column: Area): Area => {
    const inset = panels.find(({ x, y }) => x === column.x && y === column.y);
    if (inset === undefined) return column;
    const taken = inset.height + GAP;
    return { ...column, y: column.y + taken, height: column.height - taken };
  };
  return { ...areas, columns: areas.columns.map(below) };
}
