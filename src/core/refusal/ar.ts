import { nameOfPaper, type Refusal, type Way } from './refusal.ts';

const ORIENTATIONS = { landscape: 'الأفقي', portrait: 'العمودي' } as const;

/** Why a sheet can't be drawn as asked, and what to do, in Arabic. */
export function refusalInArabic(refusal: Refusal): string {
  switch (refusal.type) {
    case 'no-place':
    case 'no-layer': {
      const kind = refusal.type === 'no-place' ? 'مكان' : 'طبقة';
      return `لا ${kind} باسم «${refusal.id}» في هذه الطبعة.${nearest(refusal.near)}`;
    }
    case 'no-passage':
      return `لا توجد فقرة رقمها ${refusal.passage}: فقرات المقالة من 1 إلى ${refusal.passages}، ورقم عنوانها 0.`;
    case 'no-mention':
      return `لا تذكر الفقرة ${refusal.passage} أي مكان. الفقرات التي تذكر أماكن: ${refusal.mentioning.join('، ')}.`;
    case 'no-view':
      return (
        `لا يمكن عرض ${refusal.center.join('، ')} بالتكبير ${refusal.zoom}: خط الطول حتى 180، وخط ` +
        `العرض حتى 85، والتكبير من 0 إلى ${refusal.most}.`
      );
    case 'no-box': {
      const reason = refusal.isTurned
        ? 'يجب أن يقع غرب الإطار إلى الغرب من شرقه، '
        : 'الترتيب: الغرب ثم الجنوب ثم الشرق ثم الشمال، ';
      return `لا يمكن رسم الإطار ${refusal.bounds.join('، ')}. ${reason}ولا يُرسم إطار يعبر خط الطول 180.`;
    }
    case 'no-scale':
      return `المقياس 1:${refusal.scale} غير صالح. يُختار عدد لا يقل عن 1، مثل 50000.`;
    case 'no-middle':
      return `وسط الخريطة ${refusal.center.join('، ')} ليس موقعًا: خط الطول حتى 180، وخط العرض دون 90.`;
    case 'no-margin':
      return `الهوامش ${refusal.margin} مم غير صالحة. يُختار عدد من المليمترات لا يقل عن 0.`;
    case 'apart':
      return 'لا يقع على الخريطة شيء مما تتناوله الورقة. يُقرَّب وسطها أو يُترك اختياره.';
    case 'too-large':
      return (
        `بالمقياس ${ratio(refusal.scale)} لا تتسع الخريطة على هذا الورق لما تتناوله. يُختار ` +
        `${ratio(refusal.holding)} أو مقياس أصغر منه، أو ورق أكبر.`
      );
    case 'too-wide':
      return (
        `بالمقياس ${ratio(refusal.scale)} يُظهر هذا الورق ${refusal.degrees}° من خطوط الطول، وليس ` +
        'لخريطة العالم مقياس واحد. يُختار مقياس أكبر.'
      );
    case 'beyond':
      return (
        `تمتد الخريطة من ${latitude(refusal.south)} إلى ${latitude(refusal.north)}، ولا يُظهر إسقاط ` +
        'مركاتور ما وراء 85° شمالًا أو جنوبًا. يُنقل وسطها، أو يُختار مقياس أكبر، أو يُدار الورق.'
      );
    case 'no-room': {
      const { size, orientation, margin } = refusal.paper;
      return (
        `لا يتسع ورق ${nameOfPaper(size)} بالاتجاه ${ORIENTATIONS[orientation]} وبهوامش ${margin} مم ` +
        `لخريطة هذه الورقة وكلماتها. يمكن ${refusal.ways.map(wayOf).join(' أو ')}.`
      );
    }
  }
}

function wayOf(way: Way): string {
  switch (way.type) {
    case 'paper':
      return `اختيار ورق ${nameOfPaper(way.size)} أو أكبر`;
    case 'turn':
      return `إدارة الورق إلى الاتجاه ${ORIENTATIONS[way.orientation]}`;
    case 'margin':
      return `جعل الهوامش ${way.most} مم أو أقل`;
    case 'key':
      return 'ترك قائمة الأماكن';
  }
}

function nearest(near: readonly string[]): string {
  return near.length === 0 ? '' : ` هل المقصود ${near.map((name) => `«${name}»`).join(' أو ')}؟`;
}

function ratio(scale: number): string {
  return `1:${scale.toLocaleString('en')}`;
}

function latitude(degrees: number): string {
  return `${Math.abs(degrees).toFixed(1)}° ${degrees < 0 ? 'جنوبًا' : 'شمالًا'}`;
}
