import { MONTHS } from '../dates.ts';
import type { SheetWords } from './sheet-words.ts';

/** The sheet's own words in English. */
export const english: SheetWords = {
  months: MONTHS,
  headline: 'Headline',
  headlineMark: 'headline',
  paragraph: (n) => `Paragraph ${n}`,
  world: 'World',
  atlas: 'Atlas',
  atlasDeck: (places, sheets) => `${places} places on ${sheets} sheets, in the order of the text`,
  overview: 'Overview',
  index: 'Index of places',
  indexDeck:
    'Each place of the article with its number, the paragraphs that name it, and its sheet.',
  notOnMap: (reason) => `Not on the map: ${reason}`,
  outside: 'It lies outside these maps.',
  sameSentence: (number) => `The same sentence as ${number}.`,
  onSheet: (sheet) => `· sheet ${sheet}`,
  continued: (title) => `${title}, continued`,
  page: (page, of) => `Page ${page} of ${of}`,
  sheet: (sheet, of) => `Sheet ${sheet} of ${of}`,
  sheetPage: (sheet, of, page) => `Sheet ${sheet} of ${of}, page ${page}`,
  north: 'N',
  units: ['km', 'mi', 'm'],
  scale: (scale, paper, name) =>
    `Scale ${scale}${name === null ? '' : ` (${name})`} on ${paper}, in the middle of the map`,
  then: '; ',
  edges: (upper, lower) => `${upper} at its upper edge, ${lower} at its lower (Mercator)`,
  edgesBrief: (upper, lower) => `upper edge ${upper}, lower ${lower}`,
  legendNote: 'Numbers by first mention; outlines are approximate.',
  numbered: 'place of the article',
  uncertain: 'position uncertain',
  trueTo: (reach) => `true to about ${reach}`,
  metres: (metres) => `${metres} m`,
  kilometres: (km) => `${km} km`,
  legendItem: () => null,
  quotations: (author, publisher, date) => `Quotations: ${author}, ${publisher}, ${date}`,
  article: (author, publisher, date) => `Article: ${author}, ${publisher}, ${date}`,
  sources: (byLicence) => `Sources of the places, by licence. ${byLicence}`,
  compiled: (date) => `Compiled on ${date}.`,
  base: 'Base map made with Natural Earth (public domain).',
  credit: (words) => words,
  cite: (title, edition, date) =>
    `Cite this sheet as: “${title}”, in: ${edition}, Article Atlas, ${date}`,
  here: (address) => `This map: ${address}`,
  describe: (title, numbered, inView, scale) =>
    [
      `Map: ${title}.`,
      numbered === '' ? '' : `Numbered places: ${numbered}.`,
      inView === '' ? '' : `Also in view: ${inView}.`,
      scale === '' ? '' : `Scale ${scale}; north is at the top.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
};
