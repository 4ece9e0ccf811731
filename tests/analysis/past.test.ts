import {describe, expect, test} from 'vitest';
import {pastsBetween, pastsOf} from '../../src/analysis/past.js';
import {pickCut} from '../../src/analysis/pick.js';
import {readBudget} from '../../src/budget/read.js';
import type {Cut} from '../../src/budget/schema.js';
import {renamed} from '../../stories/budgets/renamed.js';

const reading = readBudget(renamed);
if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
const {budget} = reading;

function pasts(by: string) {
  const side = by === 'source' ? 'income' : 'expenditure';
  const picked = pickCut(budget, side, cut => cut.by === by);
  const found = picked && pastsOf(budget, picked.cut);
  if (!found) throw new Error(`There is nothing before by ${by}.`);
  return found;
}

const line = (by: string, code: string, name = '') => ({by, code, name});
const told = (by: string) =>
  pasts(by)
    .gone(by)
    .map(({name, amount}) => `${name} ${amount.toFixed(2)}`);

/** A cut by a dimension without codes, its lines under one another by indentation. */
const cutOf = (by: string, names: readonly (string | [string, string[]])[], more: object = {}): Cut => ({
  side: 'expenditure',
  by,
  lines: names.map(name =>
    typeof name === 'string'
      ? {name, amount: '1'}
      : {name: name[0], amount: '1', lines: name[1].map(inner => ({name: inner, amount: '1'}))}
  ),
  ...more
});
const beside = (now: Cut, before: Cut) => pastsBetween(now, {cut: before, unit: 1, year: 2022});

describe('What a line was a year before', () => {
  test('is told by its code: another name, the same, or not there', () => {
    const {of} = pasts('function');
    expect(of(line('function', '2130135'))).toEqual({year: 2023, name: '农业资源保护修复与利用'});
    expect(of(line('function', '2130101'))).toBeUndefined();
    expect(of(line('function', '2130153'))).toEqual({year: 2023});
  });

  test('is told of a code that was given another meaning, and by its name of what was given another code', () => {
    const {of} = pasts('economicClass');
    expect(of(line('economicClass', '30311'))).toEqual({year: 2023, name: '住房公积金'});
    expect(of(line('economicClass', '30113', '住房公积金'))).toBeUndefined();
  });

  test('is told by a well-known id, whatever stands beside it', () => {
    const {of} = pasts('source');
    expect(of({by: 'source', id: 'current.generalPublicBudget', name: ''})).toEqual({
      year: 2023,
      name: '财政拨款收入'
    });
    expect(of({by: 'source', id: 'current.entityFunds', name: '单位资金'})).toEqual({year: 2023});
    expect(pasts('nature').of({by: 'nature', id: 'reserve', name: '预备费'})).toEqual({year: 2023});
  });

  test('is not another name where only spaces and widths differ', () => {
    expect(pasts('source').of({by: 'source', id: 'carryover', name: ''})).toBeUndefined();
    expect(pasts('threePublic').of({by: 'threePublic', id: 'abroad', name: ''})).toBeUndefined();
  });

  test('is told without codes by name and place, and never by what only looks alike', () => {
    const now = cutOf('area', [['道路', ['养护', '新建']], ['学校', ['养护']], '公园']);
    const found = beside(now, cutOf('area', [['道路', ['养护']], ['学校', ['校舍养护']], '绿地公园']));
    const of = (name: string, parent?: string) =>
      found?.of({by: 'area', name}, parent === undefined ? undefined : {by: 'area', name: parent});
    expect(of('养护', '道路')).toBeUndefined();
    expect(of('新建', '道路')).toEqual({year: 2022});
    expect(of('养护', '学校')).toEqual({year: 2022});
    expect(of('公园')).toEqual({year: 2022});
    expect(found?.gone('area').map(({name}) => name)).toEqual(['校舍养护', '绿地公园']);
  });

  test('is not known where the year before is not divided so far', () => {
    const now = cutOf('area', [['道路', ['养护']]]);
    expect(
      beside(now, cutOf('area', ['道路']))?.of({by: 'area', name: '养护'}, {by: 'area', name: '道路'})
    ).toBeUndefined();
    const classes = {...cutOf('function', []), lines: [{code: '213', name: '农林水支出', amount: '1'}]};
    const items = {...cutOf('function', []), lines: [{code: '2130101', name: '行政运行', amount: '1'}]};
    expect(beside(items, classes)?.of(line('function', '2130101'))).toBeUndefined();
    expect(beside(items, classes)?.gone('function')).toEqual([]);
    expect(beside(classes, items)?.of(line('function', '213'))).toBeUndefined();
  });

  test('is not asked of other money, or of another division of it', () => {
    const now = cutOf('function', ['公园']);
    expect(beside(now, cutOf('function', ['公园'], {scope: {fund: 'governmentFunds'}}))).toBeUndefined();
    expect(beside(now, cutOf('unit', ['公园']))).toBeUndefined();
    expect(beside(now, cutOf('function', ['公园'], {side: 'income'}))).toBeUndefined();
  });
});

describe('What is no longer printed', () => {
  test('is told with its amount, but for what was nil', () => {
    expect(told('function')).toEqual(['农村合作经济 45.00', '农村社会事业 25.00']);
    expect(told('source')).toEqual(['事业收入 5.00']);
    expect(told('threePublic')).toEqual(['公务用车购置及运行费 18.00']);
    expect(told('nature')).toEqual([]);
  });

  test('is told once of what went as a whole', () => {
    const before = cutOf('area', [['道路', ['养护', '新建']], '公园']);
    expect(
      beside(cutOf('area', ['公园']), before)
        ?.gone('area')
        .map(({name}) => name)
    ).toEqual(['道路']);
  });
});
