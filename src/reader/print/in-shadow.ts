/**
 * Puts a drawing into an element as a tree of its own, where no style sheet of the page reaches: it
 * looks as it does in its file.
 * @param svg by our own renderer, which escapes every word
 */
export function putInShadow(host: Element, svg: string): SVGElement | null {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [look()];
  const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  root.replaceChildren(drawing);
  return drawing instanceof SVGElement ? drawing : null;
}

let made: CSSStyleSheet | null = null;

/** Nothing is inherited from the page but the host's box. */
function look(): CSSStyleSheet {
  if (made !== null) return made;
  made = new CSSStyleSheet();
  made.replaceSync(
    ':host { font: initial; letter-spacing: initial; text-align: initial; direction: ltr }' +
      ':host > svg { display: block; inline-size: 100%; block-size: 100% }',
  );
  return made;
}
