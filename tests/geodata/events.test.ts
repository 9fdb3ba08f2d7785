import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileDirectory } from '../../src/build/compile.ts';

interface DatedEvent {
  readonly id: string;
  readonly start: string;
  readonly end: string | null;
  readonly place: string;
  readonly passages: readonly number[];
  readonly note: string;
  readonly sources: readonly string[];
}

const compiled = await compileDirectory('geodata');
if (!compiled.ok) throw new Error('geodata does not compile');
const { places, passages, sources } = compiled.edition;
const events: readonly DatedEvent[] = JSON.parse(readFileSync('geodata/events.json', 'utf8'));

describe.each(events)(
  'the event $id',
  ({ start, end, place, passages: told, note, sources: own }) => {
    it('has a place, passages and sources that exist', () => {
      expect(places.map(({ id }) => id)).toContain(place);
      for (const n of told) expect([0, ...passages.map((passage) => passage.n)]).toContain(n);
      expect(own.length).toBeGreaterThan(0);
      for (const id of own) expect(sources.map((source) => source.id)).toContain(id);
    });

    it('begins before it ends, and says what happened', () => {
      expect(start).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      if (end !== null) expect(end >= start).toBe(true);
      expect(note).not.toBe('');
    });
  },
);

it('has each event once', () => {
  expect(events).toHaveLength(12);
  expect(new Set(events.map(({ id }) => id)).size).toBe(12);
});
