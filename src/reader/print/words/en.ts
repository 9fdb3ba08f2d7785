import { refusalInEnglish } from '../../../core/refusal/en.ts';
import type { PrintWords } from './words.ts';

/** The print dialogue in English. */
export const en: PrintWords = {
  title: 'Print',
  close: 'Close',
  what: {
    title: 'What',
    view: 'The map as on screen',
    edition: 'The whole article',
    atlas: 'Atlas: a sheet for each place',
    here: 'Now selected',
    places: 'One place',
    layers: 'One layer',
    paragraphs: 'The places of a paragraph',
    headline: 'Headline',
    paragraph: (n) => `Paragraph ${n}`,
  },
  paper: {
    title: 'Paper',
    orientation: 'Orientation',
    orientations: { landscape: 'Landscape', portrait: 'Portrait' },
    margin: 'Margins',
    millimetres: (mm) => `${mm} mm`,
  },
  scale: { title: 'Scale', fitted: 'Fitted' },
  colours: { title: 'Colours', colour: 'Colour', grey: 'Grey' },
  labels: { title: 'Names', both: 'Both', en: 'English', ar: 'Arabic' },
  quotes: {
    title: 'Quotations',
    short: 'One short part of a sentence a place',
    none: 'None',
    why:
      'The article’s whole text is not offered: its publisher allows republication on community ' +
      'sites, and asks to be contacted for print.',
  },
  parts: {
    title: 'Parts',
    key: 'Key',
    legend: 'Legend',
    locator: 'Inset',
    qr: 'QR code',
  },
  frame: {
    title: 'Move the map',
    help: 'Drag the map, or use the arrow keys; + and − change the scale.',
    keys: 'The arrow keys move the map below it; + and − change the scale.',
    left: 'Show more in the west',
    right: 'Show more in the east',
    up: 'Show more in the north',
    down: 'Show more in the south',
    closer: 'Larger scale',
    wider: 'Smaller scale',
    fit: 'Fit again',
  },
  onMap: {
    open: 'Choose on the map …',
    title: 'Frame of the sheet on the map',
    help:
      'The sheet shows what lies in the frame. Move and zoom the map below it, or drag the frame ' +
      'by its edge and its corners.',
    frame: 'Frame of the sheet',
    use: 'Use this frame',
    back: 'Back',
  },
  preview: {
    title: 'Preview',
    page: (at, of) => `Page ${at} of ${of}`,
    previous: 'Previous page',
    next: 'Next page',
    drawing: (done, of) => (of > 1 ? `Drawing sheet ${done + 1} of ${of} …` : 'Drawing …'),
    drawn: (pages, scale) =>
      `${pages === 1 ? '1 page' : `${pages} pages`}${scale === null ? '' : `, ${scale}`}`,
    stop: 'Stop',
    stopped: (done, of) => `Stopped after ${done} of ${of} sheets.`,
    again: 'Draw again',
    refused: 'This sheet can’t be drawn.',
    reason: refusalInEnglish,
    failed: 'The sheet could not be drawn: a part of the page could not be fetched.',
  },
  out: {
    print: 'Print or save as PDF …',
    printHint: 'Choose the same paper in the browser’s own dialogue, at 100 %.',
    svg: 'Save SVG',
    png: 'Save PNG',
    dpi: 'Resolution',
    dots: (dpi) => `${dpi} dpi`,
    together: (pages) => `SVG and PNG: all ${pages} pages, each a file, in one .zip.`,
    saving: (percent) => `Saving … ${percent} %`,
    saved: (file) => `Saved as ${file}`,
    notSaved: 'Could not be saved. Try again, or a lower resolution.',
  },
};
