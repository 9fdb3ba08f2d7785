/** A stretch of a text that becomes another; offsets in UTF-16 units. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with the edits, which do not overlap; all else stays as it is, to the byte. */
export function edited(text: string, edits: readonly Edit[]): string {
  const inOrder = [...edits].sort((a, b) => a.start - b.start);
  let reached = 0;
  const pieces = inOrder.flatMap((edit) => {
    const kept = text.slice(reached, edit.start);
    reached = edit.end;
    return [kept, edit.text];
  });
  return [...pieces, text.slice(reached)].join('');
}
