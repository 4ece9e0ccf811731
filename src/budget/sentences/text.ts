/** What a numbered item of a list begins with: `（一）`, `1.`, `2、`, `三、`. */
const ordinal =
  /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)][、．.]?|[一二三四五六七八九十]{1,3}、|\d{1,2}[、．.](?!\d(?!\d\d\d年)))/;

/** The paragraphs of a text: an empty line parts them, and so does a line that ends a sentence or begins an item. */
export function paragraphsOf(text: string): string[] {
  const paragraphs: string[] = [];
  let lines: string[] = [];
  const end = () => {
    if (lines.length > 0) paragraphs.push(lines.join('\n'));
    lines = [];
  };
  for (const line of text.split(/\r?\n/)) {
    const printed = line.trim();
    if (printed === '' || ordinal.test(printed)) end();
    if (printed !== '') lines.push(printed);
    if (/[。；：:]$/.test(printed)) end();
  }
  end();
  return paragraphs;
}

/** The sentences of a paragraph as they stand, each with its full stop. */
export const sentencesOf = (paragraph: string): string[] => paragraph.match(/[^。]+。?/g) ?? [];

/** A sentence in one line, without its full stop: figures in plain digits, no thousands separators, no ordinal. */
export const plain = (sentence: string) =>
  sentence
    .replace(/[\s。]+/g, '')
    .replace(/[０-９．％]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .replace(ordinal, '');

/** The clauses of a part of a sentence, without quotation marks, remarks in brackets and numbers of offices. */
export const clausesOf = (part: string): string[] =>
  part
    .replace(/\(/g, '（')
    .replace(/\)/g, '）')
    .replace(/[“”"‘’]|（(?![类款项境]）|[增减升降]|上升|下降)[^（）]*）/g, '')
    .replace(/(?:下属)?(?:\d{1,3}家(?:参公|行政|机关|事业)+(?:单位)?和?)+/g, '')
    .replace(/(元|%)、/g, '$1，')
    .split(/[，,：:]/);
