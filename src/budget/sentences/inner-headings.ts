import type {Budget} from '../schema.js';

export type Section = NonNullable<Budget['narrative']>[number];

/** How a heading begins, the outer ones first: 第三部分, 五、, （一）. */
const marks = [
  /^第[一二三四五六七八九十]部分/,
  /^[一二三四五六七八九十]{1,3}、/,
  /^[（(][一二三四五六七八九十]{1,3}[）)]/
];
const heading = /^[^。，；：,;:元%]{2,60}(?:说明|情况|事项|概况|职责|职能|设置|解释)[。：:]?$/;

/** A section whose text has headings of its own (五、一般公共预算支出情况说明), with a section below it for each. */
export function unfold({text = '', sections = [], ...rest}: Section): Section {
  const root = {...rest, text: '', sections: [] as Section[]};
  const open = [{level: -1, section: root}];
  let last = root;
  for (const line of text.split('\n')) {
    const printed = line.trim();
    const level = heading.test(printed) ? marks.findIndex(mark => mark.test(printed)) : -1;
    if (level < 0) {
      last.text += `${line}\n`;
      continue;
    }
    while ((open.at(-1)?.level ?? -1) >= level) open.pop();
    const own = printed.replace(marks[level] ?? '', '').replace(/[。：:]$/, '');
    const inner = {heading: own, text: '', sections: [] as Section[]};
    (open.at(-1)?.section ?? root).sections.push(inner);
    open.push({level, section: inner});
    last = inner;
  }
  return {...root, sections: root.sections.concat(sections)};
}
