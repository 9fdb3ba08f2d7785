/**
 * The names that an editor or a reader most likely meant, best first, at most three: few edits away
 * (a third of the length), or begun alike (`castello` for `castello-road`).
 */
export function nearNames(wanted: string, names: readonly string[]): readonly string[] {
  const query = wanted.toLowerCase();
  const reach = Math.max(2, Math.floor(query.length / 3));
  return [...new Set(names)]
    .map((name) => ({ name, distance: distanceBetween(query, name.toLowerCase()) }))
    .filter((near) => near.distance <= reach && near.distance < near.name.length)
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map((near) => near.name);
}

/** A sentence to append to a message, with a space before it; empty when nothing is near. */
export function didYouMean(wanted: string, names: readonly string[]): string {
  return suggestion(nearNames(wanted, names));
}

/** The same, of names that are known to be near. */
export function suggestion(near: readonly string[]): string {
  const quoted = near.map((name) => `"${name}"`);
  return quoted.length === 0 ? '' : ` Did you mean ${quoted.join(' or ')}?`;
}

function distanceBetween(query: string, name: string): number {
  const begunAlike = query.length >= 3 && name.startsWith(query);
  return begunAlike ? 1 : editsBetween(query, name);
}

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
export function editsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          at(row, j - 1) + 1,
          at(last, j) + 1,
          replaced,
          swapped ? at(beforeLast, j - 2) + 1 : Infinity,
        ),
      );
    }
    [beforeLast, last] = [last, row];
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
