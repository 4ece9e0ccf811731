/** One cell: what is a number stays one, whatever it starts with. */
export type Cell = {text: string} | {number: string};

/** What a spreadsheet would take for a formula, or skip to get at one. */
const formulaStart = /^[=+\-@\t\r]/;

/**
 * Rows as CSV after RFC 4180, with CRLF line ends, and a byte order mark so that spreadsheets read Chinese right. A text
 * that begins like a formula gets an apostrophe in front; numbers, negative ones too, are left as they are.
 */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map(row => `${row.map(cellText).join(',')}\r\n`).join('')}`;
}

function cellText(cell: Cell): string {
  if ('number' in cell) return cell.number;
  const text = harmless(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a spreadsheet may be given, in a file or by the clipboard. */
export function harmless(cell: Cell): string {
  if ('number' in cell) return cell.number;
  return formulaStart.test(cell.text) ? `'${cell.text}` : cell.text;
}
