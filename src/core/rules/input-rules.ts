import { error, firm, warning } from './rule.ts';

/** How files reach the checker: bytes, text, JSON. */
export const INPUT_RULES = {
  'file-present': firm('Every file that an edition needs, or names, is there.'),
  'file-readable': firm('Every file can be opened and read.'),
  'file-size': firm('No file is larger than the checker reads.'),
  'utf-8': firm('Every file is UTF-8, to the last byte.'),
  'byte-order-mark': warning('No file begins with a byte order mark; it is skipped.'),
  'plain-characters': error('No text holds control characters or marks that turn its direction.'),
  'visible-characters': warning('No text holds characters that nobody can see.'),
  'json-syntax': firm('Every JSON file is JSON (RFC 8259), nested at most 64 deep.'),
  'unique-members': error('No object has two members of one name.'),
  'numbers-finite': firm('No number is too large to be one.'),
  'numbers-exact': warning('No number has more digits than are kept.'),
  'whole-characters': firm('No text holds half a character (a lone surrogate).'),
} as const;
