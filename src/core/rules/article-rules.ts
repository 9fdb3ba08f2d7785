import { error, firm } from './rule.ts';

/** article.md: its citation, its words and the marks in them. */
export const ARTICLE_RULES = {
  'front-matter': firm('The article begins with its citation, in YAML between two lines ---.'),
  'article-unchanged': error('The author’s words have the hash that the citation gives.'),
  'article-plain': firm('The text holds paragraphs and marks, and no other Markdown.'),
  'one-headline': firm('The text begins with its headline.'),
  'article-passages': firm('The text has a paragraph.'),
  'passage-one-line': firm('A paragraph stands on one line.'),
  'end-matter': firm('Every item of the sources has its text and its web address.'),
  'marks-whole': error('No half of a mark stands in the text as if the author had written it.'),
  'mention-of-place': firm('A link in the text names a place.'),
  'mention-words': firm('A mark holds plain words, without white space at its edges.'),
  'mention-kind': firm('The kind of a mention is one of the vocabulary.'),
  'mention-certainty': firm('The certainty of a mention is one of the vocabulary.'),
  'known-place': firm('Every place that is mentioned, or has an event, is in a layer.'),
  'excerpt-holds-mention': error(
    'Every excerpt, shortened for print, holds the words that name its place.',
  ),
  'mention-spelling': error('What is marked as a name is a name or a variant of the place.'),
} as const;
