import { refusalInArabic } from '../../../core/refusal/ar.ts';
import type { PrintWords } from './words.ts';

/** The print dialogue in Arabic. */
export const ar: PrintWords = {
  title: 'طباعة',
  close: 'إغلاق',
  what: {
    title: 'المحتوى',
    view: 'الخريطة كما هي على الشاشة',
    edition: 'المقالة كلها',
    atlas: 'أطلس: صفحة لكل مكان',
    here: 'المحدد الآن',
    places: 'مكان واحد',
    layers: 'طبقة واحدة',
    paragraphs: 'أماكن فقرة',
    headline: 'العنوان الرئيسي',
    paragraph: (n) => `الفقرة ${n}`,
  },
  paper: {
    title: 'الورق',
    orientation: 'الاتجاه',
    orientations: { landscape: 'أفقي', portrait: 'عمودي' },
    margin: 'الهوامش',
    millimetres: (mm) => `${mm} مم`,
  },
  scale: { title: 'المقياس', fitted: 'ملائم تلقائيًا' },
  colours: { title: 'الألوان', colour: 'ملونة', grey: 'رمادية' },
  labels: { title: 'الأسماء', both: 'باللغتين', en: 'بالإنجليزية', ar: 'بالعربية' },
  quotes: {
    title: 'الاقتباسات',
    short: 'جزء قصير من جملة لكل مكان',
    none: 'بلا اقتباسات',
    why:
      'لا يُعرض النص الكامل للمقالة: يسمح ناشرها بإعادة نشرها في المواقع المجتمعية، ويطلب ' +
      'الاتصال به من أجل الطباعة.',
  },
  parts: {
    title: 'الأجزاء',
    key: 'قائمة الأماكن',
    legend: 'مفتاح الخريطة',
    locator: 'خريطة الموقع',
    qr: 'رمز الاستجابة السريعة',
  },
  frame: {
    title: 'تحريك الخريطة',
    help: 'تُسحب الخريطة أو تُحرك بمفاتيح الأسهم، ويتغير المقياس بالمفتاحين + و−.',
    keys: 'تحرك مفاتيح الأسهم الخريطة تحته، ويتغير المقياس بالمفتاحين + و−.',
    left: 'مزيد من الغرب',
    right: 'مزيد من الشرق',
    up: 'مزيد من الشمال',
    down: 'مزيد من الجنوب',
    closer: 'مقياس أكبر',
    wider: 'مقياس أصغر',
    fit: 'ملاءمة من جديد',
  },
  onMap: {
    open: 'اختيار على الخريطة…',
    title: 'إطار الورقة على الخريطة',
    help:
      'تُظهر الورقة ما يقع داخل الإطار. يمكن تحريك الخريطة وتكبيرها تحته، أو سحب الإطار من ' +
      'حافته ومن زواياه.',
    frame: 'إطار الورقة',
    use: 'استخدام هذا الإطار',
    back: 'رجوع',
  },
  preview: {
    title: 'معاينة',
    page: (at, of) => `الصفحة ${at} من ${of}`,
    previous: 'الصفحة السابقة',
    next: 'الصفحة التالية',
    drawing: (done, of) => (of > 1 ? `يجري رسم الورقة ${done + 1} من ${of}…` : 'يجري الرسم…'),
    drawn: (pages, scale) => `عدد الصفحات: ${pages}${scale === null ? '' : `، المقياس ${scale}`}`,
    stop: 'إيقاف',
    stopped: (done, of) => `توقف الرسم بعد ${done} من ${of}.`,
    again: 'إعادة الرسم',
    refused: 'لا يمكن رسم هذه الورقة.',
    reason: refusalInArabic,
    failed: 'تعذّر رسم الورقة: لم يمكن جلب جزء من الصفحة.',
  },
  out: {
    print: 'طباعة أو حفظ بصيغة PDF…',
    printHint: 'يُختار الورق نفسه في نافذة المتصفح، بنسبة 100٪.',
    svg: 'حفظ SVG',
    png: 'حفظ PNG',
    dpi: 'الدقة',
    dots: (dpi) => `${dpi} نقطة في البوصة`,
    together: (pages) =>
      `بصيغتي SVG وPNG تُحفظ الصفحات كلها (${pages})، كل صفحة في ملف، ضمن ملف zip واحد.`,
    saving: (percent) => `يجري الحفظ… ${percent}٪`,
    saved: (file) => `حُفظت في ${file}`,
    notSaved: 'تعذّر الحفظ. يمكن إعادة المحاولة أو اختيار دقة أقل.',
  },
};
