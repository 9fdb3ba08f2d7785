/** What the table of districts remarks, as whole sentences for readers. */

export type Held = 'opposition' | 'mixed' | 'government' | 'kurdish';

/** Who held a district, by which source, and what else the table remarks of it. */
export function noteOf(side: Held, held: string, remark: string): string {
  return [
    heldNote(side, held),
    remark.includes('weak overlap') ? 'Published outlines of it hardly overlap.' : '',
    remark.includes('looks wrong') ? 'One source gives it another Arabic name.' : '',
    remark.startsWith('holds the') ? `It ${remark}.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function heldNote(side: Held, held: string): string {
  const since = /since (.+?)\)/.exec(held)?.[1];
  if (since !== undefined) {
    const dates = since.replace('-', '–').replace('Sept', 'September');
    return `Held by the government since ${dates} (Wikipedia).`;
  }
  if (held.includes('unclear'))
    return 'No source says who held it in late September 2016; drawn with what the government held.';
  if (held.includes('by position'))
    return 'Inside the area that the opposition held in late September 2016; no source names it.';
  return HELD_NOTES[side];
}

const HELD_NOTES: Readonly<Record<Held, string>> = {
  opposition: 'Held by the opposition in late September 2016 (Wikipedia).',
  mixed: 'On the front line in late September 2016 (Wikipedia).',
  government: 'Held by the government in late September 2016 (Wikipedia).',
  kurdish: 'In the area that Kurdish forces held in late September 2016 (Wikipedia).',
};

/** The same in Arabic. */
export function noteArOf(side: Held, held: string, remark: string): string {
  return [
    heldNoteAr(side, held),
    remark.includes('weak overlap') ? 'لا تكاد حدوده المنشورة في المصادر تتداخل.' : '',
    remark.includes('looks wrong') ? 'يعطيه أحد المصادر اسمًا عربيًا آخر.' : '',
    remark === 'holds the Assad military academy' ? 'وتقع فيه أكاديمية الأسد العسكرية.' : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function heldNoteAr(side: Held, held: string): string {
  const [, from, to] = /since (\d+)-(\d+) Sept 2016\)/.exec(held) ?? [];
  if (from !== undefined && to !== undefined)
    return `تحت سيطرة الحكومة منذ ما بين ${from} و${to} أيلول 2016 (ويكيبيديا).`;
  if (held.includes('unclear'))
    return 'لا يذكر أي مصدر من كان يسيطر عليه في أواخر أيلول 2016؛ ويُعرض مع ما كانت تسيطر عليه الحكومة.';
  if (held.includes('by position'))
    return 'داخل المنطقة التي كانت تسيطر عليها المعارضة في أواخر أيلول 2016؛ ولا يذكره أي مصدر بالاسم.';
  return HELD_NOTES_AR[side];
}

const HELD_NOTES_AR: Readonly<Record<Held, string>> = {
  opposition: 'تحت سيطرة المعارضة في أواخر أيلول 2016 (ويكيبيديا).',
  mixed: 'على خط الجبهة في أواخر أيلول 2016 (ويكيبيديا).',
  government: 'تحت سيطرة الحكومة في أواخر أيلول 2016 (ويكيبيديا).',
  kurdish: 'في المنطقة التي كانت تسيطر عليها القوات الكردية في أواخر أيلول 2016 (ويكيبيديا).',
};
