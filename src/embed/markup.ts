import { escaped } from '../core/markup.ts';

/** Markup that is safe to stand in a page. */
export class Markup {
  readonly text: string;

  /** @param text known to be markup; texts come through `markup` */
  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: texts are escaped, markup is not, null is nothing. */
export type Value = string | Markup | readonly Markup[] | null;

/** A piece of a page; every text in it is made safe, for content and for quoted attributes. */
export function markup(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const filled = parts.map((part, index) => part + written(values[index] ?? null));
  return new Markup(filled.join(''));
}

function written(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'string') return escaped(value);
  return value instanceof Markup ? value.text : value.map(({ text }) => text).join('');
}
