/** Seas of the region and the oceans, each where its name has room; names in the use of the United Nations. */
import type { Point } from './world.ts';

export interface Sea {
  readonly name: string;
  readonly 'name:ar': string;
  readonly rank: 1 | 2 | 3;
  readonly at: Point;
  /** Whether it is a second name of the sea, for a closer look. */
  readonly near?: true;
}

export const seas: readonly Sea[] = [
  { name: 'Atlantic Ocean', 'name:ar': 'المحيط الأطلسي', rank: 1, at: [-35, 30] },
  { name: 'Pacific Ocean', 'name:ar': 'المحيط الهادئ', rank: 1, at: [-150, 10] },
  { name: 'Indian Ocean', 'name:ar': 'المحيط الهندي', rank: 1, at: [78, -18] },
  { name: 'Mediterranean Sea', 'name:ar': 'البحر الأبيض المتوسط', rank: 1, at: [19, 34.5] },
  {
    name: 'Mediterranean Sea',
    'name:ar': 'البحر الأبيض المتوسط',
    rank: 3,
    at: [35.05, 34.75],
    near: true,
  },
  { name: 'Black Sea', 'name:ar': 'البحر الأسود', rank: 2, at: [34.5, 43.3] },
  { name: 'Caspian Sea', 'name:ar': 'بحر قزوين', rank: 2, at: [50.6, 41.6] },
  { name: 'Red Sea', 'name:ar': 'البحر الأحمر', rank: 2, at: [38.3, 20.5] },
  { name: 'Persian Gulf', 'name:ar': 'الخليج', rank: 2, at: [51.3, 27.2] },
  { name: 'Arabian Sea', 'name:ar': 'بحر العرب', rank: 2, at: [63, 16] },
  { name: 'Aegean Sea', 'name:ar': 'بحر إيجة', rank: 3, at: [25.2, 38.6] },
];
