import { FEATHER_STEPS } from '../../core/edgeless.ts';
import type { ContextRole } from '../../core/model.ts';
import type { Samples } from './swatches.ts';

/** What a legend may explain: a thing, and the style layers that draw it. */
export interface Kind {
  readonly id: string;
  readonly words: string;
  /** Set for what files of context hold; else it is about places. */
  readonly context?: ContextRole;
  /**
   * What the layers do for it, and how their ids end after that of the edition's layer or the file
   * of context. The first is the one without which there is no such thing in view.
   */
  readonly layers: readonly (readonly [part: keyof Samples, role: string])[];
  /** Which of the features that those draw; all without it. */
  readonly which?: (properties: Properties) => boolean;
  /** Context that covers it where it lies. */
  readonly beneath?: ContextRole;
}

type Properties = Readonly<Record<string, unknown>>;

const isCertain = ({ certainty }: Properties): boolean => certainty === 'certain';
const isMentioned = ({ mentioned }: Properties): boolean => mentioned === true;
const isOther = ({ mentioned }: Properties): boolean => mentioned !== true;
const isInnermost = ({ step }: Properties): boolean => step === FEATHER_STEPS;
const isMixed = ({ mixed }: Properties): boolean => mixed === true;

/** In the order of their weight: what the article speaks of, what surrounds it, the ground. */
export const KINDS: readonly Kind[] = [
  {
    id: 'place',
    words: 'place of the article',
    layers: [['point', '-point']],
    which: isCertain,
  },
  {
    id: 'uncertain-place',
    words: 'position uncertain',
    layers: [['point', '-point']],
    which: (properties) => !isCertain(properties),
  },
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
  {
    id: 'precision',
    words: 'how far off it may lie',
    layers: [['point', '-ring']],
  },
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
  {
    id: 'other-district',
    words: 'other district',
    layers: [['edge', '-edge']],
    which: isOther,
  },
  { id: 'other-place', words: 'other place', layers: [['point', '-point-context']] },
  { id: 'built-up', words: 'built-up area', context: 'built-up', layers: [['fill', '']] },
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
    id: 'stream',
    words: 'river, schematic',
    context: 'river',
    layers: [['core', '-schematic']],
  },
  { id: 'town', words: 'town', context: 'town', layers: [['point', '']] },
];
