import { describe, expect, it } from 'vitest';
import { Color, featureFilter } from '@maplibre/maplibre-gl-style-spec';
import { besidesNumbered, NUMBERED_NAMES } from '../../src/cartography/layers/numbered-names.ts';
import { anchorOffsetsOf } from '../../src/figure/style/parse-parts.ts';
import { wording, OF_PLACE } from '../../src/cartography/wording.ts';
import { DISCS, sideOf } from '../../src/cartography/sign.ts';
import { layerOf, LANGUAGES, styleOf } from './made-up-styles.ts';
import { valueOf } from './evaluate.ts';
import { madeUp } from './made-up.ts';
import { buildStyle } from '../../src/cartography/style.ts';
import { wayNameLines } from '../../src/cartography/way-names.ts';
import { themes } from '../../src/cartography/theme.ts';
import type { Sketch } from './made-up.ts';
import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';

const PLACE = { name: 'Hill', nameAr: 'تل', number: 3, mark: 'spot' };

function said(labels: (typeof LANGUAGES)[number], properties: Record<string, unknown>): string {
  const layer = {
    id: 'name',
    type: 'symbol',
    source: 'a',
    layout: { 'text-field': wording(labels, OF_PLACE, '\n') },
  } as const;
  return String(valueOf(layer, 'text-field', { zoom: 12, properties }));
}

/** The layers that write, and not those that only draw signs. */
function textsOf({ layers }: StyleSpecification) {
  return layers.flatMap((layer) =>
    layer.type === 'symbol' && layer.layout?.['text-field'] !== undefined ? [layer] : [],
  );
}

/** The spots of a label at one zoom. */
function spotsOf(layer: LayerSpecification, properties: Record<string, unknown>) {
  const value = valueOf(layer, 'text-variable-anchor-offset', { zoom: 9, properties });
  return anchorOffsetsOf(value);
}

describe('what a label says', () => {
  it('is English with Arabic under it or the other way round, or either alone', () => {
    expect(said('both', PLACE)).toBe('Hill\nتل');
    expect(said('both-ar', PLACE)).toBe('تل\nHill');
    expect(said('en', PLACE)).toBe('Hill');
    expect(said('ar', PLACE)).toBe('تل');
  });

  it('is English where there is no Arabic', () => {
    for (const labels of LANGUAGES) {
      expect(said(labels, { ...PLACE, nameAr: '' })).toBe('Hill');
      expect(said(labels, { ...PLACE, nameAr: null })).toBe('Hill');
    }
  });
});

describe.each(LANGUAGES)('labels in %s', (labels) => {
  const style = styleOf('light', labels);
  const texts = textsOf(style);

  it('leave out the language that nobody asked for', () => {
    for (const { id, layout } of texts) {
      const text = JSON.stringify(layout?.['text-field']);
      if (labels === 'en') expect(text, id).not.toMatch(/nameAr|name:ar/);
    }
  });

  it('are spaced out in capitals only, and never in Arabic', () => {
    for (const { id, layout = {} } of texts) {
      const spacing = layout['text-letter-spacing'];
      if (spacing === undefined || spacing === 0) continue;
      for (const zoom of [1, 2.5, 3.4, 3.5, 7]) {
        const at = { zoom, properties: PLACE };
        if (valueOf(layerOf(style, id), 'text-letter-spacing', at) === 0) continue;
        const text = JSON.stringify(valueOf(layerOf(style, id), 'text-field', at));
        expect(text, `${id} ${zoom}`).toContain('HILL');
        expect(text, `${id} ${zoom}`).not.toContain(PLACE.nameAr);
      }
    }
  });

  it('are capitals for countries only', () => {
    for (const { id, layout = {} } of texts) {
      const isCapital =
        layout['text-transform'] !== undefined || /upcase/.test(JSON.stringify(layout));
      const said = JSON.stringify(
        valueOf(layerOf(style, id), 'text-field', { zoom: 5, properties: PLACE }),
      );
      if (isCapital && !/countr/.test(id)) expect(said, id).not.toContain('HILL');
    }
  });

  it('are italic for water only', () => {
    for (const { id, layout = {} } of texts) {
      const isItalic = JSON.stringify(layout['text-font']).includes('Italic');
      expect(isItalic, id).toBe(/sea|water|river|lake/.test(id));
    }
  });
});

describe('the names of the article’s countries', () => {
  const layer = layerOf(styleOf('light', 'both'), 'world-country-label');
  const said = (zoom: number) =>
    JSON.stringify(valueOf(layer, 'text-field', { zoom, properties: PLACE }));

  it('are in both languages at once, or in English alone from afar', () => {
    expect(said(4)).toMatch(/HILL.*تل/);
    expect(said(2)).not.toContain('تل');
  });

  it('stay within an em of their ground on a map of the world, or are left out', () => {
    for (const zoom of [0, 1.5, 2, 3, 3.49]) {
      for (const id of ['the-country', 'another']) {
        const at = { zoom, properties: { ...PLACE, id } };
        expect(Number(valueOf(layer, 'text-radial-offset', at))).toBeLessThanOrEqual(1);
      }
    }
    expect(valueOf(layer, 'text-allow-overlap', { zoom: 2 })).toBeUndefined();
  });

  it('begin with that of the edition’s own country, however small its neighbours’ room', () => {
    const country = { layer: 'world', kind: 'country' } as const;
    const at = (id: string, lng: number, lat: number): Sketch => {
      const geometry = { type: 'Point' as const, coordinates: [lng, lat] };
      return { ...country, id, geometry, anchor: [lng, lat] };
    };
    const { edition, geography } = madeUp([
      ...[at('far', 60, 20), at('near', 11, 41), at('home', 10.1, 40), at('by', 10, 39)],
    ]);
    const resources = { base: '', fonts: null, labels: 'both' } as const;
    const made = buildStyle(edition, geography, themes.light, resources);
    const key = (id: string) =>
      Number(
        valueOf(layerOf(made, 'world-country-label'), 'symbol-sort-key', {
          zoom: 2,
          properties: { id },
        }),
      );
    const offset = (id: string) =>
      Number(
        valueOf(layerOf(made, 'world-country-label'), 'text-radial-offset', {
          zoom: 2,
          properties: { id },
        }),
      );
    for (const id of ['home', 'by']) expect(offset(id), id).toBeLessThan(0.5);
    for (const id of ['far', 'near', 'by']) expect(key('home'), id).toBeLessThan(key(id));
  });

  it('wait, of two in one spot, until both have room on their own ground, and stay on it', () => {
    const style = buildStyle(...crowdedEdition(), themes.light, {
      base: '',
      fonts: null,
      labels: 'both',
    });
    const shown = (layerId: string, id: string, zoom: number) => {
      const layer = layerOf(style, layerId);
      if (!('filter' in layer)) throw new Error(`${layerId} has no filter`);
      const properties = {
        ...{ id, layer: 'world', mark: 'country', mentioned: true, from: 0, until: 24 },
      };
      return featureFilter(layer.filter, layerId).filter({ zoom }, { type: 1, properties });
    };
    const firsts = ['one', 'two'].map((id) => {
      const zooms = Array.from({ length: 80 }, (_, at) => at / 10);
      for (const zoom of zooms) expect(shown('world-country-label', id, zoom)).toBe(false);
      return zooms.find((zoom) => shown('world-country-label-crowded', id, zoom));
    });
    expect(firsts[0]).toBe(firsts[1]);
    expect(firsts[0]).toBeGreaterThan(4);
    expect(shown('world-country-label', 'home', 1)).toBe(true);
    const { layout } = Object(layerOf(style, 'world-country-label-crowded'));
    expect(layout['text-variable-anchor']).toBeUndefined();
  });

  it('give way to no dot on a map of the world, where cities give way to them', () => {
    const { layers } = styleOf();
    for (const id of ['spots-room', 'spots-room-context', 'context-towns-room']) {
      expect(layerOf(styleOf(), id).minzoom, id).toBeGreaterThanOrEqual(3.5);
    }
    const ids = layers.map(({ id }) => id);
    expect(ids.indexOf('world-country-label')).toBeGreaterThan(ids.indexOf('spots-city-label'));
  });

  it('may stand beside the country where its middle is taken', () => {
    const anchors: unknown = layer.type === 'symbol' && layer.layout?.['text-variable-anchor'];
    expect(anchors).toContain('center');
    expect(anchors).toContain('right');
  });
});

/** Two countries hard by one another, and the edition's own far from both. */
function crowdedEdition() {
  const country = { layer: 'world', kind: 'country' } as const;
  const at = (id: string, lng: number, lat: number): Sketch => {
    const geometry = { type: 'Point' as const, coordinates: [lng, lat] };
    return { ...country, id, geometry, anchor: [lng, lat] };
  };
  const { edition, geography } = madeUp([
    at('home', 10, 40),
    at('one', 20, 31),
    at('two', 20.3, 31.6),
  ]);
  return [edition, geography] as const;
}

describe('the numbers of a reading view', () => {
  const layer = layerOf(styleOf(), 'numbered');

  const spots = (mark: string) => spotsOf(layer, { mark });

  it('take the place of a dot or of a name in the middle', () => {
    for (const mark of ['spot', 'area', 'line']) expect(spots(mark)[0]?.anchor).toBe('center');
  });

  it('step aside where they bunch, the later for the earlier, and are never left out', () => {
    expect(valueOf(layer, 'text-allow-overlap', { zoom: 9 })).toBe(true);
    for (const side of ['left', 'right', 'top', 'bottom']) {
      expect(spots('spot').map(({ anchor }) => anchor)).toContain(side);
    }
    const first = valueOf(layer, 'symbol-sort-key', { zoom: 9, properties: { number: 1 } });
    const next = valueOf(layer, 'symbol-sort-key', { zoom: 9, properties: { number: 2 } });
    expect(Number(first)).toBeLessThan(Number(next));
  });

  it('stand further off where the name runs along its way, and after that name', () => {
    const farthest = (mark: string) =>
      Math.max(...spots(mark).map(({ offset: [right, down] }) => Math.hypot(right, down)));
    expect(farthest('line')).toBeGreaterThan(farthest('spot') + 1);
    const ids = styleOf().layers.map(({ id }) => id);
    expect(ids.indexOf('ways-line-label')).toBeGreaterThan(ids.indexOf('numbered'));
  });

  it('have discs of one size for one digit and two, hollow where a position is uncertain', () => {
    const situation = (certainty: string) => ({ zoom: 12, properties: { certainty, number: 16 } });
    const size = Number(valueOf(layer, 'text-size', situation('certain')));
    const [above, right, below, left] = Object(layer).layout['icon-text-fit-padding'];
    expect([right, left]).toEqual([0, 0]);
    for (const [certainty, paper] of [
      ['certain', false],
      ['uncertain', true],
    ] as const) {
      const id = String(valueOf(layer, 'icon-image', situation(certainty)));
      const disc = DISCS.find((sign) => sign.id === id);
      // The picture is square: as high as it is wide.
      expect(disc && sideOf(disc), certainty).toBe(above + size + below);
      const colours = ['icon-color', 'text-color'].map((property) =>
        String(valueOf(layer, property, situation(certainty))),
      );
      expect(new Set(colours).size).toBe(2);
      expect(colours[0] === String(Color.parse(themes.light.paper))).toBe(paper);
    }
  });

  it('are shown for nobody until a passage asks for them', () => {
    expect(JSON.stringify(Object(layer).filter)).toContain('["literal",[]]');
  });

  it('have the names of their places beside them, clear of a number of two digits', () => {
    const names = layerOf(styleOf(), NUMBERED_NAMES);
    for (const { anchor, offset } of spotsOf(names, PLACE)) {
      // The disc's radius and its rim, by names of 12 pixels or more.
      expect(Math.max(...offset.map(Math.abs)) * 12, anchor).toBeGreaterThan(10);
    }
    const ids = styleOf().layers.map(({ id }) => id);
    for (const id of ['spots-label', 'spots-city-label', 'cities-city-label']) {
      expect(ids.indexOf(NUMBERED_NAMES)).toBeGreaterThan(ids.indexOf(id));
    }
  });

  it('leave the places’ other names out, but for those along ways', () => {
    const filter = besidesNumbered(['all', ['has', 'id']], ['a', 'b']);
    const said = (id: string, mark: string) =>
      featureFilter(filter, 'filter').filter({ zoom: 9 }, { type: 1, properties: { id, mark } });
    expect(said('a', 'spot')).toBe(false);
    expect(said('c', 'spot')).toBe(true);
    expect(said('a', 'country')).toBe(false);
    expect(said('a', 'line')).toBe(true);
    expect(besidesNumbered(['all', ['has', 'id']], [])).toEqual(['all', ['has', 'id']]);
  });
});

it('keeps names off dots: every layer of dots has room of its own, above all names', () => {
  const { layers } = styleOf();
  const ids = layers.map(({ id }) => id);
  for (const id of ['spots-room', 'spots-room-context', 'context-towns-room']) {
    expect(ids.indexOf(id), id).toBeGreaterThan(ids.indexOf('spots-label'));
    expect(valueOf(layerOf(styleOf(), id), 'text-opacity', { zoom: 9 })).toBe(0);
  }
});

describe('Arabic under English', () => {
  const texts = textsOf(styleOf());
  const properties = { ...PLACE, 'name:ar': PLACE.nameAr };
  const names = texts.filter(({ id, layout }) => {
    const field = JSON.stringify(layout?.['text-field']);
    return /"name"/.test(field) && !/line-label|rivers-label|selected/.test(id);
  });

  it.each([2, 3.4, 3.5, 4, 6, 9, 12])('is for all names or for none at zoom %d', (zoom) => {
    const drawn = names.filter(
      ({ minzoom = 0, maxzoom = 24 }) => minzoom <= zoom && zoom < maxzoom,
    );
    const isBoth = drawn.map((layer) => [
      layer.id,
      JSON.stringify(valueOf(layer, 'text-field', { zoom, properties })).includes(PLACE.nameAr),
    ]);
    expect(isBoth).toEqual(drawn.map(({ id }) => [id, zoom >= 3.5]));
  });

  it.each(['ways-line-label', 'ways-line-label-context', 'context-rivers-label'])(
    'runs along a line in one name with English, so that neither stands alone: %s',
    (id) => {
      const said = valueOf(layerOf(styleOf(), id), 'text-field', { zoom: 12, properties });
      expect(String(said)).toBe(`${PLACE.name} · \u2067${PLACE.nameAr}\u2069`);
    },
  );
});

describe('Arabic above English', () => {
  const style = styleOf('light', 'both-ar');
  const properties = { ...PLACE, 'name:ar': PLACE.nameAr };
  const at = (id: string, zoom: number, of: Record<string, unknown> = properties) =>
    String(valueOf(layerOf(style, id), 'text-field', { zoom, properties: of }));

  it('is Arabic alone on a map of the world', () => {
    expect(at('world-country-label', 2)).toBe(PLACE.nameAr);
    expect(at('world-country-label', 4)).toBe(`${PLACE.nameAr}\nHILL`);
  });

  it.each(['ways-line-label', 'context-rivers-label'])('holds along a line too: %s', (id) => {
    expect(at(id, 12)).toBe(`${PLACE.nameAr} · \u2066${PLACE.name}\u2069`);
  });

  it('says an English name without Arabic once along a line', () => {
    const english = { name: PLACE.name, nameAr: null };
    for (const id of ['ways-line-label', 'context-rivers-label']) {
      expect(at(id, 12, english)).toBe(PLACE.name);
    }
  });
});

describe('the names of the article’s ways', () => {
  const line = (lng: number) => ({ type: 'LineString' as const, coordinates: [[10, 40], [lng, 40]] }); // prettier-ignore
  const way = (id: string, lng: number): Sketch => {
    const anchor = [(10 + lng) / 2, 40] as const;
    return {
      layer: 'ways',
      id,
      name: `The ${id} road`,
      kind: 'route',
      geometry: line(lng),
      anchor,
    };
  };
  const { edition, geography } = madeUp([way('long', 11), way('short', 10.01)]);
  const resources = { base: '', fonts: null, labels: 'both' } as const;
  const style = buildStyle(edition, geography, themes.light, resources);

  it.each(['long', 'short'])('stand beside the way until it is long enough: %s', (id) => {
    const shown = (name: string, zoom: number) => {
      const layer = layerOf(style, name);
      if (!('filter' in layer)) throw new Error(`${name} has no filter`);
      const type = name === 'ways-line-name' ? 1 : 2;
      const properties = {
        ...{ id, layer: 'ways', mark: 'line', kind: 'route', mentioned: true },
        ...{ from: 0, until: 24, level: zoom, upTo: zoom + 1 },
      };
      if (name === 'ways-line-label' && !levels.has(zoom)) return false;
      return featureFilter(layer.filter, name).filter({ zoom }, { type, properties });
    };
    const levels = new Set(
      wayNameLines(geography)
        .features.filter(({ properties }) => properties.id === id)
        .map(({ properties }) => Object(properties).level),
    );
    const zooms = Array.from({ length: 17 }, (_, zoom) => zoom);
    const beside = zooms.filter((zoom) => shown('ways-line-name', zoom));
    const along = zooms.filter((zoom) => shown('ways-line-label', zoom));
    expect(beside.length).toBeGreaterThan(0);
    expect(along).toEqual(zooms.filter((zoom) => zoom > Math.max(...beside)));
  });
});

it('keeps names off the article’s ways, their own too, but not the names along them', () => {
  const ids = styleOf().layers.map(({ id }) => id);
  const room = ids.indexOf('ways-line-room');
  expect(valueOf(layerOf(styleOf(), 'ways-line-room'), 'text-opacity', { zoom: 12 })).toBe(0);
  for (const id of [
    ...['spots-label-context', 'context-roads-label', 'context-towns-label'],
    ...['spots-label-uncertain', 'ways-line-name'],
  ]) {
    expect(ids.indexOf(id), id).toBeLessThan(room);
  }
  expect(ids.indexOf('ways-line-label')).toBeGreaterThan(room);
});

it('names the article’s areas before points that are not certain, and after those that are', () => {
  const ids = styleOf().layers.map(({ id }) => id);
  const order = ['spots-label-uncertain', 'quarters-area-label', 'spots-label'];
  expect(ids.filter((id) => order.includes(id))).toEqual(order);
});

it('says along a way what it is called, and not what explains that', () => {
  const label = layerOf(styleOf('light', 'en'), 'ways-line-label');
  const said = (name: string) => valueOf(label, 'text-field', { zoom: 12, properties: { name } });
  expect(String(said('M5 highway (Damascus–Aleppo)'))).toBe('M5 highway');
  expect(String(said('Castello Road'))).toBe('Castello Road');
});
