import { escaped } from '../core/markup.ts';

/** Attributes of an element; null leaves one out, a number is written with one decimal at most. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/** A number with at most one decimal and no leading zero, as short as SVG allows. */
export function decimal(value: number): string {
  const tenths = Math.round(value * 10);
  return String(tenths === 0 ? 0 : tenths / 10).replace(/^(-?)0\./, '$1.');
}

/** A share of one, such as an opacity, with two decimals; below a tenth with as many as it needs. */
export function fraction(value: number): string {
  const rounded = value < 0.1 ? Number(value.toPrecision(2)) : Math.round(value * 100) / 100;
  return String(rounded).replace(/^0\./, '.');
}

/** One element. The attributes are escaped here; the content has to be markup already. */
export function element(name: string, attributes: Attributes, ...content: string[]): string {
  const inner = content.join('');
  const start = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${attributeText(value)}"`)
    .join('');
  return inner === '' ? `<${name}${start}/>` : `<${name}${start}>${inner}</${name}>`;
}

function attributeText(value: string | number | null): string {
  return typeof value === 'number' ? decimal(value) : escaped(value ?? '');
}
