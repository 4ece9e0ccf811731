import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {economicFigures} from '../../src/analysis/economic.js';
import type {Figure} from '../../src/analysis/figure.js';
import {functionFigures} from '../../src/analysis/function.js';
import {groupSmall} from '../../src/analysis/group.js';
import {incomeFigures} from '../../src/analysis/income.js';
import type {Picked} from '../../src/analysis/pick.js';
import type {Money} from '../../src/budget/money.js';
import {money} from '../../src/budget/money.js';
import {everyLine} from '../../src/budget/printed.js';
import type {Budget} from '../../src/budget/schema.js';
import {tableOfFigures} from '../../src/elements/tables.js';
import {tableCsv} from '../../src/export/table-csv.js';
import {wordsFor} from '../../src/format/languages.js';
import {Speaker} from '../../src/format/speaker.js';
import type {Cell, Table, TableRow} from '../../src/format/table.js';
import '../../src/names.js';
import {read} from '../budget/budgets.js';
import {soundFiles} from '../budget/checks/random-budget.js';

interface Shown extends Picked {
  decimals: number;
  total: Money;
  totalDerived: boolean;
  figures: readonly Figure[];
}

/** Each drawing that a budget has, with the figures of its table. */
function drawings(budget: Budget): Shown[] {
  const income = incomeFigures(budget);
  const functions = functionFigures(budget);
  const economic = economicFigures(budget, 'department');
  return [
    ...(income ? [{...income, figures: income.rows}] : []),
    ...(functions ? [{...functions, figures: functions.rows.map(({figure}) => figure)}] : []),
    ...(economic ? [{...economic, figures: economic.classes}] : [])
  ];
}

const speaker = (budget: Budget, {unit, decimals}: Shown) =>
  new Speaker(wordsFor('zh-CN'), budget, unit, decimals);

const tableOf = (budget: Budget, shown: Shown): Table =>
  tableOfFigures('', shown.figures, shown, speaker(budget, shown));

const flat = (rows: readonly TableRow[] = []): TableRow[] => rows.flatMap(row => [row, ...flat(row.rows)]);

/** What a cell says, as a spreadsheet has it. */
const plainText = ({text}: Cell) =>
  text.replaceAll(',', '').replace('−', '-').replace('%', '').replace('—', '');

/** An amount by its value alone, however many zeros stand at its end. */
const valueOf = (text: string | undefined) => (text === undefined ? '' : money(text).toFixed());

describe('The table of any drawing of any budget', () => {
  test('has every amount that its cut prints, where it is printed, and a blank for a blank', () => {
    fc.assert(
      fc.property(soundFiles(false), file => {
        const budget = read(file);
        for (const shown of drawings(budget)) {
          const {columns, rows} = tableOf(budget, shown);
          const first = columns.findIndex(({kind}) => kind === 'percent');
          const {total = {}, lines} = shown.cut;
          // A class that is known by the codes of its items alone is printed nowhere.
          const codes = new Set(['', undefined, ...everyLine(lines).map(({code}) => code)]);
          const ids = [...(shown.cut.columns ?? [])].flatMap(({id, columns: inner = []}) => [
            id,
            ...inner.map(each => each.id)
          ]);
          const printed = [...everyLine(lines), total].map(({amount, amounts = {}}) =>
            [amount, ...ids.map(id => amounts[id])].map(valueOf)
          );
          const given = flat(rows)
            .filter(({cells: [name, code]}) => !name?.remark && (first === 2 || codes.has(code?.text)))
            .map(({cells}) =>
              [cells[first - 1], ...cells.slice(first + 1)].map((cell, index) =>
                // A column that only its parts are printed of is their sum.
                cell?.remark || columns[first + index]?.remark ? '' : (cell?.value?.toFixed() ?? '')
              )
            );
          const inOrder = (all: string[][]) => all.map(row => row.join(' ')).sort();
          const isSum = total.amount === undefined;
          expect(inOrder(given)).toEqual(inOrder(isSum ? printed.slice(0, -1) : printed));
        }
      }),
      {numRuns: 150}
    );
  });

  test('says in the file what it says on the page', () => {
    fc.assert(
      fc.property(soundFiles(false), file => {
        const budget = read(file);
        for (const shown of drawings(budget)) {
          const table = tableOf(budget, shown);
          const csv = tableCsv(table, budget, speaker(budget, shown)).split('\r\n').slice(1);
          for (const [index, {cells}] of flat(table.rows).entries()) {
            const texts = cells.map(cell => (cell.plain === undefined ? cell.text : plainText(cell)));
            const written = csv[index]?.split(',').slice(0, cells.length) ?? [];
            const isTiny = (at: number) => /^[<>]/.test(cells[at]?.text ?? '');
            expect(written.filter((_, at) => !isTiny(at))).toEqual(texts.filter((_, at) => !isTiny(at)));
          }
        }
      }),
      {numRuns: 150}
    );
  });

  test('has singly whatever the drawing puts together', () => {
    fc.assert(
      fc.property(soundFiles(true), file => {
        const budget = read(file);
        const say = (shown: Shown) => speaker(budget, shown);
        for (const shown of drawings(budget)) {
          const rows = flat(tableOf(budget, shown).rows).map(({cells}) => cells.map(({text}) => text));
          for (const {amount, ...figure} of groupSmall(shown.figures, shown.total).rest) {
            const [name, said] = [say(shown).name(figure).text, say(shown).amount(amount)];
            expect(rows.some(cells => cells.includes(name) && cells.includes(said))).toBe(true);
          }
        }
      }),
      {numRuns: 100}
    );
  });

  test('has every nature that a bar of it is divided into', () => {
    fc.assert(
      fc.property(soundFiles(false), file => {
        const budget = read(file);
        const functions = functionFigures(budget);
        fc.pre(functions !== undefined);
        const shown = {...functions, figures: functions.rows.map(({figure}) => figure)};
        const {rows} = tableOf(budget, shown);
        for (const [index, {natures}] of functions.rows.entries()) {
          const values = rows[index]?.cells.map(({value}) => value?.toFixed());
          for (const {amount} of natures) if (amount) expect(values).toContain(amount.toFixed());
        }
      }),
      {numRuns: 100}
    );
  });
});
