import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { light } from '../../../cartography/theme.ts';
import { isInside, unionBounds } from '../../../core/bounds.ts';
import type { Bounds, Edition, Place, PlaceId } from '../../../core/model.ts';
import type { KeyEntry, Sheet } from '../../../core/sheet.ts';
import { READER } from '../../../embed/link.ts';
import { renderFigure, type FigureData } from '../../../figure/figure.ts';
import { withMargin } from '../../../print/fit.ts';
import { mainPanel } from '../../../print/framing.ts';
import { WrongSheet } from '../../../print/wrong-sheet.ts';

/** A figure by itself, in CSS pixels: small, so that its names can be read on a phone. */
export const FIGURE = { width: 420, height: 331 } as const;
const AREA = { x: 0, y: 0, ...FIGURE };

/** What a figure is drawn from. */
export interface Styled {
  readonly style: StyleSpecification;
  readonly data: FigureData;
}

/** What a figure by itself shows. */
export interface FigureSubject {
  readonly title: string;
  /** In words, for those who do not see it. */
  readonly description: string;
  readonly bounds: Bounds;
  /** The place to be highlighted, if any. */
  readonly selected: PlaceId | null;
  /** The places with numbers. */
  readonly key: readonly KeyEntry[];
}

/** Round a map of the region and a place beyond it, in shares of its size. */
const MARGIN = 0.12;

/**
 * What the figure of a place shows of the world; null where it is on no map, or on none we can draw.
 * A place beyond the edition's region is shown together with that: a map of its own would hold nothing
 * that tells where it is.
 */
export function boundsOf(place: Place, { region }: Edition): Bounds | null {
  if (isBeyond(place, region) && place.bounds !== null) {
    const both = unionBounds([region, place.extent ?? place.bounds]);
    return both === null ? null : withMargin(both, MARGIN, 0);
  }
  try {
    return mainPanel([place], AREA, { scale: null, center: null })?.bounds ?? null;
  } catch (error) {
    // Over the antimeridian or a pole: the page of the place does without.
    if (error instanceof WrongSheet) return null;
    throw error;
  }
}

/** What has to have its number on a map so small that a mere dot, and its name, would be left out. */
export function numberedIn(place: Place, { region }: Edition): readonly KeyEntry[] {
  const { id, number, name, nameAr } = place;
  if (number === null || !isBeyond(place, region)) return [];
  const silent = { passages: [], quotation: null, absent: null, sheet: null, isAside: false };
  return [{ place: id, number, name, nameAr, ...silent }];
}

function isBeyond({ anchor }: Place, region: Bounds): boolean {
  return anchor !== null && !isInside(anchor, region);
}

/** One map as SVG, in the colours of day: every place by its name. */
export function drawFigure(subject: FigureSubject, { style, data }: Styled): string {
  const { title, description, bounds, selected, key } = subject;
  const sheet: Sheet = {
    ...{ title, description, selected, key, ...FIGURE },
    subject: { type: 'box', bounds },
    kind: 'map',
    titleAr: null,
    subtitle: '',
    paper: '',
    areas: { page: AREA, figure: AREA, columns: [], foot: AREA },
    panels: [{ title: null, bounds, ...AREA }],
    scale: null,
    hasKey: false,
    hasLegend: false,
    credits: [],
    address: null,
    hasQr: false,
    named: [],
    labels: 'both',
    number: null,
  };
  // Its numbers lead to places of the reader's page, not of the one that it stands in.
  return renderFigure(sheet, style, data, light).replaceAll('"#place/', `"${READER}#place/`);
}
