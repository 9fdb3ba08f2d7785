import type { LngLat } from '../../core/model.ts';
import type { LabelLanguages } from '../../core/preferences.ts';
import {
  MARGINS,
  ORIENTATIONS,
  PARTS,
  QUOTES,
  SCALES,
  SIZES,
  THEMES,
} from '../../core/recipe/limits.ts';
import type { Recipe } from '../../core/sheet.ts';
import type { Options } from './options.ts';
import { shown } from './shown.ts';
import { listIn, numberIn, numbersIn, wordIn } from './values.ts';
import { WrongRequest } from './wrong-request.ts';

const LABELS: Readonly<Record<string, LabelLanguages>> = {
  en: 'en',
  ar: 'ar',
  'en,ar': 'both',
  'ar,en': 'both-ar',
};

/** A recipe with what the options say otherwise. Throws a WrongRequest. */
export function changed(recipe: Recipe, options: Options): Recipe {
  const { paper, orientation, margin, scale, center, theme, labels, quotes, without } = options;
  const { size, orientation: lies, margin: white } = recipe.paper;
  return {
    subject: recipe.subject,
    paper: {
      size: paper === undefined ? size : wordIn('paper', paper, SIZES),
      orientation:
        orientation === undefined ? lies : wordIn('orientation', orientation, ORIENTATIONS),
      margin: margin === undefined ? white : numberIn('margin', margin, MARGINS, 'millimetres'),
    },
    scale: scale === undefined ? recipe.scale : scaleIn(scale),
    center: center === undefined ? recipe.center : centerIn(center),
    theme: theme === undefined ? recipe.theme : wordIn('theme', theme, THEMES),
    labels: labels === undefined ? recipe.labels : labelsIn(labels),
    quotes: quotes === undefined ? recipe.quotes : wordIn('quotes', quotes, QUOTES),
    parts: without === undefined ? recipe.parts : partsWithout(without),
  };
}

/** `25000`, `25,000` and `1:25000` are the same. */
function scaleIn(value: string): number | null {
  if (value === 'fit') return null;
  const written = value.trim().replace(/^1:\s*/, '');
  const isGrouped = /^\d{1,3}([,_ ]\d{3})+$/.test(written);
  const plain = isGrouped ? written.replace(/\D/g, '') : written;
  const least = SCALES[0].toLocaleString('en');
  const most = SCALES[1].toLocaleString('en');
  const scale = /^\d+$/.test(plain) ? Number(plain) : NaN;
  if (scale >= SCALES[0] && scale <= SCALES[1]) return scale;
  throw new WrongRequest(
    `--scale is the N of 1:N, a whole number from ${least} to ${most}, or fit; it is ${shown(value)}.`,
  );
}

function centerIn(value: string): LngLat {
  const [lng = NaN, lat = NaN] = numbersIn(value, 2) ?? [];
  if (Math.abs(lng) <= 180 && Math.abs(lat) <= 90) return [lng, lat];
  throw new WrongRequest(
    `--center is a longitude and a latitude, such as 37.14,36.25; it is ${shown(value)}.`,
  );
}

function labelsIn(value: string): LabelLanguages {
  const labels = LABELS[listIn(value.toLowerCase()).join(',')];
  if (labels !== undefined) return labels;
  throw new WrongRequest(`--labels is en, ar, en,ar or ar,en; it is ${shown(value)}.`);
}

function partsWithout(value: string): Recipe['parts'] {
  const left = new Set(listIn(value).map((part) => wordIn('without', part, PARTS)));
  return {
    key: !left.has('key'),
    legend: !left.has('legend'),
    locator: !left.has('locator'),
    qr: !left.has('qr'),
  };
}
