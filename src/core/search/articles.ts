/** The English article, and the Arabic one before moon letters and as sun letters change it. */
const ARTICLES: ReadonlySet<string> = new Set([
  'the',
  ...['al', 'el', 'ul', 'ash', 'esh', 'ach', 'ech', 'ath', 'eth', 'adh', 'edh'],
  ...['ad', 'an', 'ar', 'as', 'at', 'az', 'aj'],
  ...['ed', 'en', 'er', 'es', 'et', 'ez', 'ej'],
]);

/** The Arabic article with a word of two letters up. */
const ARABIC = /^ال(?=\p{L}{2})/u;

/** "Ezzor", "arramouseh", "ashsharif": the article written in one with a word of four letters up. */
const GLUED = /^[ae](sh|[drnstzj])(?=\1)(?=.{4})/;

/** Folded words without articles that stand apart; all of them where there is nothing else. */
export function withoutArticles(words: readonly string[]): readonly string[] {
  const bare = words.filter((word) => !ARTICLES.has(word)).map(withoutArabicArticle);
  return bare.length > 0 ? bare : words;
}

/** A folded word in Arabic letters without its article; any other as it is. */
export function withoutArabicArticle(word: string): string {
  return word.replace(ARABIC, '');
}

/**
 * A folded Latin word without an article that is written in one with it, as far as one can tell: it
 * also makes "tack" of "attack", and is only good for comparing names.
 */
export function unglued(word: string): string {
  return word.replace(GLUED, '');
}

/** A name as it stands in an index: without a leading article, English or Arabic, and apostrophes. */
export function indexedName(name: string): string {
  const plain = name.replace(/['’‘ʻʼʾʿ]/gu, '').trim();
  const [, first = '', rest = ''] = /^(\p{L}+)[\s\-‐‑]+(.+)$/u.exec(plain) ?? [];
  return ARTICLES.has(first.toLowerCase()) ? rest : withoutArabicArticle(plain);
}
