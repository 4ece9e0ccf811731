/** How a widget gets into a page. */
export const kinds = ['element', 'live', 'frozen', 'picture'] as const;
export type Kind = (typeof kinds)[number];

interface BuilderWords {
  title: string;
  lead: string;
  demo: string;
  language: string;
  budget: string;
  address: string;
  file: string;
  local(name: string): string;
  unreadable(why: string): string;
  widget: string;
  widgets: Readonly<Record<string, string>>;
  /** The value that counts where none is given. */
  usual: string;
  more: string;
  names: Readonly<Record<string, string>>;
  values: Readonly<Record<string, string>>;
  look: string;
  library: string;
  preview: string;
  phone: string;
  article: string;
  code: string;
  kinds: Readonly<Record<Kind, string>>;
  hints: Readonly<Record<Kind, string>>;
  beside(name: string): string;
  listed(host: string): string;
  copy: string;
  copied: string;
  choose: string;
  download: string;
}

const chinese: BuilderWords = {
  title: '嵌入网页',
  lead: '选择预算和组件，设定选项，把代码复制到网页中。文件只在本机读取，不会上传。',
  demo: '返回示例',
  language: '语言',
  budget: '预算文件',
  address: '文件地址',
  file: '或选择本机文件（可拖放到此处）',
  local: name => `使用本机文件 ${name}，不上传。`,
  unreadable: why => `无法读取该文件：${why}`,
  widget: '组件',
  widgets: {
    'budget-income-pie': '收入结构',
    'budget-expenditure-bars': '基本支出与项目支出',
    'budget-economic-treemap': '按经济分类的支出',
    'budget-change-cards': '比上年增减',
    'budget-checks': '核对报告'
  },
  usual: '默认',
  more: '更多选项',
  names: {
    lang: '语言',
    heading: '标题',
    'heading-level': '标题级别',
    theme: '配色',
    text: '字号',
    compact: '紧凑',
    tools: '读者工具',
    timeout: '读取时限（秒）',
    selected: '选中的项目',
    unit: '金额单位（1 代表多少元）',
    population: '人口数',
    'population-source': '人口数来源',
    'per-head': '按人均显示',
    view: '视图',
    drill: '展开的项目',
    classification: '经济分类',
    level: '核对结果'
  },
  values: {
    light: '浅色',
    dark: '深色',
    contrast: '高对比',
    normal: '标准',
    large: '大字',
    all: '全部',
    current: '仅本年收入',
    nature: '按支出性质',
    function: '按功能分类',
    years: '按年度',
    department: '部门预算经济分类',
    government: '政府预算经济分类',
    difference: '不一致',
    rounding: '四舍五入',
    warning: '提醒',
    missing: '未公布',
    agrees: '一致',
    'zh-CN': '简体中文',
    'zh-Hant': '繁體中文',
    en: 'English'
  },
  look: '主色（仅用于框架）',
  library: '组件文件所在的地址',
  preview: '预览',
  phone: '手机宽度',
  article: '正文宽度',
  code: '代码',
  kinds: {element: '网页组件', live: '框架（随文件更新）', frozen: '框架（数据固定）', picture: '静态图片'},
  hints: {
    element: '适合可以加载脚本的网页。',
    live: '适合只允许框架的内容管理系统；预算文件更新后，框架随之更新。服务器须允许跨域读取预算文件（Access-Control-Allow-Origin: *）。',
    frozen: '数据写在框架页面内，不再发出任何请求。请下载页面和 oEmbed 文件，放到上述地址。',
    picture: '适合公众号文章和电子邮件。请下载图片，放到上述地址；替代文字取自组件的摘要。'
  },
  beside: name => `请将 ${name} 一并放到上述地址。`,
  listed: host => `请在 embed.html 的 budget-hosts 中列出 ${host}。`,
  copy: '复制代码',
  copied: '已复制。',
  choose: '浏览器不允许复制，代码已选中。',
  download: '下载'
};

const english: BuilderWords = {
  title: 'Put a widget into a page',
  lead: 'Choose a budget, a widget and its options, and copy the code. A file of yours is read on this machine and not uploaded.',
  demo: 'Back to the demo',
  language: 'Language',
  budget: 'Budget',
  address: 'Address of the file',
  file: 'Or a file of this machine (drop it here)',
  local: name => `From the file ${name} of this machine; nothing is uploaded.`,
  unreadable: why => `This file cannot be read: ${why}`,
  widget: 'Widget',
  widgets: {
    'budget-income-pie': 'Income by source',
    'budget-expenditure-bars': 'Basic and project expenditure',
    'budget-economic-treemap': 'Expenditure by economic class',
    'budget-change-cards': 'Change from last year',
    'budget-checks': 'Report of the checks'
  },
  usual: 'usual',
  more: 'More options',
  names: {
    lang: 'Language',
    heading: 'Title',
    'heading-level': 'Level of the title',
    theme: 'Colours',
    text: 'Text size',
    compact: 'Compact',
    tools: 'Tools for the reader',
    timeout: 'Seconds until a file is given up',
    selected: 'Chosen item',
    unit: 'Unit of amounts (what 1 stands for)',
    population: 'Number of people',
    'population-source': 'Where that number is from',
    'per-head': 'Amounts per head',
    view: 'View',
    drill: 'Opened item',
    classification: 'Economic classification',
    level: 'Results of the checks'
  },
  values: {
    light: 'Light',
    dark: 'Dark',
    contrast: 'High contrast',
    normal: 'Standard',
    large: 'Large',
    all: 'All',
    current: "This year's income",
    nature: 'By nature',
    function: 'By function',
    years: 'By year',
    department: 'Department classes',
    government: 'Government classes',
    difference: 'Difference',
    rounding: 'Rounding',
    warning: 'Warning',
    missing: 'Not published',
    agrees: 'Agrees',
    'zh-CN': '简体中文',
    'zh-Hant': '繁體中文',
    en: 'English'
  },
  look: 'Accent colour (frames only)',
  library: 'Address of the folder with the widgets',
  preview: 'Preview',
  phone: 'As wide as a phone',
  article: 'As wide as an article',
  code: 'Code',
  kinds: {
    element: 'Element',
    live: 'Frame, follows the file',
    frozen: 'Frame, data inside',
    picture: 'Picture'
  },
  hints: {
    element: 'For pages that can load a script.',
    live: 'For systems that allow frames alone; it shows the file as it is at the time. The server has to let every site read the budget file (Access-Control-Allow-Origin: *).',
    frozen:
      'The data is in the page, which asks for nothing. Download the page and its oEmbed file, and put them into the folder above.',
    picture:
      'For newsletters and articles without scripts. Download the pictures and put them into the folder above; their text is the summary of the widget.'
  },
  beside: name => `Put ${name} into that folder as well.`,
  listed: host => `List ${host} under budget-hosts in embed.html.`,
  copy: 'Copy the code',
  copied: 'Copied.',
  choose: 'The browser does not allow it; the code is selected.',
  download: 'Download'
};

export const wordsOf = (language: string): BuilderWords => (language === 'en' ? english : chinese);
