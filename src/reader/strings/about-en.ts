import type { AboutStrings } from './about-strings.ts';
import { many } from './many.ts';

/** The words of the page about the reader, in English. */
export const aboutEn: AboutStrings = {
  what: 'What this is',
  whatWords:
    'The article stands here letter for letter. Underlined words lead to the places that they ' +
    'mean; the map beside the text shows where those lie. Its notes are no part of the article, ' +
    'and showing where something is says nothing on whether what is told of it is true.',
  found: 'How the places were found',
  foundWords: (places, mentions) =>
    `By the editors: each mention is marked in the text with the place that it means and with how ` +
    `the article speaks of it. These are ${many(mentions, 'mention')} of ` +
    `${many(places, 'place')}, underlined according to how they are spoken of:`,
  kinds: {
    named: 'by a name of its own, in whatever spelling',
    event: 'within the name of a battle, an agreement or a siege',
    implied: 'by a description that means one place',
    metonym: 'a country or a seat of government, for its government or people',
  },
  uncertain: 'What is uncertain',
  uncertainWords: [
    'Each place says how sure its position is, and how far off it may lie. A sign of its own marks ' +
      'an uncertain position; an area without fixed edges fades away at its rim; a corridor is a ' +
      'schematic line, and no road. Round what is selected a soft band is as wide as it may be off.',
    'Of the time that the article tells of, sources say different things; what the map shows of ' +
      'it is dated and approximate.',
  ],
  notOnMap: 'In the article, not on the map',
  notOnMapWords: (mentioned, onMap) =>
    `Of ${many(mentioned, 'place')} in the article the map shows ${onMap}. It does not show:`,
  neverNamed: 'On the map, not in the article',
  neverNamedWords: (count) => `${many(count, 'place')}, drawn faintly for orientation:`,
  group: (kind, count) => `${kind}, ${count}`,
  short: 'Abbreviations',
  shortWords:
    'What the article leaves unexplained; the notes are from sources, not from the article.',
  copying: 'What may be copied',
  copyingArticle:
    'The article is its author’s and its publisher’s. Quote it with author, publisher and date; ' +
    'for longer parts, for print and for commercial sites the publisher’s conditions hold, ' +
    'which are quoted under “Sources and terms”.',
  copyingMap: (terms) =>
    'Notes, drawings and printed sheets of this map may be copied, also for class, with the credit ' +
    `below and on the terms of its sources${terms === '' ? '' : `: ${terms}`}. ` +
    'Quotations on a sheet stay the author’s.',
  credit: 'Credit',
  data: 'For people who want the data',
  dataWords:
    'All places with their outlines and sources, and all mentions with the sentences round them:',
  dataFiles: {
    places: 'the places (GeoJSON)',
    mentions: 'the mentions (CSV)',
    readme: 'what is in them, and on what terms',
  },
  cite: 'How to cite',
  citeMap: 'The map',
  citePassage: 'A passage',
  mapCitation: (title, date) => `${title}. Map beside an article, data of ${date}.`,
  passageCitation: (title, citation, passage) => `${title}. ${citation}, ${passage}.`,
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Select and copy it here',
  report: 'Mistakes',
  reportTo: 'Please report what is wrong or missing, with the place and a source:',
  reportNowhere:
    'This edition names no address for that. Please tell whoever published this page what is wrong ' +
    'or missing, with the place and a source.',
  credits: {
    title: 'Sources and terms',
    terms:
      'The article is its author’s, and so is every quotation of it; the map’s notes are neutral, ' +
      'dated and from the sources below. The address of the article’s own page is not known; the ' +
      'link goes to its publisher,',
    sources: (date) => `Sources of the map, ${date}`,
    retrieved: (date) => `retrieved ${date}`,
  },
  certainties: {
    certain: 'This is clearly what the article means.',
    'less-certain': 'This is probably what the article means.',
    uncertain: 'This may be what the article means.',
  },
};
