import { OWN } from '../attribution.ts';
import { LEGEND_AR, MONTHS_AR } from '../arabic.ts';
import type { SheetWords } from './sheet-words.ts';

/** The sheet's own words in Arabic. Marks stand beside Arabic words, so that no line is reordered. */
export const arabic: SheetWords = {
  months: MONTHS_AR,
  headline: 'العنوان',
  headlineMark: 'العنوان',
  paragraph: (n) => `الفقرة ${n}`,
  world: 'العالم',
  atlas: 'أطلس',
  atlasDeck: (places, sheets) =>
    `أماكن المقالة بترتيب ورودها، وعددها ${places} في ${sheets} من الأوراق`,
  overview: 'نظرة عامة',
  index: 'فهرس الأماكن',
  indexDeck: 'كل مكان في المقالة برقمه، والفقرات التي تسميه، والورقة التي يظهر فيها.',
  notOnMap: (reason) => `ليس على الخريطة: ${reason}`,
  outside: 'يقع خارج هذه الخرائط.',
  sameSentence: (number) => `الجملة نفسها كما في الرقم ${number}.`,
  onSheet: (sheet) => `· الورقة ${sheet}`,
  continued: (title) => `${title} (تتمة)`,
  page: (page, of) => `الصفحة ${page} من ${of}`,
  sheet: (sheet, of) => `الورقة ${sheet} من ${of}`,
  sheetPage: (sheet, of, page) => `الورقة ${sheet} من ${of}، الصفحة ${page}`,
  north: 'ش',
  units: ['كم', 'ميل', 'م'],
  scale: (scale, paper, name) =>
    `المقياس ${scale}${name === null ? '' : ` لخريطة ${name}`} على ورق ${paper} في وسط الخريطة`,
  then: '؛ ',
  edges: (upper, lower) => `${upper} عند حافتها العليا و ${lower} عند السفلى (إسقاط مركاتور)`,
  edgesBrief: (upper, lower) => `الحافة العليا ${upper} والسفلى ${lower}`,
  legendNote: 'الأرقام بحسب أول ذكر؛ والحدود تقريبية.',
  numbered: 'مكان في المقالة',
  uncertain: 'موقع غير مؤكد',
  trueTo: (reach) => `الدقة نحو ${reach}`,
  metres: (metres) => `${metres} م`,
  kilometres: (km) => `${km} كم`,
  legendItem: (id) => LEGEND_AR[id] ?? null,
  quotations: (author, publisher, date) =>
    `الاقتباسات من ${author} في موقع ${publisher} بتاريخ ${date}`,
  article: (author, publisher, date) =>
    `المقالة بقلم ${author} في موقع ${publisher} بتاريخ ${date}`,
  sources: (byLicence) => `مصادر الأماكن بحسب الرخصة: ${byLicence}`,
  compiled: (date) => `جُمعت البيانات في ${date}.`,
  base: 'خريطة الأساس من بيانات Natural Earth وهي ملك عام.',
  // A credit in English keeps its own direction, with the marks at its ends.
  credit: (words) =>
    words === `${OWN}.` ? 'التفاصيل من رسم هذا المشروع، وهي تقريبية.' : `\u2066${words}\u2069`,
  cite: (title, edition, date) =>
    `يُستشهد بهذه الورقة هكذا: «${title}»، ضمن ${edition}، أطلس المقالة، ${date}`,
  here: (address) => `هذه الخريطة: ${address}`,
  describe: (title, numbered, inView, scale) =>
    [
      `خريطة: ${title}.`,
      numbered === '' ? '' : `الأماكن المرقمة: ${numbered}.`,
      inView === '' ? '' : `ويظهر أيضًا: ${inView}.`,
      scale === '' ? '' : `المقياس ${scale}، والشمال في الأعلى.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
};
