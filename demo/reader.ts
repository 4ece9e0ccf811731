/** What a reader has chosen of the page, before it is painted: its language, colours, size of text. */

const words: Record<string, Record<string, string>> = {
  'zh-CN': {
    title: '一份公开的预算，五个组件',
    lead: '下面五个组件读同一个文件，只请求一次。每个组件下方是把它放进网页的三行 HTML。',
    language: '语言',
    theme: '配色',
    auto: '跟随系统',
    light: '浅色',
    dark: '深色',
    contrast: '高对比',
    text: '字号',
    normal: '标准',
    large: '大字',
    file: '预算文件（JSON）',
    embed: '嵌入网页',
    hosts: '各种网页'
  },
  'zh-Hant': {
    title: '一份公開的預算，五個元件',
    lead: '下面五個元件讀取同一個檔案，只請求一次。每個元件下方是把它放進網頁的三行 HTML。',
    language: '語言',
    theme: '配色',
    auto: '跟隨系統',
    light: '淺色',
    dark: '深色',
    contrast: '高對比',
    text: '字級',
    normal: '標準',
    large: '大字',
    file: '預算檔案（JSON）',
    embed: '嵌入網頁',
    hosts: '各種網頁'
  },
  en: {
    title: 'One published budget, five widgets',
    lead: 'The five widgets below read one file and request it once. Under each stand the three lines of HTML that put it there.',
    language: 'Language',
    theme: 'Colours',
    auto: 'As the system',
    light: 'Light',
    dark: 'Dark',
    contrast: 'High contrast',
    text: 'Text size',
    normal: 'Standard',
    large: 'Large',
    file: 'The budget file (JSON)',
    embed: 'Put a widget into a page',
    hosts: 'In pages of many kinds'
  }
};

const root = document.documentElement;
const language = document.querySelector<HTMLSelectElement>('#language');
const theme = document.querySelector<HTMLSelectElement>('#theme');
const text = document.querySelector<HTMLSelectElement>('#text');

function speak(tag: string): void {
  root.lang = tag in words ? tag : 'zh-CN';
  for (const part of document.querySelectorAll<HTMLElement>('[data-words]')) {
    part.textContent = words[root.lang]?.[part.dataset['words'] ?? ''] ?? part.textContent;
  }
}

/** Gives every widget an attribute; an empty one is taken away. */
function set(attribute: string, value: string): void {
  for (const widget of document.querySelectorAll('main > section > :first-child')) {
    if (value) widget.setAttribute(attribute, value);
    else widget.removeAttribute(attribute);
  }
}

function paint(name: string): void {
  root.dataset['theme'] = name;
  set('theme', name);
}

/** A link can name all three: `?lang=en&theme=dark&text=large`. */
const asked = new URLSearchParams(location.search);
if (language) {
  language.value = asked.get('lang') ?? 'zh-CN';
  language.addEventListener('change', () => speak(language.value));
  speak(language.value);
}
if (theme) {
  theme.value = asked.get('theme') ?? '';
  theme.addEventListener('change', () => paint(theme.value));
  paint(theme.value);
}
if (text) {
  text.value = asked.get('text') ?? '';
  text.addEventListener('change', () => set('text', text.value));
  set('text', text.value);
}
