import '../src/elements.js';
import '../src/names.js';

const words: Record<string, Record<string, string>> = {
  'zh-CN': {
    title: '一份公开的预算，五个组件',
    lead: '下面五个组件读同一个文件，只请求一次。每个组件下方是把它放进网页的三行 HTML。',
    language: '语言',
    theme: '配色',
    auto: '跟随系统',
    light: '浅色',
    dark: '深色',
    file: '预算文件（JSON）'
  },
  en: {
    title: 'One published budget, five widgets',
    lead: 'The five widgets below read one file and request it once. Under each stand the three lines of HTML that put it there.',
    language: 'Language',
    theme: 'Colours',
    auto: 'As the system',
    light: 'Light',
    dark: 'Dark',
    file: 'The budget file (JSON)'
  }
};

const root = document.documentElement;
const language = document.querySelector<HTMLSelectElement>('#language');
const theme = document.querySelector<HTMLSelectElement>('#theme');

function speak(tag: string): void {
  root.lang = tag in words ? tag : 'zh-CN';
  for (const part of document.querySelectorAll<HTMLElement>('[data-words]')) {
    part.textContent = words[root.lang]?.[part.dataset['words'] ?? ''] ?? part.textContent;
  }
}

function paint(name: string): void {
  root.dataset['theme'] = name;
  for (const widget of document.querySelectorAll('main > section > :first-child')) {
    if (name) widget.setAttribute('theme', name);
    else widget.removeAttribute('theme');
  }
}

/** A link can name both: `?lang=en&theme=dark`. */
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
