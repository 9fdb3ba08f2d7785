import { LEGEND_AR, MONTHS_AR } from '../../core/arabic.ts';
import { isolated } from '../phrase.ts';
import { counted } from './counted.ts';
import type { MapTrouble } from '../../core/map-trouble.ts';
import { places } from './places-ar.ts';
import type { Strings } from './strings.ts';

/** The conjunction is one with the word after it: أ وب وج. */
function list(items: readonly string[]): string {
  return items.join(' و');
}

/** In the genitive, since it stands after "in". */
function paragraphs(numbers: readonly number[]): string {
  const forms = ['الفقرة', 'الفقرتين'];
  return `${forms[numbers.length - 1] ?? 'الفقرات'} ${list(numbers.map(String))}`;
}

/** In the accusative. */
function times(count: number): string {
  const forms = { few: 'مرات', many: 'مرة', other: 'مرة' };
  return counted(count, { zero: 'ولا مرة', one: 'مرة واحدة', two: 'مرتين', ...forms });
}

const BRIEF_KINDS: Strings['words']['briefKinds'] = {
  country: 'دولة',
  region: 'إقليم',
  city: 'مدينة',
  district: 'حيّ',
  area: 'منطقة',
  route: 'طريق',
  corridor: 'ممر',
  site: 'موقع',
  water: 'مياه',
};

function troubleWords(trouble: MapTrouble): string {
  switch (trouble.kind) {
    case 'webgl':
      return `تحتاج الخريطة المتحركة إلى ${isolated('WebGL 2')}، وهذا المتصفح لا يوفره.`;
    case 'code':
      return 'تعذّر جلب الخريطة المتحركة.';
    case 'lost':
      return 'فقدت الخريطة المتحركة بطاقة الرسوم، وهي في انتظارها.';
    case 'basemap-code':
      return 'تعذّر جلب برنامج الخريطة الأساسية الخاصة بهذه الطبعة.';
    case 'basemap-parts':
      return 'تعذّر جلب أجزاء من الخريطة الأساسية الخاصة بهذه الطبعة.';
    case 'basemap':
      return (
        `الخريطة الأساسية الخاصة بهذه الطبعة غير معروضة: ${isolated(trouble.reason)}. ` +
        'تظهر الخريطة الأبسط مكانها.'
      );
    case 'unknown':
      return isolated(trouble.message);
  }
}

/**
 * The page in Arabic: plain Modern Standard Arabic as newspapers write it, with verbal nouns for what
 * one can do, so that nobody is addressed as a man or a woman. Digits are Latin ones throughout: the
 * map's, the printed sheet's and the article's own are, and a paragraph must have one number.
 */
export const ar: Strings = {
  words: {
    months: MONTHS_AR,
    comma: '، ',
    semicolon: '؛ ',
    kinds: {
      ...BRIEF_KINDS,
      area: 'منطقة بلا حدود ثابتة',
      corridor: 'ممر، مرسوم بخط تخطيطي',
      water: 'مسطح مائي أو مجرى',
    },
    briefKinds: BRIEF_KINDS,
    mentionKinds: {
      named: 'بالاسم',
      event: 'ضمن اسم حدث',
      implied: 'تلميحًا',
      metonym: 'كنايةً عن الحكومة أو الشعب',
    },
    certainties: {
      certain: 'الموقع مؤكد',
      'less-certain': 'الموقع مرجّح غير مؤكد',
      uncertain: 'الموقع غير مؤكد',
    },
    neverMentioned: 'لم يرد ذكره.',
    headline: 'العنوان',
    list,
    quoted: (words) => `«${isolated(words)}»`,
    own: isolated,
    paragraph: (n) => `الفقرة ${n}`,
    passages: (headline, numbers) =>
      list([
        ...(headline ? ['العنوان'] : []),
        ...(numbers.length > 0 ? [paragraphs(numbers)] : []),
      ]),
    excerpts: (count) =>
      counted(count, {
        zero: 'بلا مقتطفات',
        one: 'مقتطف واحد',
        two: 'مقتطفان',
        few: 'مقتطفات',
        many: 'مقتطفًا',
        other: 'مقتطف',
      }),
    asOf: (date) => `الحال كما في ${date}.`,
    metres: (metres) => `${metres} م`,
    kilometres: (kilometres, miles) => `${kilometres} كم (${miles} ميل)`,
    citation: (author, publisher, date) => `${isolated(author)}، ${isolated(publisher)}، ${date}`,
    mentioned: (count, passages, kinds) => `ورد ذكره ${times(count)} في ${passages}: ${kinds}.`,
    writes: (quoted) => `تكتب المقالة ${quoted}.`,
    describes: (quoted) => `لا تسمّيه المقالة، بل تكتب ${quoted}.`,
    notOnMap: (reason) => `ليس على الخريطة: ${reason}.`,
    drawnWithin: (distance, certainty) => `مرسوم بهامش خطأ يقارب ${distance}؛ ${certainty}.`,
  },
  masthead: {
    name: 'أطلس المقالة',
    skips: 'انتقال سريع',
    toArticle: 'الانتقال إلى المقالة',
    toMap: 'الانتقال إلى الخريطة',
    toPlace: (name) => `الانتقال إلى ${name}`,
    page: 'الصفحة',
    index: 'الفهرس',
    dates: 'التواريخ',
    about: 'حول',
    toSearch: 'الانتقال إلى البحث',
    print: 'طباعة…',
  },
  display: {
    title: 'العرض',
    colours: 'الألوان',
    themes: { system: 'كما في النظام', light: 'فاتحة', dark: 'داكنة' },
    names: 'الأسماء على الخريطة',
    labels: { both: 'بالإنكليزية والعربية', en: 'بالإنكليزية', ar: 'بالعربية' },
  },
  panels: {
    ...{ close: 'إغلاق', index: 'فهرس الأماكن', dates: 'التواريخ', about: 'عن هذه الصفحة' },
    awaited: 'في الطريق…',
    failed: 'تعذّر جلب أدوات هذا القسم، وكل ما يقوله مكتوب أدناه.',
    again: 'إعادة المحاولة',
  },
  notice: {
    unknown: (address) => `لا مكان ولا فقرة في هذه المقالة باسم «${isolated(address)}».`,
    where: (passages) => `في ${passages}`,
    readArticle: 'قراءة المقالة',
    index: 'فهرس الأماكن',
  },
  article: {
    title: 'المقالة',
    by: 'بقلم ',
    endMatter: 'قائمة المصادر كما وردت في آخر المقالة. تغادر روابطها هذه الصفحة إلى تلك المصادر.',
    language: 'المقالة بالإنكليزية كما هي، وكذلك ما لم يُترجم من الملاحظات؛ أما ما عداها فبالعربية.',
  },
  quotation: {
    read: (where) => `موضعه في المقالة: ${where}`,
    readShort: 'موضعه في المقالة',
    whole: 'عرض الفقرة كاملة',
    sentence: 'عرض الجملة وحدها',
    others: (headline) => (headline ? 'في العنوان أيضًا:' : 'في هذه الفقرة أيضًا:'),
  },
  index: {
    about: (title, citation) => `جميع الاقتباسات من «${isolated(title)}»، ${citation}.`,
    order: 'الترتيب',
    orders: { first: 'أول ذكر', name: 'الاسم', count: 'عدد المرات', kind: 'النوع' },
    mentioned: 'طريقة الذكر',
    anyKind: 'الكل',
    layer: 'الطبقة',
    anyLayer: 'الكل',
    shown: (count, all) => `المعروض: ${count} من أصل ${all}`,
    mentions: (count) => `ورد ${times(count)}`,
    unfold: (name) => `ما تقوله المقالة عن ${name}`,
    none: 'لا مكان في هذه الطبقة يرد ذكره على هذا النحو.',
    showAll: 'عرض جميع الأماكن',
  },
  search: {
    title: 'البحث',
    field: 'البحث عن مكان أو كلمة',
    close: 'إغلاق البحث',
    results: 'النتائج',
    places: 'الأماكن',
    near: 'لا شيء بهذا الاسم؛ أسماء قريبة منه',
    passages: 'كلمات المقالة',
    more: (count) => `و${count} غيرها`,
    found: (found, passages) =>
      `${places(found)}، ${counted(passages, {
        ...{ zero: 'بلا فقرات', one: 'فقرة واحدة', two: 'فقرتان', few: 'فقرات' },
        ...{ many: 'فقرة', other: 'فقرة' },
      })}`,
    none: 'لا نتائج.',
    hint: 'قد تفيد كتابة أخرى؛ وكل الأماكن في',
    failed: 'تعذّر جلب البحث. وفي الفهرس جميع الأماكن.',
    mentioned: (count) => `ورد ذكره ${times(count)}`,
    context: 'على الخريطة وليس في المقالة',
  },
  dates: {
    about:
      'أحداث مؤرخة تتحدث عنها المقالة. التواريخ من المصادر المذكورة مع كل حدث لا من المقالة، ' +
      'والمقالة تروي الأحداث بترتيب آخر.',
    order: 'الترتيب',
    happened: 'كما وقعت',
    told: 'كما تُروى',
    ranks: (happened, told) => `ترتيبه في الزمن ${happened}، وفي الرواية ${told}`,
    from: (date) => `بدءًا من ${date}`,
    range: (start, end) => `من ${start} إلى ${end}`,
    place: 'المكان',
    passages: 'موضعه في المقالة',
  },
  strip: {
    title: 'الفقرات وأماكنها',
    passage: (passage, names, others) =>
      names.length === 0
        ? passage
        : `${passage}: ${list(names)}${others > 0 ? `، و${others} غيرها` : ''}`,
  },
  card: {
    title: 'المكان',
    close: 'إغلاق',
    failed: 'تعذّر جلب بطاقته.',
    notMentioned: 'لا تذكره المقالة، وتعرضه الخريطة للاستدلال فقط.',
    excerpts: (citation) => `مقتطفات من ${citation}`,
    previous: 'المقتطف السابق',
    next: 'المقتطف التالي',
    position: (at, count) => `المقتطف ${at} من ${count}`,
    copy: 'نسخ الرابط',
    copied: 'نُسخ الرابط',
    notCopied: 'يُنسخ من شريط العنوان',
    print: 'طباعة المكان',
    save: 'حفظ الصورة',
    saving: 'يجري رسمها…',
    saved: 'حُفظت الصورة',
    notSaved: 'تعذّر الحفظ: إعادة المحاولة',
    embed: 'نسخ رمز التضمين',
    embedded: 'نُسخ الرمز',
    notEmbedded: 'المتصفح يمنع النسخ',
    sources: (count) => ['المصدر', 'المصدران'][count - 1] ?? 'المصادر',
    counts: (kinds) => list(kinds.map(({ words, count }) => `${words} ${times(count)}`)),
    underClick: 'تحت موضع النقر أيضًا:',
  },
  where: {
    winds: {
      n: 'شمال',
      ne: 'شمال شرقي',
      e: 'شرق',
      se: 'جنوب شرقي',
      s: 'جنوب',
      sw: 'جنوب غربي',
      w: 'غرب',
      nw: 'شمال غربي',
    },
    far: (distance, wind, from) => `على بعد نحو ${distance} ${wind} ${from}`,
    point: (where) => `تقع نقطة المكان على الخريطة ${where}`,
    passes: (distance, wind, from) => `يمر على بعد نحو ${distance} ${wind} ${from}`,
    towards: (wind, from) => `${wind} ${from}`,
    at: (from) => `عند ${from}`,
    round: (from) => `حول ${from}`,
    on: (road) => `على ${road}`,
    within: (area) => `في ${area}`,
  },
  describe: {
    shows: (name, where, others) =>
      `تعرض الخريطة ${name}${where === null ? '' : `، ${where}`}` +
      `${others === null ? '' : `، وفيها أيضًا ${others}`}.`,
    places: (names) => `تعرض الخريطة أماكن المقالة${names === null ? '' : `: ${names}`}.`,
    passage: (passage, names) => `تعرض الخريطة أماكن ${passage}: ${names}.`,
    nothingOf: (passage) => `لا شيء من ${passage} على الخريطة.`,
    absent: (name) => `لا تعرض الخريطة ${name}.`,
  },
  phone: {
    showMap: 'إظهار الخريطة',
    hideMap: 'إخفاء الخريطة',
    sheet: 'ارتفاع البطاقة',
    heights: { peek: 'منخفضة', half: 'إلى النصف', full: 'كاملة' },
  },
  steps: {
    title: 'ترتيب القراءة',
    start: 'القراءة مكانًا بعد مكان',
    previous: 'الموضع السابق في النص',
    next: 'الموضع التالي في النص',
    position: (at, of) => `الموضع ${at} من ${of}`,
    follow: 'تتبع الخريطة القراءة',
    reading: 'أثناء القراءة',
  },
  announce: { excerpt: (at, count) => `المقتطف ${at} من ${count}` },
  map: {
    title: 'الخريطة',
    foot: 'المقياس وأصحاب البيانات',
    leaves: 'يغادر هذه الصفحة',
    drawn: 'تفاصيل رسمها هذا المشروع، تقريبية',
    legend: 'مفتاح الخريطة',
    layers: 'الطبقات',
    legendItem: (id) => LEGEND_AR[id] ?? null,
    nothingInView: 'ليس في هذا المشهد شيء مما في المقالة.',
    numbered: 'مكان في هذه الفقرة، ورقمه بحسب أول ذكر له في المقالة',
    m: 'م',
    km: 'كم',
    mi: 'ميل',
    scale: (km, mi) => `المقياس: ${km}، ${mi}`,
    // With the article: إلى الشمال الشرقي.
    away: (distance, wind) => `${distance} إلى ${wind.replace(/(^| )/g, '$1ال')}`,
    trouble: (trouble, still) =>
      still
        ? `${troubleWords(trouble)} تبقى الخريطة الثابتة، وفيها كل شيء إلا الحركة.`
        : troubleWords(trouble),
    own: {
      title: 'أماكن المقالة على الخريطة: الأسهم للتحريك، وعلامتا الزائد والناقص للتكبير والتصغير',
      zoomIn: 'تكبير',
      zoomOut: 'تصغير',
      wheel: 'للتكبير والتصغير: التمرير مع ضغط Ctrl',
      wheelOnMac: 'للتكبير والتصغير: التمرير مع ضغط ⌘',
      fingers: 'تُحرَّك الخريطة بإصبعين',
    },
  },
};
