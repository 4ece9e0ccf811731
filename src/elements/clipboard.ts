import {harmless} from '../export/csv.js';
import {tableLines} from '../export/table-csv.js';
import type {Table} from '../format/table.js';

/** To the clipboard in several forms, by their types; what is still being made may come later. */
export function copy(forms: Record<string, string | Promise<Blob>>): Promise<void> {
  const items: Record<string, Blob | Promise<Blob>> = {};
  for (const [type, form] of Object.entries(forms))
    items[type] = typeof form === 'string' ? new Blob([form], {type}) : form;
  return navigator.clipboard.write([new ClipboardItem(items)]);
}

/** A table, for a text and for a spreadsheet, between what it is and where it is from. */
export function copyTable(shown: Table, caption: string, source: string): Promise<void> {
  const table = document.createElement('table');
  const lines = [[{text: caption}], ...tableLines(shown), [{text: source}]].map(cells => {
    const row = table.insertRow();
    return cells.map(cell => (row.insertCell().textContent = harmless(cell)).replace(/\s+/g, ' ')).join('\t');
  });
  return copy({'text/html': new XMLSerializer().serializeToString(table), 'text/plain': lines.join('\n')});
}
