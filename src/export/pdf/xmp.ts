import type { About } from '../format.ts';
import { escaped, unescaped } from '../../core/markup.ts';

/** The XML namespace of the recipe's property. */
const NAMESPACE = 'urn:article-atlas:';
const RECIPE = /<atlas:recipe>([^<]*)<\/atlas:recipe>/;

/** The metadata of a PDF as XMP (ISO 16684-1): what any reader shows, and the recipe. */
export function xmpOf(about: About): string {
  const title = `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(about.title)}</rdf:li></rdf:Alt>`;
  const description = `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(about.description)}</rdf:li></rdf:Alt>`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:atlas="${NAMESPACE}">
<dc:format>application/pdf</dc:format>
<dc:title>${title}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${escaped(about.author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description>${description}</dc:description>
<dc:language><rdf:Bag><rdf:li>${escaped(about.language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${escaped(about.program)}</xmp:CreatorTool>
<xmp:CreateDate>${about.dated}</xmp:CreateDate>
<xmp:ModifyDate>${about.dated}</xmp:ModifyDate>
<atlas:recipe>${escaped(about.recipe)}</atlas:recipe>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

/** The recipe in such metadata; null for none. */
export function recipeInXmp(xmp: string): string | null {
  const found = RECIPE.exec(xmp)?.[1];
  return found === undefined ? null : unescaped(found);
}
