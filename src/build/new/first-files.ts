/** A file of a new edition. */
export interface FirstFile {
  /** Relative to the edition's directory, with '/'. */
  readonly path: string;
  readonly text: string;
}

/**
 * The files of a new edition: as small as one can be that has all the parts, and good as it is. Its
 * article and its one town are made up, so that nobody publishes them by mistake.
 * @param today an ISO date
 */
export function firstFiles(today: string): readonly FirstFile[] {
  return [
    { path: 'edition.json', text: json(manifest(today)) },
    { path: 'article.md', text: article(today) },
    { path: 'sources.json', text: json(sources) },
    { path: 'layers/places.geojson', text: json(places) },
    { path: 'README.md', text: README },
  ];
}

const manifest = (today: string) => ({
  title: 'A walk to the harbour',
  summary: 'A made-up note of two sentences, to be replaced by your article.',
  address: null,
  contact: null,
  dated: today,
  region: [-11, 35, 30, 60],
  view: { center: [4.5, 43.3], zoom: 8 },
  quoteLimit: 160,
  layers: [{ id: 'places', title: 'Places', 'title:ar': null }],
  context: [],
  derived: [],
  frames: [{ id: 'coast', title: 'The coast', 'title:ar': null, bounds: [4, 43, 5, 43.6] }],
  landmarks: [],
});

const article = (today: string): string => `---
title: A walk to the harbour
author: Your author
publisher: Your publisher
published: ${today}
address: https://example.org
language: en
rights: Say here on which conditions the article may be quoted.
---

# A walk to the [Old Harbour](place:old-harbour)

This paragraph stands where yours will. On the way to the [Old Harbour](place:old-harbour) one passes nothing that is worth a second mark.
`;

const sources = {
  own: {
    title: 'Chosen or drawn for this edition',
    publisher: 'The editors',
    address: null,
    licence: 'Say here on which conditions it may be used',
    retrieved: null,
  },
};

const places = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      id: 'old-harbour',
      properties: {
        name: 'Old Harbour',
        'name:ar': null,
        variants: [],
        kind: 'site',
        precision: 500,
        certainty: 'uncertain',
        sources: ['own'],
        note: 'A made-up place.',
      },
      geometry: { type: 'Point', coordinates: [4.5, 43.3] },
    },
  ],
};

const README = `# An edition of Article Atlas

Replace \`article.md\` by your article and \`layers/places.geojson\` by its places, and say in \`edition.json\` where they lie. Run these in the program's directory, with this directory's path for DIRECTORY:

    npm run link -- DIRECTORY        finds the names that are not marked yet
    npm run validate -- DIRECTORY    says everything that is wrong, and where
    npm start -- DIRECTORY           builds the page and serves it

The program's \`geodata/GUIDE.md\` leads through an hour's work; its \`geodata/README.md\` says what every field means.
`;

/** A member a line, and short lists on one, as a person writes them. */
function json(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  const short = text.replace(/\[\s+([^[\]{}]*?)\s+\]/g, (_, items: string) => {
    return `[${items.replace(/,\s+/g, ', ')}]`;
  });
  return `${short}\n`;
}
