import { hasOneScale } from '../core/scale-bar.ts';
import type { PlaceId } from '../core/model.ts';
import type { KeyEntry, Panel, Sheet } from '../core/sheet.ts';
import { PIXELS_A_MM, sizeOfPaper } from '../core/recipe.ts';
import { nameOfPaper } from '../core/refusal/refusal.ts';
import { creditsOf } from './credits.ts';
import { descriptionOf } from './description.ts';
import { scaleOf } from './fit.ts';
import { keyEntry } from './key.ts';
import { layOut } from './lay-out.ts';
import { planOf, type OneSubject } from './plans/plan-of.ts';
import type { Making, Plan } from './plans/plan.ts';
import { addressOf } from './view-address.ts';

/** One sheet's place in an atlas. */
export interface InAtlas {
  readonly number: Sheet['number'];
  /** The sheets that are about places. */
  readonly sheets: ReadonlyMap<PlaceId, number>;
}

const BY_ITSELF: InAtlas = { number: null, sheets: new Map() };

/** The one sheet of a subject. Throws a WrongSheet where it can't be. */
export function buildOne(making: Making, subject: OneSubject, atlas = BY_ITSELF): Sheet {
  const { edition, recipe } = making;
  const plan = planOf(making, subject);
  const title = titleOf(plan, making);
  // The address tells the map's middle; its length, which is all that counts here, hardly varies.
  const guess = addressOf(edition.address, plan.selection, undefined);
  const draft = guess === null ? null : `${guess}#place/x?view=37.12345,36.12345,12.25`;
  const hasQr = recipe.parts.qr && edition.address !== null;
  const credits = creditsOf(making, plan.places, title, draft);
  const wordage = {
    subtitle: plan.subtitle,
    credits,
    hasQr,
    isRtl: making.language === 'ar',
    below: null,
  };
  const { areas, panels, key } = layOut(plan, making, wordage, (shown) =>
    keyOf(plan, making, shown, atlas),
  );
  const [main] = panels;
  const address = addressOf(edition.address, plan.selection, main);
  const scale =
    main !== undefined && hasOneScale(main.bounds) ? scaleOf(main.bounds, main.width) : null;
  return {
    ...pageOf(making),
    subject,
    kind: 'map',
    title: plan.title,
    titleAr: plan.titleAr,
    subtitle: plan.subtitle,
    areas,
    panels,
    scale,
    description: descriptionOf(making, title, key, plan.selected, scale),
    key,
    hasKey: recipe.parts.key,
    hasLegend: recipe.parts.legend,
    credits: creditsOf(making, plan.places, title, address),
    address,
    hasQr,
    selected: plan.selected?.id ?? null,
    named: plan.named,
    number: atlas.number,
  };
}

/** What every sheet of a recipe has. */
export function pageOf({ recipe }: Making): Pick<Sheet, 'paper' | 'width' | 'height' | 'labels'> {
  const { width, height } = sizeOfPaper(recipe.paper);
  return {
    paper: nameOfPaper(recipe.paper.size),
    width: width * PIXELS_A_MM,
    height: height * PIXELS_A_MM,
    labels: recipe.labels,
  };
}

/** The title in the sheet's language. */
function titleOf({ title, titleAr }: Plan, { language }: Making): string {
  return language === 'ar' ? (titleAr ?? title) : title;
}

/** The entries of the key that goes with the maps. */
function keyOf(
  plan: Plan,
  making: Making,
  panels: readonly Panel[],
  atlas: InAtlas,
): readonly KeyEntry[] {
  return plan.key(panels).flatMap((place) => {
    const isSubject = place === plan.selected;
    const sheet = isSubject ? null : (atlas.sheets.get(place.id) ?? null);
    const isAside = !plan.places.includes(place);
    const keyed = { panels, isSubject, isAside, passage: plan.passage, sheet };
    return keyEntry(place, making, keyed) ?? [];
  });
}
