/** Anything without a figure, save for a year. */
const phrase = String.raw`((?:20\d\d年|[^\d-])*`;
const figure = String.raw`(\d+(?:\.\d+)?)`;
const money = `${figure}(万元|亿元|元)`;
const up = '增加|增长|上升|提高|增幅|上涨';
const down = '减少|下降|降低|减幅|降幅|压减';

/** What the clauses of a sentence say; each for the whole of a clause. */
export const patterns = {
  /** 基本支出137.48万元 */
  amount: new RegExp(String.raw`^${phrase})(-?)${money}$`),
  /** 占本年支出合计的100% */
  share: new RegExp(`^占(.*?)的?${figure}%$`),
  /** 完成年初预算的95.45% */
  completion: new RegExp(`^完成(?:年初)?预算数?的?${figure}%$`),
  /** 与2022年预算相比, 比上年; what stands before and after it belongs to the change */
  base: /[比与较同](?=20\d\d年|上一?年|去年|年初预算|预算数)(?:(20\d\d|上一?|去)年(?:度|当年)?)?(?:同期)?(年初|当年)?(预算执行|执行|预算|决算)?数?(?:相比|比较|对比)?/,
  /** 收入增加116.14万元, 下降27.78% */
  change: new RegExp(
    `^${phrase}?)(?:(${up})|${down})(（[^（）]*）)?[了额幅为]{0,2}(?:${money}|${figure}(%?))$`
  ),
  /** 预算数与2022年持平, once its base is taken out */
  level: /^(.*?)(?:保持)?持平$/,
  /** 决算数小于预算数的 */
  against:
    /^(.*?)决算数?(?:(小于|低于|少于)|(大于|高于|多于|超过)|[等与同]于?)(?:年初)?预算数?(?:持平|相同|一致)?的?$/,
  /** 公务接待费支出减少的, before its reason */
  moved: new RegExp(`^(.*?)(?:(${up})|(${down})|变动|变化)的$`),
  /** “三公”经费支出决算中; 财政拨款支出主要内容如下 */
  inside: /^(.*?)(?:中|(?:主要)?(?:内容|构成)?如下)$/,
  /** What follows are parts of what was said last. */
  parts: /^(?:其中|包括|主要用于以下(?:方面|几个方面))/,
  /** What leaves everything as it is. */
  neutral: /^(?:20\d\d年度?|此外|另外|同时|具体为|分别为)$/,
  /** Where a part of a sentence turns from figures to words. */
  words: /主要(?!用于以下|内容|构成)|[，,的](?:原因|由于|因(?!公))|^(?:原因|由于|因为)/,
  reason: /^[，,的]?(?:主要)?(?:原因是由于|原因[是为]?|是由于|是因为|是(?!用于)|由于|因为?|系)[：:，,]*/,
  /** Further reasons after 一是 */
  further: /^(?:[二三四五六七八九十]是|[（(]?[2-9二三四五六七八九][）)、.．])/
} as const;

/** What 1 stands for. */
export const units: Readonly<Record<string, number>> = {元: 1, 万元: 10000, 亿元: 100000000};
