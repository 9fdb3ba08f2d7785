import type { Edition } from '../core/model.ts';
import type { Sheet, Subject } from '../core/sheet.ts';
import { creditsOf } from './credits.ts';
import { keyEntry } from './key.ts';
import { layoutOf, PAGE } from './page.ts';
import { planOf } from './plan.ts';

/**
 * One A4 sheet, landscape, for an edition, a place or a layer: which maps, which places in the key
 * with which quotations, and whom to credit. Throws a RangeError that offers near names for a place
 * or a layer that the edition does not have.
 */
export function buildSheet(edition: Edition, subject: Subject): Sheet {
  const plan = planOf(edition, subject);
  const credits = creditsOf(edition, plan.places);
  const panels = plan.panels(layoutOf(plan.subtitle, credits));
  const key = plan
    .key(panels)
    .map((place) => keyEntry(place, edition, panels, place === plan.selected))
    .filter((entry) => entry !== null);
  return {
    subject,
    title: plan.title,
    titleAr: plan.titleAr,
    subtitle: plan.subtitle,
    ...PAGE,
    panels,
    key,
    credits,
    selected: plan.selected?.id ?? null,
  };
}
