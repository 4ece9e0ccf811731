import type {ChangeBase, Scope} from '../../budget/schema.js';
import type {SaidChange, Words} from '../words.js';

const scales = new Map([
  [1, ''],
  [1000, '千'],
  [10_000, '萬'],
  [1_000_000, '百萬'],
  [100_000_000, '億'],
  [1_000_000_000, '十億']
]);

/** Hong Kong's names of currencies end in what is counted (港元), so that a scale can stand before them. */
function counted(currency: string, size: number): string {
  const name = /CNY|TWD/.test(currency)
    ? '元'
    : (new Intl.DisplayNames('zh-HK', {type: 'currency'}).of(currency) ?? currency);
  const scale = scales.get(size);
  return scale === undefined ? `${size} ${name}` : `${scale}${name}`;
}

/** `新臺幣 142.98 萬元`; amounts on the mainland are in 元, as its tables print them. */
const before = (currency: string) => (currency === 'TWD' ? '新臺幣' : '');
const unit = (currency: string, size: number) => `${before(currency)}${counted(currency, size)}`;
const money = (amount: string, currency: string, size: number) =>
  `${before(currency)} ${amount} ${counted(currency, size)}`.trimStart();

const bases: Record<ChangeBase, string> = {
  previousBudget: '預算',
  previousExecution: '預算執行數',
  previousFinal: '決算',
  initialBudget: '年初預算'
};

const funds = {
  appropriation: '財政撥款',
  generalPublicBudget: '一般公共預算',
  governmentFunds: '政府性基金預算',
  stateCapital: '國有資本經營預算'
};
const stages = {current: '本年度', carryover: '上年結轉'};
const natures = {basic: '基本支出', project: '項目支出', reserve: '預留機動經費'};

function scopeName({fund, stage, nature}: Scope): string {
  return `${stage ? stages[stage] : ''}${fund ? funds[fund] : ''}${nature ? natures[nature] : ''}`;
}

/** Quotes within quotes are double. */
const quote = (name: string) => `「${name.replaceAll('「', '『').replaceAll('」', '』')}」`;

function changed({direction, money, percent}: SaidChange): string {
  if (direction === 'none') return '與上年度持平';
  if (direction === 'new') return `為新增，${money}`;
  if (direction === 'unknown') return '未公布可供比較的數字';
  const [by, rate] = direction === 'increase' ? ['增加', '增幅'] : ['減少', '減幅'];
  return `${by} ${money}${percent === undefined ? '' : `，${rate} ${percent}`}`;
}

/** 繁體中文 */
export const zhHant: Words = {
  tag: 'zh-Hant',
  ids: {
    current: '本年收入',
    carryover: '上年結轉結餘',
    yearEndCarryover: '年終結轉結餘',
    basic: '基本支出',
    'basic.personnel': '人員經費',
    'basic.personnel.wages': '工資福利支出',
    'basic.personnel.households': '對個人和家庭的補助',
    'basic.operating': '公用經費',
    'basic.operating.goodsAndServices': '商品和服務支出',
    'basic.operating.capital': '資本性支出',
    project: '項目支出',
    'project.operating': '其他運轉類',
    'project.targeted': '特定目標類',
    reserve: '單位預留機動經費',
    generalPublicBudget: '一般公共預算',
    appropriation: '財政撥款',
    governmentFunds: '政府性基金預算',
    stateCapital: '國有資本經營預算',
    specialAccount: '財政專戶管理資金',
    institution: '事業收入',
    institutionBusiness: '事業單位經營收入',
    higherLevelSubsidy: '上級補助收入',
    subordinateRemittance: '附屬單位上繳收入',
    entityFunds: '單位資金',
    governmentBudgetFunds: '政府預算資金',
    other: '其他收入',
    threePublic: '「三公」經費',
    abroad: '因公出國（境）費',
    vehicles: '公務用車購置及運行費',
    'vehicles.purchase': '公務用車購置費',
    'vehicles.operation': '公務用車運行費',
    reception: '公務接待費'
  },
  codes: {
    'economicClass 301': '工資福利支出',
    'economicClass 302': '商品和服務支出',
    'economicClass 303': '對個人和家庭的補助',
    'economicClass 307': '債務利息及費用支出',
    'economicClass 309': '資本性支出（基本建設）',
    'economicClass 310': '資本性支出',
    'economicClass 311': '對企業補助（基本建設）',
    'economicClass 312': '對企業補助',
    'economicClass 313': '對社會保障基金補助',
    'economicClass 399': '其他支出',
    'governmentEconomicClass 501': '機關工資福利支出',
    'governmentEconomicClass 502': '機關商品和服務支出',
    'governmentEconomicClass 503': '機關資本性支出（一）',
    'governmentEconomicClass 504': '機關資本性支出（二）',
    'governmentEconomicClass 505': '對事業單位經常性補助',
    'governmentEconomicClass 506': '對事業單位資本性補助',
    'governmentEconomicClass 507': '對企業補助',
    'governmentEconomicClass 508': '對企業資本性支出',
    'governmentEconomicClass 509': '對個人和家庭的補助',
    'governmentEconomicClass 510': '對社會保障基金補助',
    'governmentEconomicClass 511': '債務利息及費用支出',
    'governmentEconomicClass 512': '債務還本支出',
    'governmentEconomicClass 513': '轉移性支出',
    'governmentEconomicClass 514': '預備費及預留',
    'governmentEconomicClass 599': '其他支出'
  },
  phase: {proposed: '預算草案', approved: '預算', adjusted: '調整預算', executed: '決算'},
  eyebrow: (year, phase) => `${year}年度${phase}`,
  unit,
  money,
  furtherMoney: money,
  month: published => {
    const [year, month, day] = published.split('-').map(part => part.replace(/^0/, ''));
    return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
  },
  list: items => items.join('、'),
  colon: '：',
  minus: '負 ',

  loading: '正在讀取預算…',
  empty: '此表沒有資料',
  noIncome: '這份預算未公布收入。',
  noNature: '這份預算未區分基本支出與項目支出。',
  noFunction: '這份預算未依功能分類公布基本支出與項目支出。',
  noEconomic: '這份預算未依經濟分類公布支出。',
  noChange: '這份預算未公布與上年度的比較。',
  noSource: '尚無資料：請用 src 屬性指定預算檔案的網址。',
  error: '無法顯示這份預算',
  retry: '重試',
  moreFaults: count => `另有 ${count} 處錯誤。`,
  faults: {
    missing: ({path, expected}) => `${path}：缺少內容，應為 ${expected}。請補上。`,
    type: ({path, expected, found}) => `${path}：應為 ${expected}，實際是 ${found}。請更正類型。`,
    value: ({path, expected, found}) => `${path}：${found} 不是允許的值，應為 ${expected}。`,
    amount: ({path, found, expected}) =>
      `${path}：${found} 不是金額。請寫成像 "${expected}" 的半形數字，不用千分位符號、貨幣符號和全形數字。`,
    range: ({path, expected, found}) => `${path}：${found} 超出範圍，應 ${expected}。`,
    'forbidden-key': ({path, found}) => `${path}：不允許以 ${found} 作為鍵名。請刪除或改名。`,
    'unknown-column': ({path, expected, found}) =>
      `${path}：沒有名為 ${found} 的欄位，本表的欄位是：${expected || '（無）'}。請在 columns 中補上或更正。`,
    'repeated-column': ({path, found}) => `${path}：欄位 ${found} 重複。請給每一欄不同的 id。`,
    'too-deep': ({path, expected, found}) => `${path}：巢狀 ${found} 層，最多 ${expected} 層。請減少層次。`,
    'too-long': ({path, expected, found}) => `${path}：文字長 ${found} 個字元，最多 ${expected} 個。請縮短。`,
    'too-many': ({path, expected, found}) =>
      `${path}：共有 ${found} 列，最多 ${expected} 列。請拆成幾個檔案。`,
    'too-wide': ({path, expected, found}) =>
      `${path}：一張表有 ${found} 欄，最多 ${expected} 欄。請拆成幾張表。`,
    'too-large': ({path, expected, found}) =>
      `${path}：檔案有 ${found} 個字元，最多 ${expected} 個。請拆成幾個檔案。`,
    'not-json': ({path, found}) => `${path}：不是有效的 JSON（${found}）。請檢查該處的標點和引號。`,
    'cut-off': ({path, found}) => `${path}：檔案不完整，在 ${found} 處中斷。請重新上傳完整的檔案。`,
    'web-page': ({path}) => `${path}：取得的是網頁，不是 JSON 檔案。請核對網址，或確認是否需要登入。`,
    'not-found': ({path, found}) => `${path}：找不到檔案（HTTP ${found}）。請核對 src 中的網址。`,
    server: ({path, found}) => `${path}：伺服器發生錯誤（HTTP ${found}）。請稍後再試。`,
    network: ({path}) => `${path}：無法連線。請檢查網路；檔案在其他網站時，該網站須允許跨來源讀取（CORS）。`,
    'time-out': ({path, expected}) => `${path}：${expected} 秒內沒有回應。請稍後再試。`,
    address: ({path, expected}) => `${path}：不能從這個網址讀取。請用 ${expected} 或本網站的網址。`
  },

  unitLine: name => `單位：${name}`,
  units: [1, 10_000, 100_000_000],
  chooseUnit: '金額單位',
  perHead: money => `平均每人 ${money}`,
  perHeadNote: (population, source) =>
    `平均每人金額依 ${population} 人計算${source && `（${source}）`}，四捨五入；表格中為總額。`,
  captionWithUnit: (caption, name) => `${caption}（單位：${name}）`,
  source: '資料來源：',
  table: '表格',
  take: {
    menu: '下載',
    citation: '引用',
    copy: '複製引用',
    copyTable: '複製表格',
    copyPicture: '複製圖片',
    embed: '嵌入',
    copyCode: '複製程式碼',
    share: '分享',
    copied: '已複製。',
    saved: '已下載。',
    unsure: '如無檔案，則本頁不允許下載。',
    denied: '本頁不允許。',
    tooLarge: '圖片過大，請選較小的。',
    cite: (who, what, accessed) => `${who}：${what.join('，')}（${accessed} 查閱）。`
  },
  checks: {
    none: '沒有可核對的合計',
    agrees: '合計相符',
    rounding: difference => `四捨五入相差 ${difference}`,
    sum: (difference, more) => `明細之和比公布合計${more ? '多' : '少'} ${difference}`,
    other: (rule, difference) => `${rule}不符${difference === undefined ? '' : `，相差 ${difference}`}`
  },
  rules: {
    lines: '明細與合計',
    columns: '各欄與合計',
    ofWhich: '「其中」與總數',
    balance: '收入總計與支出總計',
    stages: '本年、結轉與總計',
    totals: '各表總計',
    natures: '各表基本支出',
    projects: '項目與項目支出',
    items: '各表同一科目',
    funds: '三本預算與財政撥款',
    wholes: '「三公」經費、採購與其各項',
    performance: '績效表與預算表',
    indicators: '項目績效指標',
    narrative: '文字與表格',
    share: '占比',
    change: '增減額',
    changePercent: '增減幅度',
    changeBase: '增減額與基數',
    changeReason: '增減原因',
    codes: '科目編號與名稱'
  },
  levels: {agrees: '相符', missing: '未公布', warning: '提醒', rounding: '四捨五入', difference: '不符'},
  findings: {
    total: '合計',
    part: (title, place) => `《${title}》${place}`,
    at: (places, more) => `${places.join('、')}${more > 0 ? `等 ${places.length + more} 處` : ''}`,
    sums: {lines: '明細之和', columns: '各欄之和', computed: '依公布的數字計算為'},
    printed: amount => `公布 ${amount}，`,
    apart: ({place, printed, against, computed, difference, tolerance}) =>
      `${place}：公布 ${printed}，${against} ${computed}，相差 ${difference}（四捨五入最多可差 ${tolerance}）。`,
    same: ({place, printed, against, computed}) =>
      `${place}：公布 ${printed}，${against} ${computed}，兩者相符。`,
    fine: place => `${place}：相符。`,
    because: (place, printed, cause) => `${place}：${printed}${cause}。`,
    causes: {
      unpublished: () => '未公布可供核對的數字',
      noReason: () => '有增減，但未說明原因',
      noTargets: () => '沒有績效指標',
      fromNil: () => '基數為 0，沒有百分比',
      belowNil: found => `減去增減額，基數為 ${found}，低於 0`,
      direction: (found, expected) => `文字說${found}，依公布的數字是${expected}`,
      unknownCode: found => `已知的科目中沒有編號 ${found}`,
      otherClass: (found, expected) => `編號 ${found} 不屬於上級科目 ${expected}`,
      otherName: (found, expected) => `印作${quote(found)}，該編號的名稱是${quote(expected)}`
    },
    agreeing: count => `其餘 ${count} 處核對完全相符。`,
    more: count => `另有 ${count} 處，見完整的核對報告。`
  },
  report: {
    title: '帳目核對',
    summary: ({agrees, missing, warning, rounding, difference}) => {
      const others = [
        rounding > 0 && `${rounding} 處因四捨五入略有相差`,
        warning > 0 && `${warning} 處提醒`,
        missing > 0 && `${missing} 處缺少可供核對的內容`
      ].filter(Boolean);
      const total = agrees + missing + warning + rounding + difference;
      return `將公布的數字逐一相互核對，共 ${total} 處：${agrees} 處相符，${others.map(each => `${each as string}，`).join('')}${difference > 0 ? `${difference} 處不符` : '沒有不符'}。`;
    },
    choose: '顯示哪些',
    all: '全部問題',
    nothing: '沒有這一類問題。',
    more: count => `另有 ${count} 處未列出，下載的報告中都有。`,
    apart: (difference, tolerance) => `相差 ${difference}，四捨五入最多可差 ${tolerance}`,
    download: {csv: '下載報告（表格）', json: '下載報告（資料）'},
    column: {
      place: '位置',
      rule: '核對內容',
      printed: '公布數',
      against: '對照',
      computed: '對照數',
      difference: '相差',
      tolerance: '四捨五入可差',
      level: '結果',
      unit: '單位',
      sentence: '說明',
      path: '檔案中的位置'
    }
  },
  otherScope: scope => `此圖只含${scopeName(scope)}；檔案未公布全部資金的同類資料。`,
  ofWhich: '其中：',
  level: depth => `第${depth}級`,
  derivedTotal: '檔案未印出總計，這裡是各項之和。',
  derived: '由明細相加，未印出',
  column: {
    item: '項目',
    code: '編號',
    amount: '金額',
    share: '占比',
    base: '上年度',
    difference: '增減額',
    percent: '增減幅度',
    reason: '主要原因',
    ofParent: '占上級項目',
    above: '上級科目',
    meaning: '名詞解釋'
  },
  file: {
    level: '級次',
    note: '備註',
    title: '標題',
    entity: '部門（單位）',
    year: '年度',
    source: '來源',
    published: '公布日期',
    address: '網址',
    unit: '單位'
  },
  total: {income: '收入總計', expenditure: '支出總計'},
  item: ({name, money, percent}) => `${name}，${money}，占 ${percent}`,
  detail: {
    ofParent: (parent, percent) => `占${parent}的 ${percent}`,
    before: (base, amount, change) =>
      `與 ${base}${amount === undefined ? '' : `（${amount}）`}相比：${change}`,
    called: (year, name) => `${year} 年度稱「${name}」`,
    wasNot: year => `${year} 年度無此項`
  },
  gone: (before, now, names, more) =>
    `${before} 年度有、${now} 年度未列的項目：${names.join('、')}${more > 0 ? `等 ${names.length + more} 項` : ''}。`,
  chosen: {
    here: item => `已選：${item}`,
    clear: '取消選取',
    part: (chosen, whole) => `所選${quote(chosen)}是這裡${quote(whole)}的一部分。`,
    whole: (chosen, parts) => `所選${quote(chosen)}包括這裡的${parts.join('、')}。`,
    absent: chosen => `此圖未單獨列出所選的${quote(chosen)}。`
  },
  others: count => `其他（${count} 項）`,
  summaryWithin: ({name, money, percent}, whole, largest) =>
    `${name} ${money}，占${whole}的 ${percent}；其中最大一項是${largest.name}，${largest.money}，占總計的 ${largest.percent}。`,
  back: '返回全部',
  open: name => `展開${name}`,
  plot: title => `${title}，圖形`,
  keys: '用方向鍵逐項檢視，按 Enter 進入，按 Esc 返回。',
  allNil: '公布的各項均為 0。',
  negative: '有負數，無法畫成環圈圖，改以橫條圖顯示。',
  notDrawn: names => `負數沒有面積，未畫出：${names}。`,

  income: {
    title: '收入結構',
    views: {all: '收入總計', current: '本年收入'},
    choose: '收入範圍',
    summary: (total, current, carryover) => {
      const parts = [current && `本年收入 ${current}`, carryover && `上年結轉結餘 ${carryover}`].filter(
        Boolean
      );
      return `收入總計 ${total}${parts.length > 0 ? `，其中${parts.join('，')}` : ''}。`;
    },
    summaryOfLargest: (total, {name, money, percent}) =>
      `收入總計 ${total}，最大一項是${name}，${money}，占 ${percent}。`
  },
  expenditure: {
    titles: {
      nature: '基本支出與項目支出',
      function: '依功能分類的基本支出與項目支出',
      years: '各年度基本支出與項目支出'
    },
    summaryOfYears: (first, firstMoney, last, lastMoney) =>
      `支出總計 ${first} 年度為 ${firstMoney}，${last} 年度為 ${lastMoney}。`,
    views: {nature: '依性質', function: '依功能', years: '依年度'},
    choose: '分類方式',
    summary: (total, parts) =>
      `支出總計 ${total}：${parts.map(({name, money, percent}) => `${name} ${money}，占 ${percent}`).join('；')}。`,
    summaryOfNil: total => `支出總計 ${total}，公布的各項均為 0。`,
    printedShare: (printed, computed) => `公布占比 ${printed}，依金額計算為 ${computed}`,
    scale: '長條長度',
    eachWhole: '每條均為 100%，長度表示占比，不表示金額。'
  },
  economic: {
    title: '支出經濟分類',
    classifications: {department: '部門經濟分類', government: '政府經濟分類'},
    choose: '經濟分類',
    summary: (total, {name, money, percent}) =>
      `支出總計 ${total}，最大一項是${name}，${money}，占 ${percent}。`,
    small: count => `另有 ${count} 項面積太小，未能完整標示：`,
    all: '全部'
  },
  change: {
    title: '與上年度相比',
    summary: (base, changes) =>
      `${base}，${changes.map(change => `${change.names.join('、')}${change.names.length > 1 ? '均' : ''}${changed(change)}`).join('；')}。`,
    base: (kind, year) => `與 ${year} 年度${bases[kind]}相比`,
    baseShort: (kind, year) => `${year} 年度${bases[kind]}`,
    directions: {
      increase: '增加',
      decrease: '減少',
      none: '與上年度持平',
      new: '新增',
      unknown: '未公布可供比較的數字'
    },
    reason: '主要原因：',
    reasonFor: names => `主要原因（${names.join('、')}）：`,
    unchanged: '與上年度持平',
    derivedBase: base => `${base}未在檔案中公布，由本年度數減去公布的增減額得出。`,
    disagrees: (printed, computed) => `公布 ${printed}，依公布的金額計算為 ${computed}`,
    agrees: '與公布的增減相符',
    belowNil: '公布的增加額大於本年度全部金額，兩者不能同時成立',
    thisYear: '本年度'
  }
};
