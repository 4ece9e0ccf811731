import type {ChangeBase, Scope} from '../../budget/schema.js';
import type {SaidChange, Words} from '../words.js';

const scales = new Map([
  [1, ''],
  [1000, '千'],
  [10_000, '万'],
  [1_000_000, '百万'],
  [100_000_000, '亿'],
  [1_000_000_000, '十亿']
]);

function unit(currency: string, size: number): string {
  const name =
    currency === 'CNY' ? '元' : (new Intl.DisplayNames('zh-CN', {type: 'currency'}).of(currency) ?? currency);
  const scale = scales.get(size);
  return scale === undefined ? `${size} ${name}` : `${scale}${name}`;
}

const money = (amount: string, currency: string, size: number) => `${amount} ${unit(currency, size)}`;

const bases: Record<ChangeBase, string> = {
  previousBudget: '预算',
  previousExecution: '预算执行数',
  previousFinal: '决算',
  initialBudget: '年初预算'
};

const funds = {
  appropriation: '财政拨款',
  generalPublicBudget: '一般公共预算',
  governmentFunds: '政府性基金预算',
  stateCapital: '国有资本经营预算'
};
const stages = {current: '当年', carryover: '上年结转'};
const natures = {basic: '基本支出', project: '项目支出', reserve: '预留机动经费'};

function scopeName({fund, stage, nature}: Scope): string {
  return `${stage ? stages[stage] : ''}${fund ? funds[fund] : ''}${nature ? natures[nature] : ''}`;
}

/** Quotes within quotes are single. */
const quote = (name: string) => `“${name.replaceAll('“', '‘').replaceAll('”', '’')}”`;

function changed({direction, money, percent}: SaidChange): string {
  if (direction === 'none') return '与上年持平';
  if (direction === 'new') return `为新增，${money}`;
  if (direction === 'unknown') return '没有公布可比的数';
  const [by, rate] = direction === 'increase' ? ['增加', '增长'] : ['减少', '下降'];
  return `${by} ${money}${percent === undefined ? '' : `，${rate} ${percent}`}`;
}

/** 简体中文 */
export const zhCN: Words = {
  tag: 'zh-CN',
  ids: {
    current: '本年收入',
    carryover: '上年结转结余',
    yearEndCarryover: '年终结转结余',
    basic: '基本支出',
    'basic.personnel': '人员经费',
    'basic.personnel.wages': '工资福利支出',
    'basic.personnel.households': '对个人和家庭的补助',
    'basic.operating': '公用经费',
    'basic.operating.goodsAndServices': '商品和服务支出',
    'basic.operating.capital': '资本性支出',
    project: '项目支出',
    'project.operating': '其他运转类',
    'project.targeted': '特定目标类',
    reserve: '单位预留机动经费',
    generalPublicBudget: '一般公共预算',
    appropriation: '财政拨款',
    governmentFunds: '政府性基金预算',
    stateCapital: '国有资本经营预算',
    specialAccount: '财政专户管理资金',
    institution: '事业收入',
    institutionBusiness: '事业单位经营收入',
    higherLevelSubsidy: '上级补助收入',
    subordinateRemittance: '附属单位上缴收入',
    entityFunds: '单位资金',
    governmentBudgetFunds: '政府预算资金',
    other: '其他收入',
    threePublic: '“三公”经费',
    abroad: '因公出国（境）费',
    vehicles: '公务用车购置及运行费',
    'vehicles.purchase': '公务用车购置费',
    'vehicles.operation': '公务用车运行费',
    reception: '公务接待费'
  },
  phase: {proposed: '预算草案', approved: '预算', adjusted: '调整预算', executed: '决算'},
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
  minus: '负 ',

  loading: '正在读取预算…',
  empty: '此表为空',
  noIncome: '这份预算没有公布收入。',
  noNature: '这份预算没有区分基本支出与项目支出。',
  noFunction: '这份预算没有按功能分类公布基本支出与项目支出。',
  noEconomic: '这份预算没有按经济分类公布支出。',
  noChange: '这份预算没有公布与上年的比较。',
  noSource: '还没有数据：请用 src 属性给出预算文件的地址。',
  error: '这份预算无法显示',
  retry: '重试',
  moreFaults: count => `另有 ${count} 处错误。`,
  faults: {
    missing: ({path, expected}) => `${path}：缺少内容，应为 ${expected}。请补上。`,
    type: ({path, expected, found}) => `${path}：应为 ${expected}，实际是 ${found}。请改正类型。`,
    value: ({path, expected, found}) => `${path}：${found} 不是允许的值，应为 ${expected}。`,
    amount: ({path, found, expected}) =>
      `${path}：${found} 不是金额。请写成像 "${expected}" 的半角数字，不用千位分隔符、货币符号和全角数字。`,
    range: ({path, expected, found}) => `${path}：${found} 超出范围，应 ${expected}。`,
    'forbidden-key': ({path, found}) => `${path}：不允许用 ${found} 作键名。请删去或改名。`,
    'unknown-column': ({path, expected, found}) =>
      `${path}：没有名为 ${found} 的栏目，本表的栏目是：${expected || '（无）'}。请在 columns 中补上或改正。`,
    'repeated-column': ({path, found}) => `${path}：栏目 ${found} 重复。请给每一栏不同的 id。`,
    'too-deep': ({path, expected, found}) => `${path}：嵌套了 ${found} 层，最多 ${expected} 层。请减少层次。`,
    'too-long': ({path, expected, found}) => `${path}：文字长 ${found} 个字符，最多 ${expected} 个。请缩短。`,
    'too-many': ({path, expected, found}) =>
      `${path}：共有 ${found} 行，最多 ${expected} 行。请拆成几个文件。`,
    'too-wide': ({path, expected, found}) =>
      `${path}：一张表有 ${found} 栏，最多 ${expected} 栏。请拆成几张表。`,
    'too-large': ({path, expected, found}) =>
      `${path}：文件有 ${found} 个字符，最多 ${expected} 个。请拆成几个文件。`,
    'not-json': ({path, found}) => `${path}：不是有效的 JSON（${found}）。请检查该处的标点和引号。`,
    'cut-off': ({path, found}) => `${path}：文件没有写完，在 ${found} 处中断。请重新上传完整的文件。`,
    'web-page': ({path}) => `${path}：得到的是网页，不是 JSON 文件。请核对地址，或是否需要登录。`,
    'not-found': ({path, found}) => `${path}：找不到文件（HTTP ${found}）。请核对 src 中的地址。`,
    server: ({path, found}) => `${path}：服务器出错（HTTP ${found}）。请稍后重试。`,
    network: ({path}) => `${path}：无法连接。请检查网络；文件在别的网站时，该网站须允许跨域读取（CORS）。`,
    'time-out': ({path, expected}) => `${path}：${expected} 秒内没有回应。请稍后重试。`,
    address: ({path, expected}) => `${path}：不能从这个地址读取。请用 ${expected} 或本站的地址。`
  },

  unitLine: name => `单位：${name}`,
  units: [1, 10_000, 100_000_000],
  chooseUnit: '金额单位',
  perHead: money => `人均 ${money}`,
  perHeadNote: (population, source) =>
    `人均金额按 ${population} 人计算${source && `（${source}）`}，四舍五入；表格中为总额。`,
  captionWithUnit: (caption, name) => `${caption}（单位：${name}）`,
  source: '来源：',
  table: '表格',
  take: {
    menu: '下载',
    citation: '引用',
    copy: '复制引用',
    copyTable: '复制表格',
    copyPicture: '复制图片',
    embed: '嵌入',
    copyCode: '复制代码',
    share: '分享',
    copied: '已复制。',
    saved: '已下载。',
    unsure: '如无文件，则本页不允许下载。',
    denied: '本页不允许。',
    tooLarge: '图片过大，请选较小的。',
    cite: (who, what, accessed) => `${who}：${what.join('，')}（${accessed} 查阅）。`
  },
  checks: {
    none: '没有可核对的合计',
    agrees: '合计一致',
    rounding: difference => `四舍五入相差 ${difference}`,
    sum: (difference, more) => `明细之和比公布合计${more ? '多' : '少'} ${difference}`,
    other: (rule, difference) => `${rule}不符${difference === undefined ? '' : `，相差 ${difference}`}`
  },
  rules: {
    lines: '明细与合计',
    columns: '各栏与合计',
    ofWhich: '“其中”与总数',
    balance: '收入总计与支出总计',
    stages: '本年、结转与总计',
    totals: '各表总计',
    natures: '各表基本支出',
    projects: '项目与项目支出',
    items: '各表同一科目',
    funds: '三本预算与财政拨款',
    wholes: '“三公”经费、采购与其各项',
    performance: '绩效表与预算表',
    indicators: '项目绩效指标',
    narrative: '文字与表格',
    share: '占比',
    change: '增减额',
    changePercent: '增减幅度',
    changeBase: '增减额与基数',
    changeReason: '增减原因',
    codes: '科目编码与名称'
  },
  levels: {agrees: '一致', missing: '未公布', warning: '提醒', rounding: '四舍五入', difference: '不一致'},
  findings: {
    total: '合计',
    part: (title, place) => `《${title}》${place}`,
    at: (places, more) => `${places.join('、')}${more > 0 ? `等 ${places.length + more} 处` : ''}`,
    sums: {lines: '明细之和', columns: '各栏之和', computed: '按公布的数计算为'},
    printed: amount => `公布 ${amount}，`,
    apart: ({place, printed, against, computed, difference, tolerance}) =>
      `${place}：公布 ${printed}，${against} ${computed}，相差 ${difference}（四舍五入最多可差 ${tolerance}）。`,
    same: ({place, printed, against, computed}) =>
      `${place}：公布 ${printed}，${against} ${computed}，一致。`,
    fine: place => `${place}：一致。`,
    because: (place, printed, cause) => `${place}：${printed}${cause}。`,
    causes: {
      unpublished: () => '没有公布可核对的数',
      noReason: () => '有增减，没有说明原因',
      noTargets: () => '没有绩效指标',
      fromNil: () => '基数为 0，没有百分比',
      belowNil: found => `减去增减额，基数为 ${found}，低于 0`,
      direction: (found, expected) => `文字说${found}，按公布的数是${expected}`,
      unknownCode: found => `已知的科目中没有编码 ${found}`,
      otherClass: (found, expected) => `编码 ${found} 不属于上级科目 ${expected}`,
      otherName: (found, expected) => `印作${quote(found)}，该编码的名称是${quote(expected)}`
    },
    agreeing: count => `其余 ${count} 处核对完全一致。`,
    more: count => `另有 ${count} 处，见完整的核对报告。`
  },
  report: {
    title: '账目核对',
    summary: ({agrees, missing, warning, rounding, difference}) => {
      const others = [
        rounding > 0 && `${rounding} 处因四舍五入略有相差`,
        warning > 0 && `${warning} 处提醒`,
        missing > 0 && `${missing} 处缺少可核对的内容`
      ].filter(Boolean);
      const total = agrees + missing + warning + rounding + difference;
      return `把公布的数逐一相互核对，共 ${total} 处：${agrees} 处一致，${others.map(each => `${each as string}，`).join('')}${difference > 0 ? `${difference} 处不一致` : '没有不一致'}。`;
    },
    choose: '显示哪些',
    all: '全部问题',
    nothing: '没有这一类问题。',
    more: count => `另有 ${count} 处没有列出，下载的报告里都有。`,
    apart: (difference, tolerance) => `相差 ${difference}，四舍五入最多可差 ${tolerance}`,
    download: {csv: '下载报告（表格）', json: '下载报告（数据）'},
    column: {
      place: '位置',
      rule: '核对内容',
      printed: '公布数',
      against: '对照',
      computed: '对照数',
      difference: '相差',
      tolerance: '四舍五入可差',
      level: '结果',
      unit: '单位',
      sentence: '说明',
      path: '文件中的位置'
    }
  },
  otherScope: scope => `此图只含${scopeName(scope)}；文件没有公布全部资金的同类数据。`,
  ofWhich: '其中：',
  level: depth => `第${depth}级`,
  derivedTotal: '文件没有印出总计，这里是各项之和。',
  derived: '由明细相加，未印出',
  column: {
    item: '项目',
    code: '编码',
    amount: '金额',
    share: '占比',
    base: '上年',
    difference: '增减额',
    percent: '增减幅度',
    reason: '主要原因',
    ofParent: '占上级项目',
    above: '上级科目',
    meaning: '名词解释'
  },
  file: {
    level: '级次',
    note: '备注',
    title: '标题',
    entity: '部门（单位）',
    year: '年度',
    source: '来源',
    published: '公布日期',
    address: '网址',
    unit: '单位'
  },
  total: {income: '收入总计', expenditure: '支出总计'},
  item: ({name, money, percent}) => `${name}，${money}，占 ${percent}`,
  detail: {
    ofParent: (parent, percent) => `占${parent}的 ${percent}`,
    before: (base, amount, change) =>
      `与 ${base}${amount === undefined ? '' : `（${amount}）`}相比：${change}`,
    called: (year, name) => `${year} 年称“${name}”`,
    wasNot: year => `${year} 年无此项`
  },
  gone: (before, now, names, more) =>
    `${before} 年有、${now} 年未列的项目：${names.join('、')}${more > 0 ? `等 ${names.length + more} 项` : ''}。`,
  chosen: {
    here: item => `已选：${item}`,
    clear: '取消选择',
    part: (chosen, whole) => `所选${quote(chosen)}是这里${quote(whole)}的一部分。`,
    whole: (chosen, parts) => `所选${quote(chosen)}包括这里的${parts.join('、')}。`,
    absent: chosen => `此图没有单独列出所选的${quote(chosen)}。`
  },
  others: count => `其他（${count} 项）`,
  summaryWithin: ({name, money, percent}, whole, largest) =>
    `${name} ${money}，占${whole}的 ${percent}；其中最大一项是${largest.name}，${largest.money}，占总计的 ${largest.percent}。`,
  back: '返回全部',
  open: name => `展开${name}`,
  plot: title => `${title}，图形`,
  keys: '用方向键逐项查看，回车进入，Esc 返回。',
  allNil: '公布的各项均为 0。',
  negative: '有负数，不能画成圆环，改画成条形。',
  notDrawn: names => `负数不占面积，未画出：${names}。`,

  income: {
    title: '收入结构',
    views: {all: '收入总计', current: '本年收入'},
    choose: '收入范围',
    summary: (total, current, carryover) => {
      const parts = [current && `本年收入 ${current}`, carryover && `上年结转结余 ${carryover}`].filter(
        Boolean
      );
      return `收入总计 ${total}${parts.length > 0 ? `，其中${parts.join('，')}` : ''}。`;
    },
    summaryOfLargest: (total, {name, money, percent}) =>
      `收入总计 ${total}，最大一项是${name}，${money}，占 ${percent}。`
  },
  expenditure: {
    titles: {
      nature: '基本支出与项目支出',
      function: '按功能分类的基本支出与项目支出',
      years: '各年基本支出与项目支出'
    },
    summaryOfYears: (first, firstMoney, last, lastMoney) =>
      `支出总计 ${first} 年为 ${firstMoney}，${last} 年为 ${lastMoney}。`,
    views: {nature: '按性质', function: '按功能', years: '按年度'},
    choose: '分类方式',
    summary: (total, parts) =>
      `支出总计 ${total}：${parts.map(({name, money, percent}) => `${name} ${money}，占 ${percent}`).join('；')}。`,
    summaryOfNil: total => `支出总计 ${total}，公布的各项均为 0。`,
    printedShare: (printed, computed) => `公布占比 ${printed}，按金额计算为 ${computed}`,
    scale: '条形长度',
    eachWhole: '每条均为 100%，长度表示占比，不表示金额。'
  },
  economic: {
    title: '支出经济分类',
    classifications: {department: '部门经济分类', government: '政府经济分类'},
    choose: '经济分类',
    summary: (total, {name, money, percent}) =>
      `支出总计 ${total}，最大一项是${name}，${money}，占 ${percent}。`,
    small: count => `另有 ${count} 项面积太小，未能完整标注：`,
    all: '全部'
  },
  change: {
    title: '与上年相比',
    summary: (base, changes) =>
      `${base}，${changes.map(change => `${change.names.join('、')}${change.names.length > 1 ? '均' : ''}${changed(change)}`).join('；')}。`,
    base: (kind, year) => `与 ${year} 年${bases[kind]}相比`,
    baseShort: (kind, year) => `${year} 年${bases[kind]}`,
    directions: {
      increase: '增加',
      decrease: '减少',
      none: '与上年持平',
      new: '新增',
      unknown: '没有公布可比的数'
    },
    reason: '主要原因：',
    reasonFor: names => `主要原因（${names.join('、')}）：`,
    unchanged: '与上年持平',
    derivedBase: base => `${base}未在文件中公布，由本年数减去公布的增减额得出。`,
    disagrees: (printed, computed) => `公布 ${printed}，按公布的金额计算为 ${computed}`,
    agrees: '与公布的增减一致',
    belowNil: '公布的增加额大于本年全部金额，两者不能同时成立',
    thisYear: '本年'
  }
};
