/** What a frame says beside its widget, in one language; apart, so that no page with widgets of its own has to load it. */
export interface FrameWords {
  tag: string;
  /** The name of the page until a budget is there. */
  title: string;
  noWidget(name: string): string;
  noData: string;
  refused(address: string): string;
  /** The file did not come, and the frame has no site of its own. */
  sandboxed: string;
}

const english: FrameWords = {
  tag: 'en',
  title: 'Public budget',
  noWidget: name =>
    name
      ? `There is no widget called ${name}. The address of this frame has to name one, as in ?widget=income-pie.`
      : 'The address of this frame has to name a widget, as in ?widget=income-pie.',
  noData: 'No data yet: the address of this frame has to name a budget file, as in &src=budget.json.',
  refused: address =>
    `This frame may not read ${address}: it reads files of its own site, and of those that its publisher lists in budget-hosts.`,
  sandboxed:
    'This frame is sandboxed and counts as a site of its own: the server of the file has to send Access-Control-Allow-Origin: *.'
};

const simplified: FrameWords = {
  tag: 'zh-CN',
  title: '预算公开',
  noWidget: name =>
    name
      ? `没有名为 ${name} 的组件。请在本框架的地址中写明组件，例如 ?widget=income-pie。`
      : '请在本框架的地址中写明组件，例如 ?widget=income-pie。',
  noData: '还没有数据：请在本框架的地址中写明预算文件，例如 &src=budget.json。',
  refused: address =>
    `本框架不能读取 ${address}：只读取本网站的文件，以及发布者在 budget-hosts 中列出的网站的文件。`,
  sandboxed: '本框架在沙盒中运行，视同另一个网站：存放文件的服务器须发送 Access-Control-Allow-Origin: *。'
};

const traditional: FrameWords = {
  tag: 'zh-Hant',
  title: '預算公開',
  noWidget: name =>
    name
      ? `沒有名為 ${name} 的元件。請在本框架的網址中寫明元件，例如 ?widget=income-pie。`
      : '請在本框架的網址中寫明元件，例如 ?widget=income-pie。',
  noData: '還沒有資料：請在本框架的網址中寫明預算檔案，例如 &src=budget.json。',
  refused: address =>
    `本框架不能讀取 ${address}：只讀取本網站的檔案，以及發布者在 budget-hosts 中列出的網站的檔案。`,
  sandboxed: '本框架在沙盒中執行，視同另一個網站：存放檔案的伺服器須傳送 Access-Control-Allow-Origin: *。'
};

/** The words for a language; those of any that is not known are English. */
export function frameWordsFor(tag: string): FrameWords {
  if (!/^zh\b/i.test(tag)) return english;
  return /^zh-(hant|tw|hk|mo)\b/i.test(tag) ? traditional : simplified;
}
