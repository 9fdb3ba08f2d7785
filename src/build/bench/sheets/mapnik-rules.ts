import type { StyledLayer } from '../../../figure/style/styled-layer.ts';

type Values = ReturnType<StyledLayer['values']>;

/** The symbolizers with which mapnik draws a feature as the style says, and the name that it writes. */
export function rulesOf(
  layer: StyledLayer,
  values: Values,
): { readonly rules: string; readonly name: string } {
  switch (layer.type) {
    case 'fill':
      return { rules: layer.sets('fill-pattern') ? '' : fill(values), name: '' };
    case 'line':
      return { rules: line(values), name: '' };
    case 'circle':
      return { rules: circle(values), name: '' };
    case 'symbol':
      return names(values);
    default:
      return { rules: '', name: '' };
  }
}

function fill(values: Values): string {
  const { colour, opacity } = values.ink('fill-color');
  const all = opacity * values.number('fill-opacity') * values.number('fill-layer-opacity');
  return all === 0 ? '' : `<PolygonSymbolizer fill="${colour}" fill-opacity="${all}"/>`;
}

function line(values: Values): string {
  const { colour, opacity } = values.ink('line-color');
  const width = values.number('line-width');
  const all = opacity * values.number('line-opacity') * values.number('line-layer-opacity');
  if (all === 0 || width <= 0) return '';
  const dashes = values.numbers('line-dasharray').map((share) => share * width);
  const dashed = dashes.length > 0 ? ` stroke-dasharray="${dashes.join(',')}"` : '';
  const ends = ` stroke-linejoin="${values.word('line-join')}" stroke-linecap="${values.word('line-cap')}"`;
  return `<LineSymbolizer stroke="${colour}" stroke-width="${width}" stroke-opacity="${all}"${ends}${dashed}/>`;
}

function circle(values: Values): string {
  const [inner, rim] = [values.ink('circle-color'), values.ink('circle-stroke-color')];
  const size = 2 * values.number('circle-radius');
  const width = values.number('circle-stroke-width');
  const inside = inner.opacity * values.number('circle-opacity');
  const round = rim.opacity * values.number('circle-stroke-opacity');
  return `<MarkersSymbolizer fill="${inner.colour}" fill-opacity="${inside}" stroke="${rim.colour}" stroke-opacity="${round}" stroke-width="${width}" width="${size}" height="${size}" allow-overlap="true"/>`;
}

function names(values: Values): { readonly rules: string; readonly name: string } {
  const name = values
    .sections('text-field')
    .map(({ text }) => text)
    .join('');
  if (name.trim() === '') return { rules: '', name };
  const [ink, halo] = [values.ink('text-color'), values.ink('text-halo-color')];
  const place = values.word('symbol-placement') === 'point' ? 'point' : 'line';
  const look = `size="${values.number('text-size')}" fill="${ink.colour}" halo-fill="${halo.colour}" halo-radius="${values.number('text-halo-width')}"`;
  const rules = `<TextSymbolizer fontset-name="fonts" placement="${place}" wrap-width="${place === 'point' ? 80 : 0}" ${look}>[name]</TextSymbolizer>`;
  return { rules, name };
}
