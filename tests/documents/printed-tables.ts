/** One table of a disclosure's text: tab-separated rows under a title that ends in 表. */
export interface PrintedTable {
  /** Its place among the tables, from '1'. */
  number: string;
  title: string;
  /** What is printed between the title and the rows, without white space: 部门名称：…单位：万元. */
  caption: string;
  rows: string[][];
  /** What follows the rows: 注：… and 备注：…. */
  notes: string[];
}

const wide = '[\\u3000-\\u303f\\u3400-\\u9fff\\uff00-\\uffef“”]';
const spaceInsideWord = new RegExp(`(?<=${wide})\\s+(?=${wide})`, 'g');
const title = /^[^-：\t]+表( \(\d{4} 年度\))?$/;

/** The print breaks Chinese words by spaces. Those between a figure and a word (2022 年) are its own. */
export function joined(text: string): string {
  return text.replace(spaceInsideWord, '').trim();
}

export function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

export function readTables(text: string): PrintedTable[] {
  const tables: PrintedTable[] = [];
  for (const line of text.split('\n')) {
    if (title.test(line)) {
      tables.push({number: String(tables.length + 1), title: line, caption: '', rows: [], notes: []});
      continue;
    }
    const table = tables.at(-1);
    if (!table) continue;
    if (line.includes('\t')) table.rows.push(line.split('\t').map(joined));
    else if (/^备?注：/.test(line)) table.notes.push(line);
    else table.caption += withoutSpace(line);
  }
  return tables;
}

/** The text before the first table: what is to be read, not looked up. */
export function readNarrative(text: string): string[] {
  const lines = text.split('\n');
  const end = lines.findIndex(line => title.test(line));
  return lines
    .slice(0, end)
    .map(line => joined(line.replace(/^- |\*\*/g, '')))
    .filter(line => line !== '');
}

/** `一、本年收入`, `(十六) 商业服务业等支出`, `其中：财政拨款`: what stands before a name, and the name. */
export function splitMarker(text: string): {marker?: string; name: string} {
  const [, marker, name] =
    /^(其中：|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]) ?(.+)$/.exec(text) ?? [];
  return marker && name ? {marker, name} : {name: text};
}
