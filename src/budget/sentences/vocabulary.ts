import type {Ref, Scope, Side} from '../schema.js';

/** What a phrase such as 财政拨款支出预算 names: each key as far as one of its words says it. */
export interface Meaning extends Pick<Ref, 'by' | 'line'> {
  /** `both` for 收支. */
  side?: Side | 'both';
  fund?: Scope['fund'];
  /** A year as printed, `last` for 上年. */
  year?: string;
  /** The whole with what is carried over, a sum that may be without it, this year's alone. */
  extent?: 'total' | 'sum' | 'current';
  /** Whose figure it is: of the budget or of its execution. */
  stage?: 'budget' | 'initial' | 'executed';
  /** It says its dimension by name: “三公”经费, 政府采购. */
  isNamed?: true;
}

const nothing: Meaning = {};
const threePublic = (line: string): Meaning => ({by: 'threePublic', line});
const source = (line: string): Meaning => ({side: 'income', by: 'source', line});
const nature = (line: string): Meaning => ({side: 'expenditure', by: 'nature', line});
const procurement = (line: string): Meaning => ({by: 'procurement', line});

/** Words and what they mean, as patterns without groups; a longer word before one that it begins with. */
const words: readonly (readonly [string, Meaning])[] = [
  ['20\\d\\d年(?:度|当年)?', {year: ''}],
  ['(?:上年|年初|部门财政性资金)结转(?:和结余|结余)?(?:资金)?', source('carryover')],
  ['上一?年度?', {year: 'last'}],
  ['[本当]年', {extent: 'current'}],
  ['一般公共预算', {fund: 'generalPublicBudget'}],
  ['政府性基金(?:预算)?', {fund: 'governmentFunds'}],
  ['国有资本经营(?:预算)?', {fund: 'stateCapital'}],
  ['财政拨款', {fund: 'appropriation'}],
  ['(?:纳入)?财政专户管理', source('specialAccount')],
  ['事业收入', source('institution')],
  ['(?:事业单位)?经营收入', source('institutionBusiness')],
  ['上级补助收入', source('higherLevelSubsidy')],
  ['附属单位上缴收入', source('subordinateRemittance')],
  ['其他收入', source('other')],
  ['基本支出', nature('basic')],
  ['项目支出', nature('project')],
  ['单位预留机动经费', nature('reserve')],
  ['人员经费', nature('basic.personnel')],
  ['(?:日常)?公用经费', nature('basic.operating')],
  ['三公', {by: 'threePublic', isNamed: true}],
  ['因公出国(?:（境）)?(?:费用?)?', threePublic('abroad')],
  ['公务(?:用车|车用车|车)购置[及和]运行(?:维护)?费?', threePublic('vehicles')],
  ['公务(?:用车|车用车|车)购置费?', threePublic('vehicles.purchase')],
  ['公务(?:用车|车用车|车)运行(?:维护)?费?', threePublic('vehicles.operation')],
  ['公务接待费', threePublic('reception')],
  ['会议费', threePublic('meetings')],
  ['培训费', threePublic('training')],
  ['机关运行经费', {by: 'agencyOperatingCosts'}],
  ['政府采购', {by: 'procurement', isNamed: true}],
  ['采购|购买', {by: 'procurement'}],
  ['货物', procurement('goods')],
  ['工程', procurement('works')],
  ['服务', procurement('services')],
  ['收入?', {side: 'income'}],
  ['支出?', {side: 'expenditure'}],
  ['总[计额]?', {extent: 'total'}],
  ['合计', {extent: 'sum'}],
  ['年初预算数?', {stage: 'initial'}],
  ['预算执行数?|执行数|决算数?', {stage: 'executed'}],
  ['预算数?', {stage: 'budget'}],
  ['经费|资金|金额|拨款|安排|共计|[、的各均为是共拟类]', nothing]
];

const anyWord = words.map(([pattern]) => pattern).join('|');
const word = new RegExp(anyWord, 'y');
const wordWithin = new RegExp(anyWord, 'g');
const known = new Map<string, Meaning>();

/** What a known word means. */
function meaningOf(text: string): Meaning {
  let meaning = known.get(text);
  if (!meaning) {
    meaning = words.find(([pattern]) => new RegExp(`^(?:${pattern})$`).test(text))?.[1] ?? nothing;
    if (meaning.year === '') meaning = {year: text.slice(0, 4)};
    known.set(text, meaning);
  }
  return meaning;
}

/** What a heading names, save for single sources and parts of parts; undefined where its words contradict each other. */
export function readHeading(heading: string): Meaning | undefined {
  let meaning: Meaning | undefined = {};
  for (const [text] of heading.matchAll(wordWithin)) {
    const {by, line, ...others} = meaningOf(text);
    const isWhole = by !== undefined && (line === undefined || by === 'nature');
    meaning = meaning && join(meaning, isWhole ? meaningOf(text) : others);
  }
  return meaning;
}

/** A phrase read to its end. */
export interface Phrase {
  meaning: Meaning;
  /** What stands before the first word that is no year: the publisher's name, or 本部门. */
  before: string;
  /** The rest, as the sentence calls it. */
  name: string;
}

/** Reads a phrase word by word; undefined where a word is not known or two of them contradict each other. */
export function readPhrase(phrase: string): Phrase | undefined {
  let meaning: Meaning | undefined = {};
  let before = '';
  let name = '';
  for (let at = 0; at < phrase.length; at = word.lastIndex || at + 1) {
    word.lastIndex = at;
    const found = word.exec(phrase);
    if (!found) {
      if (name) return undefined;
      before += phrase[at] ?? '';
      continue;
    }
    const [text] = found;
    const more = meaningOf(text);
    meaning = join(meaning, more);
    if (!meaning) return undefined;
    if (more.year === undefined) name += text;
  }
  return {meaning, before, name: name.replace(/[为是均]+$/, '').replace('三公', '“三公”')};
}

function join(all: Meaning, {side, fund, by, line, ...others}: Meaning): Meaning | undefined {
  // 本年支出合计 is still this year's.
  const joined: Meaning = {...all, ...others, ...(all.extent === 'current' && {extent: all.extent})};
  if (side) joined.side = all.side && all.side !== side ? 'both' : side;
  if (fund && (!all.fund || all.fund === 'appropriation')) joined.fund = fund;
  else if (fund && fund !== 'appropriation' && fund !== all.fund) return undefined;
  if (by === undefined) return joined;
  if (all.by !== undefined && all.by !== by) return undefined;
  if (all.line !== undefined && line !== undefined && !line.startsWith(`${all.line}.`)) return undefined;
  return {...joined, by, ...(line !== undefined && {line})};
}
