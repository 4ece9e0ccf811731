/** A file as `JSON.parse` gives it. */
export type File = Record<string, unknown>;

interface Row {
  amount?: string;
  amounts?: Record<string, string>;
  lines?: Row[];
}
interface Column {
  id: string;
  columns?: Column[];
}

/** The keys of a path such as `cuts[6].total.amounts["basic.operating"]`. */
function keysOf(path: string): string[] {
  return [...path.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|\.?([\w$]+)/g)].map(
    ([, index, quoted, plain]) =>
      index ?? (quoted === undefined ? plain : (JSON.parse(quoted) as string)) ?? ''
  );
}

/** What stands at a path. */
export function at(file: unknown, path: string): unknown {
  return keysOf(path).reduce<unknown>(
    (here, key) => (here as Record<string, unknown> | undefined)?.[key],
    file
  );
}

/** A copy of a file with another text at a path. */
export function withText(file: File, path: string, text: string): File {
  const copy = structuredClone(file);
  const keys = keysOf(path);
  const last = keys.pop() ?? '';
  const parent = keys.reduce<unknown>((here, key) => (here as Record<string, unknown>)[key], copy);
  (parent as Record<string, unknown>)[last] = text;
  return copy;
}

const step = (id: string | undefined) => (id === undefined ? '.amount' : `.amounts[${JSON.stringify(id)}]`);
const printed = (row: Row, id: string | undefined) => (id === undefined ? row.amount : row.amounts?.[id]);

function below(lines: readonly Row[] = [], path: string, id: string | undefined): string[] {
  return lines.flatMap((line, index) => {
    const own = `${path}[${index}]`;
    return printed(line, id) === undefined ? below(line.lines, `${own}.lines`, id) : [own + step(id)];
  });
}

function beside(columns: readonly Column[] = [], row: Row, path: string): string[] {
  return columns.flatMap(({id, columns: inner}) =>
    printed(row, id) === undefined ? beside(inner, row, path) : [path + step(id)]
  );
}

function find(columns: readonly Column[] = [], id: string): Column | undefined {
  return (
    columns.find(column => column.id === id) ??
    columns.map(({columns: inner}) => find(inner, id)).find(Boolean)
  );
}

/** Where the amounts stand that a printed amount is the sum of: of the lines below it, or of the columns beside it. */
export function partsOf(file: File, path: string, rule: 'lines' | 'columns'): string[] {
  const [, row = '', quoted, plain] = /^(.*?)(?:\.amount|\.amounts(?:\[(".*")\]|\.(\w+)))$/.exec(path) ?? [];
  const id = quoted === undefined ? plain : (JSON.parse(quoted) as string);
  const cut = row.replace(/\].*$/, ']');
  if (rule === 'lines') {
    const over = row.endsWith('.total') ? cut : row;
    return below((at(file, over) as Row).lines, `${over}.lines`, id);
  }
  const {columns} = at(file, cut) as {columns?: Column[]};
  return beside(id === undefined ? columns : find(columns, id)?.columns, at(file, row) as Row, row);
}
