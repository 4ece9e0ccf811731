import * as z from 'zod/mini';
import {caps} from './caps.js';
import {amountPattern} from './money.js';

/**
 * Budget JSON 1 as one schema: the types below and the published JSON Schema come from it.
 * Objects are loose: a key that this version does not know is kept and ignored. The text given to a pattern is an
 * example of what it wants, for the message.
 */

const name = z.string().check(z.maxLength(caps.name));
const text = z.string();

/** A JSON number is read through its shortest decimal form, `142.98` as `'142.98'`. */
const printed = (value: unknown) => (typeof value === 'number' ? String(value) : value);

/** An amount as printed, in the file's unit: `'142.98'`. A published zero is `'0'`, a published blank is left out. */
export const amount = z.pipe(z.transform(printed), z.string().check(z.regex(amountPattern, '1234.56')));

/** A percentage as printed, without the sign: `'48.41'`. */
export const percent = z.pipe(z.transform(printed), z.string().check(z.regex(amountPattern, '1234.56')));

const amounts = z.record(name, amount);

const fiscalYear = z.int().check(z.gte(1000), z.lte(9999));

/** How far the money has come: asked for, granted, granted anew during the year, spent. */
export const phases = ['proposed', 'approved', 'adjusted', 'executed'] as const;
const phase = z.enum(phases);

/** `income` is what comes in, `expenditure` what goes out. */
export const sides = ['income', 'expenditure'] as const;
const side = z.enum(sides);

/** What part of the budget a cut or a figure speaks of; a missing key means all of it. */
export const scope = z.looseObject({
  /** Which fund; none: all funds. */
  fund: z.optional(z.enum(['appropriation', 'generalPublicBudget', 'governmentFunds', 'stateCapital'])),
  /** This year's money or what was carried over; none: both. */
  stage: z.optional(z.enum(['current', 'carryover'])),
  /** Basic or project expenditure, or a reserve beside them (单位预留机动经费); none: all of it. */
  nature: z.optional(z.enum(['basic', 'project', 'reserve']))
});

/** Where a cut was printed. */
export const table = z.looseObject({
  number: z.optional(name),
  title: name,
  /** The printed header rows, cell by cell. */
  header: z.optional(z.array(z.array(name)))
});

/** One column of a cut. Nested `columns` add up to their parent, `ofWhich` are parts of it that do not. */
export const column = z.looseObject({
  /** Unique in its cut; a nested one is a path: `current.generalPublicBudget`. */
  id: name,
  name,
  /** What is printed before the name: `其中：`. */
  marker: z.optional(name),
  /** The phase whose figures stand in it (年初预算, 调整预算), where that is not the file's: no part of the row. */
  phase: z.optional(phase),
  get columns() {
    return z.optional(z.array(column));
  },
  get ofWhich() {
    return z.optional(z.array(column));
  }
});

/** One printed row. Nested `lines` are the whole of it, `ofWhich` are parts of it that do not add up to it. */
export const line = z.looseObject({
  /** The dimension it stands on, where that is not its cut's: the unit row over its functions. */
  by: z.optional(name),
  /** A well-known meaning: `basic.personnel.wages`, `carryover`. */
  id: z.optional(name),
  /** The official code, always text: `'2011301'`, `'042'`. */
  code: z.optional(name),
  /** What is printed before the name: `一、`, `（一）`. */
  marker: z.optional(name),
  name,
  amount: z.optional(amount),
  /** By column id. */
  amounts: z.optional(amounts),
  get lines() {
    return z.optional(z.array(line));
  },
  get ofWhich() {
    return z.optional(z.array(line));
  },
  /** The government's economic class, where a table prints both classifications side by side. */
  governmentClass: z.optional(z.looseObject({code: name, name})),
  /** A project's type. */
  category: z.optional(z.looseObject({id: z.optional(name), name})),
  /** A project's spending unit. */
  unit: z.optional(name)
});

/** A division of one total along one dimension. */
export const cut = z.looseObject({
  side,
  scope: z.optional(scope),
  /**
   * `source`, `function`, `nature`, `economicClass`, `governmentEconomicClass`, `unit`, `project`, `threePublic`,
   * or a dimension of the publisher's own.
   */
  by: name,
  table: z.optional(table),
  /** What 1 stands for in this cut, where that is not the file's unit. */
  unit: z.optional(z.number().check(z.positive())),
  /** The printed name of the column that `amount` stands in: 合计. */
  amountName: z.optional(name),
  columns: z.optional(z.array(column)),
  /** The printed total row. */
  total: z.optional(
    z.looseObject({name: z.optional(name), amount: z.optional(amount), amounts: z.optional(amounts)})
  ),
  lines: z.array(line),
  notes: z.optional(z.array(text))
});

/** What a figure of the narrative speaks of. Without a side it is of both at once, or of neither. */
export const ref = z.looseObject({
  side: z.optional(side),
  scope: z.optional(scope),
  by: z.optional(name),
  /** A well-known id or a code. */
  line: z.optional(name),
  /** Where it is a figure of another year than the file's. */
  fiscalYear: z.optional(fiscalYear),
  /** Where it is a figure of another phase than the file's: what was budgeted, in a final account. */
  phase: z.optional(phase),
  /** What the sentence calls it. */
  name: z.optional(name)
});

/** With what a change compares: last year's budget, its execution, its final account, or this year's first budget. */
export const changeBases = ['previousBudget', 'previousExecution', 'previousFinal', 'initialBudget'] as const;

/** One figure of the narrative: a total, a share or a change. */
export const statement = z.looseObject({
  of: ref,
  /** What 1 stands for in its amounts, where that is not the file's unit. */
  unit: z.optional(z.number().check(z.positive())),
  amount: z.optional(amount),
  percent: z.optional(percent),
  shareOf: z.optional(ref),
  change: z.optional(
    z.looseObject({
      base: z.enum(changeBases),
      baseYear: z.optional(fiscalYear),
      direction: z.enum(['increase', 'decrease', 'none']),
      amount: z.optional(amount),
      percent: z.optional(percent),
      reason: z.optional(text)
    })
  ),
  /** A figure that is not money: 车辆 0 辆. */
  count: z.optional(z.looseObject({number: percent, unit: name})),
  section: z.optional(name),
  /** The sentence it was read from. */
  text
});

/** A performance target, as printed. */
export const indicator = z.looseObject({
  /** From the general to the particular: `['产出指标', '重点工作任务完成', '万人助万企任务完成率']`. */
  path: z.array(name),
  target: text,
  note: z.optional(text)
});

export const performance = z.looseObject({
  table: z.optional(table),
  /** What 1 stands for in its amounts, where that is not the file's unit. */
  unit: z.optional(z.number().check(z.positive())),
  overall: z.optional(
    z.looseObject({
      table: z.optional(table),
      goals: z.optional(z.array(text)),
      tasks: z.optional(z.array(z.looseObject({name, text}))),
      funding: z.optional(z.array(z.looseObject({marker: z.optional(name), name, lines: z.array(line)}))),
      total: z.optional(amount),
      totalName: z.optional(name),
      indicators: z.optional(z.array(indicator))
    })
  ),
  projects: z.optional(z.array(z.looseObject({code: z.optional(name), name, indicators: z.array(indicator)})))
});

/** A part of the narrative; paragraphs of a text are parted by an empty line. */
export const section = z.looseObject({
  marker: z.optional(name),
  heading: name,
  text: z.optional(text),
  get sections() {
    return z.optional(z.array(section));
  }
});

export const budget = z.looseObject({
  $schema: z.optional(text),
  format: z.literal('budget-json/1'),
  entity: z.looseObject({
    name,
    code: z.optional(name),
    region: z.optional(name),
    level: z.optional(name),
    units: z.optional(z.array(z.looseObject({code: z.optional(name), name})))
  }),
  fiscalYear,
  /** ISO dates, where the fiscal year is not the calendar year. */
  period: z.optional(z.looseObject({start: name, end: name})),
  phase,
  /** ISO 4217: `CNY`. */
  currency: z.string().check(z.regex(/^[A-Z]{3}$/, 'CNY')),
  /** What 1 stands for, in the currency: 10000 for 万元. */
  unit: z.number().check(z.positive()),
  /** BCP 47, of the names in the file: `zh-CN`. */
  language: z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'zh-CN'), z.maxLength(35)),
  /** `published` is a year, a month or a day: `2023-04`. */
  source: z.optional(
    z.looseObject({
      title: name,
      publisher: z.optional(name),
      url: z.optional(text),
      published: z.optional(z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, '2023-04')))
    })
  ),
  cuts: z.array(cut),
  statements: z.optional(z.array(statement)),
  performance: z.optional(performance),
  /** Other years, as published. */
  comparatives: z.optional(
    z.array(z.looseObject({fiscalYear, phase: z.optional(phase), cuts: z.array(cut)}))
  ),
  narrative: z.optional(z.array(section)),
  glossary: z.optional(z.array(z.looseObject({marker: z.optional(name), term: name, text}))),
  notes: z.optional(z.array(text))
});

export type Budget = z.infer<typeof budget>;
export type Cut = z.infer<typeof cut>;
export type Column = z.infer<typeof column>;
export type Line = z.infer<typeof line>;
export type Scope = z.infer<typeof scope>;
export type Statement = z.infer<typeof statement>;
export type Ref = z.infer<typeof ref>;
export type Side = (typeof sides)[number];
export type Phase = (typeof phases)[number];
export type ChangeBase = (typeof changeBases)[number];
