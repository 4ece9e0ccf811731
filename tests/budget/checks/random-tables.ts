import type {Atom} from './random-atoms.js';
import {economicItems, functions, funds, natures, pick, publicFunds, stages, total} from './random-atoms.js';
import type {Micro, Printing} from './random-money.js';
import {amountOf, print} from './random-money.js';

/** How one table is made. */
export interface Style extends Printing {
  isPublished: boolean;
  /** Whether classes and groups are printed over their items. */
  isDeep: boolean;
  /** Whether it has columns, and whether a column over others prints what they add up to. */
  hasColumns: boolean;
  hasHeads: boolean;
}

/** The tables of one budget. */
export interface Tables {
  /** One for each table, from the first again where there are fewer. */
  styles: readonly Style[];
  /** What is left for next year. */
  rest: Micro;
  /** The three public expenses: abroad, vehicles bought, vehicles run, receptions. */
  threePublic: readonly Micro[];
}

/** A column of a table: the atoms that stand in it, and the columns that divide it. */
interface Division {
  id: string;
  having: Partial<Record<keyof Atom, string>>;
  columns?: Division[];
}

interface Rows {
  key: 'function' | 'economic' | 'unit' | 'project';
  names: Readonly<Record<string, string>>;
  /** How long the codes of the classes, the groups and the items are. */
  lengths: readonly number[];
}

const byFunction: Rows = {key: 'function', names: functions, lengths: [3, 5, 7]};
const byItem: Rows = {key: 'economic', names: economicItems, lengths: [3, 5]};
const byUnit: Rows = {key: 'unit', names: {}, lengths: [3, 6]};
const byProject: Rows = {key: 'project', names: {}, lengths: [50]};

const natureColumns: Division[] = ['basic.personnel', 'basic.operating', 'project'].map(id => ({
  id,
  having: {nature: id},
  columns: natures.filter(nature => nature.startsWith(id)).map(nature => ({id: nature, having: {nature}}))
}));

const fundColumns: Division[] = stages.map(stage => ({
  id: stage,
  having: {stage},
  columns: funds.map(fund => ({id: `${stage}.${fund}`, having: {stage, fund}}))
}));

const publicColumns: Division[] = publicFunds.map(fund => ({id: fund, having: {fund}}));

const every = (columns: readonly Division[]): Division[] =>
  columns.flatMap(column => [column, ...every(column.columns ?? [])]);

const columnOf = ({id, columns}: Division): object => ({
  id,
  name: id,
  ...(columns && {columns: columns.map(columnOf)})
});

/** A table of some atoms: a row for each code, and a total row. */
function table(
  all: readonly Atom[],
  cut: object,
  {key, names, lengths}: Rows,
  divisions: readonly Division[],
  style: Style
) {
  const columns = style.hasColumns ? divisions : [];
  const printed = every(columns).filter(({columns: inner}) => style.hasHeads || !inner);
  const amounts = (these: readonly Atom[]) => ({
    ...amountOf(total(these), style),
    amounts: Object.fromEntries(
      printed.flatMap(({id, having}) => {
        const text = print(total(these, having), style);
        return text === undefined ? [] : [[id, text]];
      })
    )
  });
  const rows = (these: readonly Atom[], [length, ...deeper]: readonly number[]): object[] => {
    const codes = [...new Set(these.map(each => each[key].slice(0, length)))].sort();
    return codes.map(code => {
      const own = pick(these, {[key]: code});
      const named = key === 'project' ? {category: {id: code.split(' ')[0], name: code}} : {code};
      const lines = deeper.length > 0 ? {lines: rows(own, deeper)} : {};
      return {...named, name: names[code] ?? code, ...amounts(own), ...lines};
    });
  };
  return {
    side: 'expenditure',
    ...cut,
    ...(columns.length > 0 && {columns: columns.map(columnOf)}),
    total: {name: '合计', ...amounts(all)},
    lines: rows(all, style.isDeep ? lengths : lengths.slice(-1))
  };
}

/** Income by source: by stage and fund. What is left for next year is of the department's own money. */
function income(all: readonly Atom[], cut: object, ids: readonly string[], rest: Micro, style: Style) {
  const left = (stage: string, fund = 'institution') =>
    stage === 'current' && fund === 'institution' ? rest : 0n;
  const lines = stages.map(stage => ({
    id: stage,
    name: stage,
    ...amountOf(total(all, {stage}) + left(stage), style),
    lines: ids.map(fund => ({
      id: `${stage}.${fund}`,
      name: fund,
      ...amountOf(total(all, {stage, fund}) + left(stage, fund), style),
      ...(fund === 'generalPublicBudget' && {
        ofWhich: [
          {
            id: `${stage}.${fund}.appropriation`,
            name: '财政拨款',
            ...amountOf(total(all, {stage, fund}), style)
          }
        ]
      })
    }))
  }));
  return {...cut, side: 'income', by: 'source', total: amountOf(total(all) + rest, style), lines};
}

/** Expenditure by function, with what is left for next year. */
function withRest(all: readonly Atom[], cut: object, rest: Micro, style: Style) {
  const {lines, ...whole} = table(all, cut, byFunction, [], style);
  return {
    ...whole,
    total: amountOf(total(all) + rest, style),
    lines: [
      {id: 'current', name: '本年支出合计', ...amountOf(total(all), style), lines},
      {id: 'yearEndCarryover', name: '年终结转结余', ...amountOf(rest, style)}
    ]
  };
}

function threePublic(amounts: readonly Micro[], cut: object, style: Style) {
  const [abroad = 0n, bought = 0n, run = 0n, reception = 0n] = amounts;
  const line = (id: string, micro: Micro) => ({id, name: id, ...amountOf(micro, style)});
  return {
    ...cut,
    side: 'expenditure',
    scope: {fund: 'generalPublicBudget'},
    total: amountOf(abroad + bought + run + reception, style),
    lines: [
      line('abroad', abroad),
      {
        ...line('vehicles', bought + run),
        lines: [line('vehicles.purchase', bought), line('vehicles.operation', run)]
      },
      line('reception', reception)
    ]
  };
}

/** The tables of a sound budget, all of them sums of the same atoms. */
export function tables(
  all: readonly Atom[],
  {styles, rest, threePublic: expenses}: Tables,
  fileUnit: number
): object[] {
  const granted = all.filter(({fund}) => publicFunds.includes(fund));
  const scope = {fund: 'generalPublicBudget', stage: 'current'};
  const current = pick(all, scope);
  const basic = pick(current, {nature: 'basic'});
  const projects = pick(all, {nature: 'project'});
  const makers: ((style: Style, own: object) => object)[] = [
    (style, own) => income(all, own, funds, rest, style),
    (style, own) => withRest(all, {...own, by: 'function'}, rest, style),
    (style, own) => table(all, {...own, by: 'function'}, byFunction, natureColumns, style),
    (style, own) => table(all, {...own, by: 'economicClass'}, byItem, fundColumns, style),
    (style, own) => table(all, {...own, by: 'unit'}, byUnit, fundColumns, style),
    (style, own) => income(granted, {...own, scope: {fund: 'appropriation'}}, publicFunds, 0n, style),
    (style, own) =>
      table(
        granted,
        {...own, by: 'function', scope: {fund: 'appropriation'}},
        byFunction,
        publicColumns,
        style
      ),
    (style, own) => table(current, {...own, by: 'function', scope}, byFunction, natureColumns, style),
    (style, own) =>
      table(
        basic,
        {...own, by: 'economicClass', scope: {...scope, nature: 'basic'}},
        byItem,
        natureColumns.slice(0, 2),
        style
      ),
    (style, own) => table(projects, {...own, by: 'project'}, byProject, fundColumns, style),
    (style, own) => threePublic(expenses, {...own, by: 'threePublic'}, style)
  ];
  return makers.flatMap((make, index) => {
    const style = styles[index % styles.length];
    // What is left is published wherever the income that it comes from is.
    const isNeeded = index === 1 && rest !== 0n;
    if (!style || !(style.isPublished || isNeeded)) return [];
    return [make(style, {unit: fileUnit / 10 ** style.shift})];
  });
}
