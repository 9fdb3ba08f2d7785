import { OWN } from '../../core/attribution.ts';
import { MONTHS } from '../../core/dates.ts';
import type { MapTrouble } from '../../core/map-trouble.ts';
import { many } from './many.ts';
import type { Strings } from './strings.ts';

/** a, b and c. */
function list(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** 1st, 2nd, 3rd, 4th. */
function ordinal(n: number): string {
  const last = n % 100 > 10 && n % 100 < 14 ? 0 : n % 10;
  return `${n}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}

function paragraphs(numbers: readonly number[]): string {
  return `${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${list(numbers.map(String))}`;
}

function troubleWords(trouble: MapTrouble): string {
  switch (trouble.kind) {
    case 'webgl':
      return 'The moving map needs WebGL 2, which this browser does not offer.';
    case 'code':
      return 'The moving map could not be fetched.';
    case 'lost':
      return 'The moving map has lost the graphics card, and waits for it.';
    case 'basemap-code':
      return 'The code for the edition’s own base map could not be fetched.';
    case 'basemap-parts':
      return 'Parts of the edition’s own base map could not be fetched.';
    case 'basemap':
      return (
        `The edition’s own base map is not shown: ${trouble.reason}. ` +
        'The simpler one is shown instead.'
      );
    case 'unknown':
      return trouble.message;
  }
}

const BRIEF_KINDS: Strings['words']['briefKinds'] = {
  country: 'country',
  region: 'region',
  city: 'city',
  district: 'district',
  area: 'area',
  route: 'route',
  corridor: 'corridor',
  site: 'site',
  water: 'water',
};

/** The page in English. */
export const en: Strings = {
  words: {
    months: MONTHS,
    comma: ', ',
    semicolon: '; ',
    kinds: {
      ...BRIEF_KINDS,
      area: 'area without fixed edges',
      corridor: 'corridor, drawn as a schematic line',
    },
    briefKinds: BRIEF_KINDS,
    mentionKinds: {
      named: 'named',
      event: 'in an event’s name',
      implied: 'implied',
      metonym: 'standing for its government or people',
    },
    certainties: {
      certain: 'position certain',
      'less-certain': 'position likely, not certain',
      uncertain: 'position uncertain',
    },
    neverMentioned: 'Never mentioned.',
    headline: 'headline',
    list,
    quoted: (words) => `“${words}”`,
    own: (words) => words,
    paragraph: (n) => `paragraph ${n}`,
    passages: (headline, numbers) =>
      list([
        ...(headline ? ['the headline'] : []),
        ...(numbers.length > 0 ? [paragraphs(numbers)] : []),
      ]),
    excerpts: (count) => many(count, 'excerpt'),
    asOf: (date) => `As of ${date}.`,
    metres: (metres) => `${metres} m`,
    kilometres: (kilometres, miles) => `${kilometres} km (${miles} mi)`,
    citation: (author, publisher, date) => `${author}, ${publisher}, ${date}`,
    mentioned: (count, passages, kinds) => `Mentioned ${times(count)} in ${passages}: ${kinds}.`,
    writes: (quoted) => `The article writes ${quoted}.`,
    describes: (quoted) => `The article does not name it; it writes ${quoted}.`,
    notOnMap: (reason) => `Not on the map: ${reason}.`,
    drawnWithin: (distance, certainty) => `Drawn to within about ${distance}; ${certainty}.`,
  },
  masthead: {
    name: 'Article Atlas',
    skips: 'Skip',
    toArticle: 'Skip to the article',
    toMap: 'Skip to the map',
    toPlace: (name) => `Skip to ${name}`,
    page: 'Page',
    index: 'Index',
    dates: 'Dates',
    about: 'About',
    toSearch: 'Skip to search',
    print: 'Print …',
  },
  display: {
    title: 'Display',
    colours: 'Colours',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    names: 'Names on the map',
    labels: { both: 'English and Arabic', en: 'English', ar: 'Arabic' },
  },
  panels: {
    ...{ close: 'Close', index: 'Index of places', dates: 'Dates', about: 'About this reader' },
    awaited: 'On its way …',
    failed: 'Its controls could not be fetched; all it says stands below.',
    again: 'Try again',
  },
  notice: {
    unknown: (address) => `This article has no place and no paragraph called “${address}”.`,
    where: (passages) => passages,
    readArticle: 'Read the article',
    index: 'Index of places',
  },
  article: {
    title: 'Article',
    by: 'By ',
    endMatter: 'The author’s own list. These links leave this page for the author’s sources.',
    language: null,
  },
  quotation: {
    read: (where) => `Read in the article, ${where}`,
    readShort: 'Read in the article',
    whole: 'Show the whole paragraph',
    sentence: 'Show the sentence alone',
    others: (headline) => (headline ? 'Also in the headline:' : 'Also in this paragraph:'),
  },
  index: {
    about: (title, citation) => `All quotations are from “${title}”, ${citation}.`,
    order: 'Order',
    orders: { first: 'First mention', name: 'Name', count: 'Mentions', kind: 'Kind' },
    mentioned: 'Mentioned',
    anyKind: 'In any way',
    layer: 'Layer',
    anyLayer: 'All',
    shown: (count, all) => `${count} of ${many(all, 'place')}`,
    mentions: (count) => many(count, 'mention'),
    unfold: (name) => `What the article says of ${name}`,
    none: 'No place is mentioned so in this layer.',
    showAll: 'Show all places',
  },
  search: {
    title: 'Search',
    field: 'Search places and words',
    close: 'Close search',
    results: 'Results',
    places: 'Places',
    near: 'Nothing is called that; near names',
    passages: 'Words of the article',
    more: (count) => `and ${count} more`,
    found: (places, passages) => `${many(places, 'place')}, ${many(passages, 'paragraph')}`,
    none: 'Nothing found.',
    hint: 'Another spelling may help; every place is in the',
    failed: 'The search could not be fetched. The index lists every place.',
    mentioned: (count) => `mentioned ${times(count)}`,
    context: 'on the map, not in the article',
  },
  dates: {
    about:
      'Dated events that the article speaks of. The dates are from the sources named with each, ' +
      'not from the article, which tells the events in another order.',
    order: 'Order',
    happened: 'As it happened',
    told: 'As it is told',
    ranks: (happened, told) => `${ordinal(happened)} in time, ${ordinal(told)} in the telling`,
    from: (date) => `From ${date}`,
    range: (start, end) => `${start} to ${end}`,
    place: 'Place',
    passages: 'Told in',
  },
  strip: {
    title: 'Paragraphs and their places',
    passage: (passage, places, others) =>
      places.length === 0
        ? passage
        : `${passage}: ${places.join(', ')}${others > 0 ? ` and ${others} more` : ''}`,
  },
  card: {
    title: 'Place',
    close: 'Close',
    failed: 'Its card could not be fetched.',
    notMentioned: 'The article does not mention it; the map shows it for orientation.',
    excerpts: (citation) => `Excerpts, quoted from ${citation}`,
    previous: 'Previous excerpt',
    next: 'Next excerpt',
    position: (at, count) => `Excerpt ${at} of ${count}`,
    copy: 'Copy link',
    copied: 'Link copied',
    notCopied: 'Copy it from the address bar',
    print: 'Print this place',
    save: 'Save picture',
    saving: 'Drawing it …',
    saved: 'Picture saved',
    notSaved: 'Not saved: try again',
    embed: 'Copy embed code',
    embedded: 'Code copied',
    notEmbedded: 'The browser refuses',
    sources: (count) => (count === 1 ? 'Source' : 'Sources'),
    counts: (kinds) => kinds.map(({ words, count }) => `${words} ${times(count)}`).join(', '),
    underClick: 'Also under your click:',
  },
  where: {
    winds: {
      n: 'north',
      ne: 'north-east',
      e: 'east',
      se: 'south-east',
      s: 'south',
      sw: 'south-west',
      w: 'west',
      nw: 'north-west',
    },
    far: (distance, wind, from) => `about ${distance} ${wind} of ${from}`,
    point: (where) => `its point on the map lies ${where}`,
    passes: (distance, wind, from) => `passes about ${distance} ${wind} of ${from}`,
    towards: (wind, from) => `${wind} of ${from}`,
    at: (from) => `at ${from}`,
    round: (from) => `round ${from}`,
    // A name that ends in a common noun is a description.
    on: (road) => (/ (road|highway|street)$/.test(road) ? `on the ${road}` : `on ${road}`),
    within: (area) => `in ${area}`,
  },
  describe: {
    shows: (name, where, others) =>
      `Shows ${name}${where === null ? '' : `, ${where}`}${others === null ? '' : `, with ${others}`}.`,
    places: (names) => `Shows the places of the article${names === null ? '' : `: ${names}`}.`,
    passage: (passage, names) => `Shows the places of ${passage}: ${names}.`,
    nothingOf: (passage) => `Nothing of ${passage} is on the map.`,
    absent: (name) => `${name} is not on the map.`,
  },
  phone: {
    showMap: 'Show map',
    hideMap: 'Hide map',
    sheet: 'Height of the card',
    heights: { peek: 'low', half: 'half', full: 'full' },
  },
  steps: {
    title: 'Reading order',
    start: 'Read place by place',
    previous: 'Previous place in the text',
    next: 'Next place in the text',
    position: (at, of) => `Mention ${at} of ${of}`,
    follow: 'The map follows my reading',
    reading: 'While reading',
  },
  announce: { excerpt: (at, count) => `excerpt ${at} of ${count}` },
  map: {
    title: 'Map',
    foot: 'Scale and credits',
    leaves: 'leaves this page',
    drawn: OWN,
    legend: 'Legend',
    layers: 'Layers',
    legendItem: () => null,
    nothingInView: 'Nothing of the article lies in this view.',
    numbered: 'place of this paragraph, numbered by first mention in the article',
    m: 'm',
    km: 'km',
    mi: 'mi',
    scale: (km, mi) => `Scale: ${km}, ${mi}`,
    away: (distance, wind) => `${distance} ${wind}`,
    trouble: (trouble, still) =>
      still
        ? `${troubleWords(trouble)} The still map stays, with everything but movement.`
        : troubleWords(trouble),
    own: {
      title: 'Places of the article, drawn: arrow keys move, plus and minus zoom',
      zoomIn: 'Zoom in',
      zoomOut: 'Zoom out',
      wheel: 'Hold Ctrl and scroll to zoom the map',
      wheelOnMac: 'Hold ⌘ and scroll to zoom the map',
      fingers: 'Use two fingers to move the map',
    },
  },
};
