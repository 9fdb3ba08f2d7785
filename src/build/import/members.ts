/**
 * A place's members as another program can hold them in a table, by what their cells are made into.
 * The name and the position are read by themselves.
 */
const KINDS: Readonly<Record<string, (cell: unknown) => unknown>> = {
  'name:ar': textOrNull,
  variants: listOf,
  kind: textOrNull,
  precision: numberOrNull,
  certainty: textOrNull,
  sources: listOf,
  note: (cell) => textOrNull(cell) ?? '',
};

/** What stands in a cell only if it is needed. */
const OPTIONAL: Readonly<Record<string, (cell: unknown) => unknown>> = {
  asOf: textOrNull,
  siteType: textOrNull,
};

/** What can be said of all the places of a file at once. */
export const SETTABLE: readonly string[] = [...Object.keys(KINDS), ...Object.keys(OPTIONAL)];

/** The member that a column is; null for what places have no room for. */
export function memberFor(column: string): string | null {
  return (
    ['id', ...SETTABLE].find((name) => name.toLowerCase() === column.trim().toLowerCase()) ?? null
  );
}

/** Whether a cell says nothing. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/**
 * A place's properties but its name: of what the table says, as far as it does; what only an editor
 * can say stays empty, so that `npm run validate` asks for it.
 */
export function propertiesFrom(cells: ReadonlyMap<string, unknown>): Record<string, unknown> {
  const needed = Object.entries(KINDS).map(
    ([name, read]) => [name, read(cells.get(name))] as const,
  );
  const others = Object.entries(OPTIONAL).flatMap(([name, read]) => {
    const value = read(cells.get(name));
    return value === null ? [] : [[name, value] as const];
  });
  return Object.fromEntries([...needed, ...others]);
}

function textOrNull(cell: unknown): string | null {
  const text = typeof cell === 'string' ? cell.trim() : '';
  return text === '' ? null : text;
}

/** A decimal comma is one too. */
function numberOrNull(cell: unknown): number | null {
  if (typeof cell === 'number') return cell;
  const text = textOrNull(cell)?.replace(',', '.');
  return text !== undefined && /^\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}

/** A list, or the parts of a cell between semicolons or bars. */
function listOf(cell: unknown): readonly unknown[] {
  if (Array.isArray(cell)) return cell;
  const parts = (textOrNull(cell) ?? '').split(/[;|]/).map((part) => part.trim());
  return parts.filter((part) => part !== '');
}
