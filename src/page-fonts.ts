/** A face as the page's style sheets declare it. */
interface Face {
  readonly family: string;
  readonly style: string;
  readonly weight: string;
  readonly ranges: string;
  readonly address: string;
}

/**
 * The style of a drawing that is to be looked at by itself: the page's own fonts, as far as a text has
 * their characters, within the style as data. Rejects with an Error where a font can't be fetched.
 */
export async function fontsFor(text: string): Promise<string> {
  const characters = new Set([...text].map((character) => character.codePointAt(0) ?? 0));
  const faces = facesOf(document.styleSheets).filter(
    ({ family, ranges }) => /^"?Noto Sans/.test(family) && covers(ranges, characters),
  );
  const rules = await Promise.all(
    faces.map(
      async ({ family, style, weight, ranges, address }) =>
        `@font-face{font-family:${family};font-style:${style};font-weight:${weight};` +
        `unicode-range:${ranges};src:url(${await dataOf(address)}) format("woff2")}`,
    ),
  );
  return rules.join('');
}

function facesOf(sheets: StyleSheetList): readonly Face[] {
  return [...sheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const said = (property: string): string => rule.style.getPropertyValue(property);
      const file = /url\("?([^")]+)"?\)/.exec(said('src'))?.[1];
      if (file === undefined) return [];
      return {
        family: said('font-family'),
        style: said('font-style') || 'normal',
        weight: said('font-weight'),
        ranges: said('unicode-range'),
        address: new URL(file, sheet.href ?? document.baseURI).href,
      };
    }),
  );
}

/** Whether a `unicode-range` holds one of the characters. */
function covers(ranges: string, characters: ReadonlySet<number>): boolean {
  const spans = ranges.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
  return [...characters].some((point) =>
    spans.some(([first, last]) => point >= first && point <= last),
  );
}

async function dataOf(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `data:font/woff2;base64,${btoa(letters)}`;
}
