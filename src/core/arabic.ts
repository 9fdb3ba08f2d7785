/** Arabic words that the page and the sheet share. */

/**
 * The months as Syria, Lebanon, Jordan, Palestine and Iraq call them. A table, because what
 * Intl.DateTimeFormat gives for ar-SY changes with the browser.
 */
export const MONTHS_AR: readonly string[] = [
  'كانون الثاني',
  'شباط',
  'آذار',
  'نيسان',
  'أيار',
  'حزيران',
  'تموز',
  'آب',
  'أيلول',
  'تشرين الأول',
  'تشرين الثاني',
  'كانون الأول',
];

/** What the legend says for the items of src/cartography/legend/kinds.ts. */
export const LEGEND_AR: Readonly<Record<string, string>> = {
  place: 'مكان في المقالة',
  'uncertain-place': 'موقع غير مؤكد',
  route: 'طريق في المقالة',
  area: 'حيّ في المقالة',
  'vague-area': 'منطقة في المقالة، بلا حدود ثابتة',
  'mixed-area': 'حيث مرّ خط الجبهة',
  precision: 'هامش الخطأ في الموقع',
  corridor: 'ممر، تخطيطي',
  'other-area': 'منطقة أخرى بلا حدود ثابتة',
  'other-route': 'طريق آخر',
  'other-district': 'حيّ آخر',
  'other-place': 'مكان آخر',
  'built-up': 'منطقة عمرانية',
  road: 'طريق رئيسي',
  stream: 'نهر، تخطيطي',
  town: 'بلدة',
  military: 'موقع عسكري',
  airfield: 'مطار',
  site: 'منشأة أو مبنى',
  'other-uncertain': 'مكان آخر، موقعه غير مؤكد',
  country: 'البلد الذي تدور حوله الخريطة',
  border: 'حدود دولية',
  disputed: 'حدود متنازع عليها',
  boundary: 'حدود إدارية',
  lake: 'بحيرة',
  river: 'نهر',
};
