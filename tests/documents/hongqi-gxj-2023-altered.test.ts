import {expect, test} from 'vitest';
import type {Budget} from '../../src/budget/schema.js';
import {cutOf, everyLine, found, readHongqi, tables} from './hongqi.js';
import {placedCut} from './placed-cuts.js';
import {printedCuts} from './printed-cuts.js';
import {placedPerformance, printedPerformance} from './printed-performance.js';

const printed = [printedCuts(tables), printedPerformance(tables)];
const recorded = (budget: Budget) => [budget.cuts.map(placedCut), placedPerformance(budget)];

const lineOf = (budget: Budget, number: string, name: string) =>
  found(everyLine(cutOf(budget, number).lines).find(line => line.name === name));

/** The functions of table 3 or the economic classes of table 7, under the unit that holds them. */
const linesOf = (budget: Budget, number: string) => found(cutOf(budget, number).lines[0]?.lines);

function swapFirst<T>(items: T[]): void {
  items.unshift(...items.splice(1, 1));
}

test('the file as it is agrees with the text', () => {
  expect(recorded(readHongqi())).toEqual(printed);
});

const alterations: [how: string, alter: (budget: Budget) => void][] = [
  ['a row is dropped', budget => linesOf(budget, '3').splice(1, 1)],
  ['a blank row is dropped', budget => cutOf(budget, '1').lines.pop()],
  ['a row is added', budget => cutOf(budget, '9').lines.push({name: '其他支出', amount: '0'})],
  ['a derived level is put in', budget => linesOf(budget, '7').unshift({code: '301', name: '工资福利支出'})],
  ['two lines change places', budget => swapFirst(linesOf(budget, '7'))],
  ['a digit is changed', budget => (lineOf(budget, '6', '办公费').amount = '1.91')],
  ['a trailing zero is lost', budget => (lineOf(budget, '10', '工作经费').amount = '4')],
  ['a blank becomes a zero', budget => (lineOf(budget, '1', '外交').amount = '0')],
  ['a blank column becomes a zero', budget => (found(lineOf(budget, '3', '行政运行').amounts).project = '0')],
  ['a zero becomes a blank', budget => delete lineOf(budget, '8', '公务接待费').amount],
  [
    'an amount moves to another column',
    budget => (lineOf(budget, '7', '其他对企业补助').amounts = {'current.other': '141.00'})
  ],
  [
    'an amount moves from one row to another',
    budget => {
      const [from, to] = [lineOf(budget, '4', '资源勘探信息等支出'), lineOf(budget, '4', '交通运输支出')];
      [to.amount, from.amount] = [found(from.amount), '142.98'];
    }
  ],
  ['a name is altered', budget => (lineOf(budget, '4', '国防支出（').name = '国防支出')],
  [
    'a name is made like its other spelling',
    budget =>
      (lineOf(budget, '12', '2022 年中小企业发展专项资金（专精特新方向）').name =
        '2022年中小企业发展专项资金（专精特新方向）')
  ],
  [
    'a code is altered',
    budget => (lineOf(budget, '7', '工会经费').governmentClass = {code: '50502', name: '办公经费'})
  ],
  ['a marker is lost', budget => delete lineOf(budget, '4', '商业服务业等支出').marker],
  [
    'a part of a line becomes a line that adds up',
    budget => {
      const line = found(budget.cuts[0]?.lines[0]?.lines?.[0]);
      line.lines = found(line.ofWhich);
      delete line.ofWhich;
    }
  ],
  ['a line goes up a level', budget => cutOf(budget, '3').lines.push(found(linesOf(budget, '3').pop()))],
  ['two columns change places', budget => swapFirst(found(cutOf(budget, '6').columns))],
  ['a printed total is corrected', budget => (found(cutOf(budget, '6').total).amount = '137.49')],
  ['a note is lost', budget => delete cutOf(budget, '5').notes],
  [
    'a target is altered',
    budget => (found(budget.performance?.projects?.[0]?.indicators[0]).target = '≤4 万元')
  ],
  ['two targets change places', budget => swapFirst(found(budget.performance?.projects?.[3]?.indicators))],
  ['an overall target is dropped', budget => budget.performance?.overall?.indicators?.pop()],
  ['a funding is altered', budget => (found(budget.performance?.overall).total = '146.50')]
];

test.for(alterations)('the file no longer agrees when %s', ([, alter]) => {
  const budget = readHongqi();
  alter(budget);
  expect(recorded(budget)).not.toEqual(printed);
});
