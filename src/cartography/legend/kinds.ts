import { FEATHER_STEPS } from '../../core/edgeless.ts';
import type { ContextRole, SiteType } from '../../core/model.ts';
import type { Samples } from './swatches.ts';

/** What a legend may explain: a thing, and the style layers that draw it. */
export interface Kind {
  readonly id: string;
  readonly words: string;
  /** Set for what files of context, or the base map, hold; else it is about places. */
  readonly context?: ContextRole | 'base';
  /**
   * What the layers do for it, and how their ids end after that of the edition's layer or the file
   * of context. The first is the one without which there is no such thing in view.
   */
  readonly layers: readonly (readonly [part: keyof Samples, role: string])[];
  /** Which of the features that those draw; all without it. */
  readonly which?: (properties: Properties) => boolean;
  /** Properties that its sample has, whatever the feature has. */
  readonly as?: Properties;
  /** The zoom from which it is large enough to be asked about. */
  readonly from?: number;
  /** Context that covers it where it lies. */
  readonly beneath?: ContextRole;
}

type Properties = Readonly<Record<string, unknown>>;

const isCertain = ({ certainty }: Properties): boolean => certainty === 'certain';
const isUncertain = (properties: Properties): boolean => !isCertain(properties);
const isMentioned = ({ mentioned }: Properties): boolean => mentioned === true;
const isOther = ({ mentioned }: Properties): boolean => mentioned !== true;
const isInnermost = ({ step }: Properties): boolean => step === FEATHER_STEPS;
const isOf =
  (type: SiteType | undefined) =>
  ({ siteType }: Properties): boolean =>
    siteType === type;
const isWhole = ({ schematic }: Properties): boolean => schematic !== true;
const isMixed = ({ mixed }: Properties): boolean => mixed === true;

/** A type of site: the article's before another, and solid, for that it is uncertain is told apart. */
function site(id: string, words: string, type: SiteType | undefined): readonly Kind[] {
  return ['-sign', '-sign-context'].map((ending) => ({
    ...{ id, words, which: isOf(type), as: { certainty: 'certain' }, from: SITES_FROM },
    layers: [['sign', ending]] as const,
  }));
}

/** On a map of the world it says little what a site is. */
const SITES_FROM = 6;

/** On a map of the world nobody asks what lines run between countries, or what is blue. */
const BORDERS_FROM = 4;
const WATERS_FROM = 5;

/** In the order of their weight: what the article speaks of, what surrounds it, the ground. */
export const KINDS: readonly Kind[] = [
  ...(['dot', 'sign'] as const).map((part) => ({
    id: 'place',
    words: 'place of the article',
    layers: [[part, part === 'dot' ? '-point' : '-sign']] as const,
    which: isCertain,
  })),
  ...(['dot', 'sign'] as const).map((part) => ({
    id: 'uncertain-place',
    words: 'position uncertain',
    layers: [[part, part === 'dot' ? '-point' : '-sign']] as const,
    which: isUncertain,
  })),
  {
    id: 'route',
    words: 'route of the article',
    layers: [
      ['core', '-route'],
      ['casing', '-route-casing'],
    ],
    which: isMentioned,
  },
  {
    id: 'area',
    words: 'district of the article',
    layers: [
      ['fill', '-fill'],
      ['edge', '-edge'],
    ],
    which: isMentioned,
  },
  {
    id: 'vague-area',
    words: 'area of the article, without edges',
    layers: [
      ['hatch', '-vague-hatch'],
      ['fill', '-vague'],
    ],
  },
  {
    id: 'mixed-area',
    words: 'where a front line ran',
    layers: [
      ['hatch', '-mixed-hatch'],
      ['fill', '-vague'],
    ],
    which: isMixed,
  },
  ...site('military', 'military base', 'military'),
  ...site('airfield', 'airfield', 'airfield'),
  ...site('site', 'building or site', undefined),
  { id: 'precision', words: 'margin of error', layers: [['dot', '-ring']] },
  { id: 'precision', words: 'margin of error', layers: [['band', '-margin']] },
  { id: 'corridor', words: 'corridor, schematic', layers: [['core', '-corridor']] },
  {
    id: 'other-area',
    words: 'other area without edges',
    layers: [
      ['fill', '-vague-context'],
      ['hatch', '-other-hatch'],
    ],
    which: isInnermost,
    beneath: 'built-up',
  },
  {
    id: 'other-route',
    words: 'other route',
    layers: [
      ['core', '-route'],
      ['casing', '-route-casing'],
    ],
    which: isOther,
  },
  ...(['sign', 'dot'] as const).map((part) => ({
    id: 'other-place',
    words: 'other place',
    layers: [[part, part === 'dot' ? '-point-context' : '-sign-context']] as const,
    which: isCertain,
  })),
  ...(['sign', 'dot'] as const).map((part) => ({
    id: 'other-uncertain',
    words: 'other place, position uncertain',
    layers: [[part, part === 'dot' ? '-point-context' : '-sign-context']] as const,
    which: isUncertain,
  })),
  {
    id: 'country',
    words: 'country that the map is about',
    context: 'base',
    layers: [['fill', 'country-afar']],
  },
  {
    id: 'border',
    words: 'border between countries',
    context: 'base',
    layers: [['core', 'borders']],
    from: BORDERS_FROM,
  },
  {
    id: 'disputed',
    words: 'disputed border',
    context: 'base',
    layers: [['core', 'borders-disputed']],
    from: BORDERS_FROM,
  },
  {
    id: 'boundary',
    words: 'administrative border',
    context: 'boundary',
    layers: [['core', '']],
  },
  { id: 'town', words: 'town', context: 'town', layers: [['dot', '']] },
  {
    id: 'road',
    words: 'main road',
    context: 'road',
    layers: [
      ['core', ''],
      ['casing', '-casing'],
    ],
  },
  // From afar a road is one line.
  { id: 'road', words: 'main road', context: 'road', layers: [['core', '-casing']] },
  {
    id: 'other-district',
    words: 'other district',
    layers: [['edge', '-edge-context']],
    which: isOther,
  },
  { id: 'built-up', words: 'built-up area', context: 'built-up', layers: [['fill', '']] },
  { id: 'built-up', words: 'built-up area', context: 'built-up', layers: [['fill', '-sketched']] },
  { id: 'lake', words: 'lake', context: 'lake', layers: [['fill', '']], from: WATERS_FROM },
  {
    id: 'lake',
    words: 'lake',
    context: 'base',
    layers: [['fill', 'world-lakes']],
    from: WATERS_FROM,
  },
  {
    id: 'river',
    words: 'river',
    context: 'river',
    layers: [['core', '']],
    which: isWhole,
    from: WATERS_FROM,
  },
  {
    id: 'river',
    words: 'river',
    context: 'base',
    layers: [['core', 'world-rivers']],
    from: WATERS_FROM,
  },
  {
    id: 'stream',
    words: 'river, schematic',
    context: 'river',
    layers: [['core', '-schematic']],
  },
];
