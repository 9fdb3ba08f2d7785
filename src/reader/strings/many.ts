/** 1 excerpt, 2 excerpts. */
export function many(count: number, one: string): string {
  return `${count} ${count === 1 ? one : `${one}s`}`;
}
