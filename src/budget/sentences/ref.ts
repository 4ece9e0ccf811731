import type {Ref, Scope, Side} from '../schema.js';
import type {Tables} from './tables.js';
import type {Meaning} from './vocabulary.js';

/** What a heading says of all that stands below it. */
export interface Topic {
  side?: Side;
  fund?: Scope['fund'];
  nature?: Scope['nature'];
  /** A part of the budget: nothing else is read under such a heading. */
  part?: string;
}

/** Where a phrase stands: under a heading, inside a whole that was named before. */
export interface Around {
  topic: Topic;
  tables: Tables;
  whole?: Ref | undefined;
}

const expenditure = {side: 'expenditure'} as const;

/** What a phrase speaks of; undefined where that is not sure. */
export function refOf(meaning: Meaning, around: Around): Ref | undefined {
  const {by, fund} = meaning;
  const {topic} = around;
  if (topic.part && topic.part !== by) return undefined;
  // Below 一般公共预算, 财政拨款 alone may be either.
  if (fund === 'appropriation' && topic.fund && topic.fund !== fund && !topic.part) return undefined;
  if (by === undefined) return totalRef(meaning, around);
  if (by === 'source') return meaning.side === 'income' ? sourceRef(meaning.line, around) : undefined;
  return by === 'nature' ? natureRef(meaning, around) : partRef(by, meaning, around);
}

function partRef(by: string, {line, isNamed, side}: Meaning, {topic, tables}: Around): Ref | undefined {
  const isCosts = by === 'agencyOperatingCosts';
  if (side === 'income' || side === 'both') return undefined;
  if (!isCosts && !isNamed && (line === undefined || topic.part !== by)) return undefined;
  if (by === 'threePublic' && !tables.parts.has(by)) return undefined;
  if ((line === 'meetings' || line === 'training') && !tables.has(by, line)) return undefined;
  // 机关运行经费 are by definition of basic expenditure from the general public budget.
  const costs = isCosts ? ({fund: 'generalPublicBudget', nature: 'basic'} as const) : undefined;
  const scope = tables.parts.get(by) ?? costs;
  const part = line ?? (tables.has(by, by) && by);
  return {...expenditure, ...(scope && {scope}), by, ...(part && {line: part})};
}

function sourceRef(id = '', {topic, tables}: Around): Ref | undefined {
  const {fund} = topic;
  const line = tables.idOf(`income ${fund}`, id);
  if (line === undefined || topic.nature) return undefined;
  return {side: 'income', ...(fund && {scope: {fund}}), by: 'source', line};
}

function natureRef({side, line = '', fund}: Meaning, around: Around): Ref | undefined {
  const {nature, side: topicSide} = around.topic;
  const scoped = scopeOf('expenditure', fund ?? fundAround(around), around);
  if (!scoped || side !== 'expenditure' || topicSide === 'income') return undefined;
  if (!nature) return {...expenditure, ...scoped, by: 'nature', line};
  if (!line.startsWith(nature)) return undefined;
  const scope = {...scoped.scope, nature};
  return {...expenditure, scope, ...(line !== nature && {by: 'nature', line})};
}

function totalRef({fund: own, extent, ...meaning}: Meaning, around: Around): Ref | undefined {
  const {topic, tables, whole} = around;
  const side = meaning.side ?? (own && (whole?.side ?? topic.side));
  if (side === undefined || topic.nature) return undefined;
  if (side === 'income' && own && own !== topic.fund) return sourceRef(own, around);
  const fund = own ?? topic.fund;
  const scoped = scopeOf(side, fund, around);
  if (!scoped || side === 'both') return scoped;
  const by = tables.has(`${side} ${fund}`, 'current');
  const ref = {side, ...scoped};
  if (by && extent === 'current') return {...ref, by: side === 'income' ? 'source' : by, line: extent};
  // In a final account 支出合计 may leave out what is carried over; a budget says 本年 then.
  return by && extent !== 'total' && tables.isExecuted ? undefined : ref;
}

/** The fund of the whole whose parts are named, or that of the heading. */
const fundAround = ({topic, whole}: Around) =>
  whole?.side === 'expenditure' && !topic.nature ? whole.scope?.fund : topic.fund;

/** The scope of a fund's tables; undefined where there are none, or where it is not said which of them is meant. */
function scopeOf(
  side: Side | 'both',
  fund: Scope['fund'],
  {topic, tables}: Around
): Pick<Ref, 'scope'> | undefined {
  const sides: Side[] = side === 'both' ? ['expenditure', 'income'] : [side];
  const found = sides.find(each => tables.hasFund(each, fund));
  const stage = found && fund && tables.stageOf(found, topic.fund ?? fund);
  if (!found || (stage && !topic.fund)) return undefined;
  return fund ? {scope: {fund, ...(stage && {stage})}} : {};
}

/** The line of a function in the table that itemises the fund in question; the appropriation's may be its largest fund's. */
export function functionRef(path: readonly string[], around: Around): Ref | undefined {
  const {topic, tables, whole} = around;
  const code = tables.codeOf(path);
  if (code === undefined || topic.part || topic.nature) return undefined;
  if (whole?.side !== 'expenditure' && !topic.fund) return undefined;
  const fund = fundAround(around);
  const isLargest = fund === 'appropriation' && !tables.itemises(fund, code);
  const found = isLargest ? 'generalPublicBudget' : fund;
  const scoped = tables.itemises(found, code) && scopeOf('expenditure', found, around);
  return scoped ? {...expenditure, ...scoped, by: 'function', line: code} : undefined;
}
