import type { LabelLanguages } from '../core/preferences.ts';
import type { Bounds } from '../core/model.ts';
import type { Theme } from '../cartography/theme.ts';
import type { LayerSpecification, SourceSpecification } from '@maplibre/maplibre-gl-style-spec';

/** What all ids of the own basemap's sources and layers begin with. */
export const OWN = 'own-';

/** The editor's own map, fetched and found good. */
export interface OpenedBasemap {
  /** Where it has anything to show. */
  readonly bounds: Bounds;
  /** What its maker wants to be named; plain text. */
  readonly credits: readonly string[];
  drawn(manner: Manner): OwnDrawing;
}

/** How it is to be drawn. */
export interface Manner {
  readonly theme: Theme;
  readonly labels: LabelLanguages;
  /** Whether any of its tiles has come yet. */
  readonly arrived: boolean;
}

/** Sources and style layers to be put into ours. */
export interface OwnDrawing {
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  /** All but text, from below. */
  readonly marks: readonly LayerSpecification[];
  /** Text, from below. */
  readonly labels: readonly LayerSpecification[];
  /** Whether it is a whole map, whose borders and names take the place of ours. */
  readonly whole: boolean;
}
