import { nameOf } from './names.ts';
import { idOf, isMentioned } from './places.ts';

const SENTENCES = 5;

const citation = `---
title: The roads of nowhere
author: Nobody
publisher: This project
published: 2026-11-22
address: https://example.org
language: en
rights: Nothing here is anybody’s.
---

# The roads of nowhere
`;

/** article.md: a round trip through the mentioned places, five stretches of road a paragraph. */
export function article(count: number): string {
  const stops = Array.from({ length: count }, (_, number) => number).filter(isMentioned);
  const sentences = stops.map((stop, index) => sentence(stop, stops[index + 1] ?? stops[0] ?? 0));
  const paragraphs = Array.from({ length: Math.ceil(sentences.length / SENTENCES) }, (_, index) =>
    sentences.slice(index * SENTENCES, (index + 1) * SENTENCES).join(' '),
  );
  return [citation, ...paragraphs, ''].join('\n\n');
}

function sentence(from: number, to: number): string {
  return `From ${mention(from)} an old road leads over the hills to ${mention(to)}.`;
}

function mention(number: number): string {
  return `[${nameOf(number).name}](place:${idOf(number)})`;
}
