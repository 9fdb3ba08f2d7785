import type { Event } from '../core/model.ts';
import type { Strings } from './strings/strings.ts';
import { dateWords, unbroken } from './words.ts';

/** When something happened, in words; what both dates share is said once: 4 to 9 September 2016. */
export function rangeWords(t: Strings, { start, end }: Pick<Event, 'start' | 'end'>): string {
  const first = dateWords(t, start);
  if (end === null) return t.dates.from(first);
  if (end === start) return first;
  return t.dates.range(shortened(t, start, end), dateWords(t, end));
}

/** The first of two dates without the year, or the month and the year, that the second tells too. */
function shortened(t: Strings, start: string, end: string): string {
  const [year, month, day] = start.split('-');
  const [endYear, endMonth, endDay] = end.split('-');
  const name = t.words.months[Number(month) - 1];
  // A year alone, or a month beside a day, is told in full.
  if (year !== endYear || name === undefined || (day === undefined) !== (endDay === undefined)) {
    return dateWords(t, start);
  }
  if (day === undefined) return name;
  return month === endMonth ? String(Number(day)) : unbroken(`${Number(day)} ${name}`);
}
