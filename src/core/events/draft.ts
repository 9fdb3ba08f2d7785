import type { Declared } from '../manifest/manifest.ts';
import type { Certainty } from '../model.ts';

/** An event as events.json gives it, before places, passages and sources are asked. */
export interface EventDraft {
  readonly id: Declared<string>;
  readonly title: string;
  readonly titleAr: string | null;
  /** A date, a month or a year; empty where the file gives none. */
  readonly start: string;
  /** Null where no source gives one. */
  readonly end: Declared<string> | null;
  readonly place: Declared<string> | null;
  readonly passages: readonly Declared<number>[];
  readonly certainty: Certainty;
  readonly sources: readonly Declared<string>[];
  readonly note: string;
  readonly noteAr: string | null;
}
