import type { Plugin } from 'vite';
import { dark, light, printColour, type Theme } from '../../cartography/theme.ts';

const ID = 'virtual:recolour.css';

/** The parts of the page that hold drawings made by day. */
const ON_SCREEN = ':is(.figure, .inset, .legend) ';
/** Everywhere: what stands in the copy that an SVG makes of the figure knows no part that it stands in. */
const ON_PAPER = '';

/**
 * What turns the drawings in the page to night, and to the colours of paper when it is printed: they
 * are made once, in the colours of the light theme, each of which has its counterpart in the others.
 * A style sheet does so without script and before the first sight.
 */
export function recolour(): Plugin {
  return {
    name: 'article-atlas:recolour',
    resolveId: (id) => (id === ID ? ID : null),
    load: (id) => (id === ID ? recolouring() : null),
  };
}

/** The style sheet: one rule a colour and attribute. */
export function recolouring(): string {
  const night = rules(
    ON_SCREEN,
    counterparts(dark),
    (day, other) => `light-dark(${day}, ${other})`,
  );
  const paper = rules(ON_PAPER, counterparts(printColour), (_, other) => other);
  return `@media screen {\n${night}\n}\n@media print {\n${paper}\n}`;
}

/** The colours of another theme by those of the light one. */
export function counterparts(other: Theme): ReadonlyMap<string, string> {
  const roles = Object.entries(other);
  const pairs = Object.entries(light).flatMap(([role, colour]): [string, string][] => {
    const counterpart = roles.find(([name]) => name === role)?.[1];
    return isColour(colour) && isColour(counterpart) ? [[colour, counterpart]] : [];
  });
  return new Map(pairs);
}

function isColour(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith('#');
}

function rules(
  parts: string,
  colours: ReadonlyMap<string, string>,
  write: (day: string, other: string) => string,
): string {
  return [...colours]
    .filter(([day, other]) => day !== other)
    .flatMap(([day, other]) =>
      ['fill', 'stroke'].map(
        (attribute) => `${parts}[${attribute}='${day}'] { ${attribute}: ${write(day, other)}; }`,
      ),
    )
    .join('\n');
}
