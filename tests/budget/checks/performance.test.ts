import {describe, expect, test} from 'vitest';
import {chineseBudget, found, spent, told} from './found.js';

const withOverall = (cuts: object[], overall: object, more: object = {}) =>
  chineseBudget(cuts, {performance: {overall, ...more}});

describe('The total of the performance table', () => {
  const total = (amount: string, more: object = {}) => withOverall([spent('100.0')], {total: amount}, more);

  test('is what is spent', () => {
    expect(found(total('100.0'), 'performance')).toEqual([
      {
        rule: 'performance',
        level: 'agrees',
        path: 'performance.overall.total',
        against: ['cuts[0].total.amount'],
        unit: 10_000,
        printed: '100.0',
        computed: '100.0',
        difference: '0',
        tolerance: '0.1',
        roundings: [{count: 2, half: '0.05'}]
      }
    ]);
  });

  test('may be half a digit of both apart, and no more', () => {
    const about = (printed: string) => `performance.overall.total ${printed} / cuts[0].total.amount 100.0`;
    expect(told(total('100.1'), 'performance')).toEqual([`rounding ${about('100.1')}: -0.1 of 0.1`]);
    expect(told(total('100.2'), 'performance')).toEqual([`difference ${about('100.2')}: -0.2 of 0.1`]);
    expect(told(total('99.8'), 'performance')).toEqual([`difference ${about('99.8')}: 0.2 of 0.1`]);
  });

  test('in 元 is held against what is spent in 万元', () => {
    expect(told(total('1000499', {unit: 1}), 'performance')).toEqual([
      'agrees performance.overall.total 1000499 / cuts[0].total.amount 1000000: -499 of 500.5'
    ]);
    expect(told(total('1000501', {unit: 1}), 'performance')).toEqual([
      'difference performance.overall.total 1000501 / cuts[0].total.amount 1000000: -501 of 500.5'
    ]);
  });

  test('is held against nothing where no table prints what is spent, or where it is blank', () => {
    expect(told(withOverall([], {total: '100.0'}), 'performance')).toEqual([]);
    expect(told(withOverall([spent('100.0')], {}), 'performance')).toEqual([]);
    expect(told(chineseBudget([spent('100.0')]), 'performance')).toEqual([]);
  });
});

describe('The funding that the performance table repeats', () => {
  const funding = (...lines: object[]) => [{name: '资金结构', lines}];
  const basic = {id: 'basic', name: '基本支出', amount: '60.0'};

  test('adds up to its total', () => {
    const added = (project: string) =>
      told(
        withOverall([], {
          total: '100.0',
          funding: funding(basic, {id: 'project', name: '项目支出', amount: project})
        }),
        'performance'
      );
    const about = 'performance.overall.total 100.0 / performance.overall.funding[0].lines[*].amount';
    expect(added('40.0')).toEqual([`agrees ${about} 100: 0 of 0.15`]);
    expect(added('40.1')).toEqual([`rounding ${about} 100.1: 0.1 of 0.15`]);
    expect(added('40.2')).toEqual([`difference ${about} 100.2: 0.2 of 0.15`]);
  });

  test('is each what the tables print, by its well-known id', () => {
    const cuts = [
      {...spent(''), total: {}, by: 'nature', lines: [{id: 'basic', name: '基本支出', amount: '59.0'}]}
    ];
    expect(told(withOverall(cuts, {funding: funding(basic)}), 'performance')).toEqual([
      'difference performance.overall.funding[0].lines[0].amount 60.0 / cuts[0].lines[0].amount 59.0: -1 of 0.1'
    ]);
  });

  test('is held against nothing where it is blank, or where its id says nothing', () => {
    const cuts = [{...spent(''), total: {}, by: 'nature', lines: [{...basic, amount: '59.0'}]}];
    const lines = [
      {id: 'basic', name: '基本支出'},
      {name: '基本支出', amount: '60.0'},
      {id: 'yearEndCarryover', name: '结转', amount: '1.0'}
    ];
    expect(told(withOverall(cuts, {funding: funding(...lines)}), 'performance')).toEqual([]);
  });
});

describe('Targets of projects', () => {
  const project = (name: string, code?: string) => ({name, amount: '1.0', ...(code !== undefined && {code})});
  const cutOf = (...lines: object[]) => ({side: 'expenditure', by: 'project', lines});
  const targets = [{path: ['产出指标', '数量'], target: '≥1 家'}];
  const levels = (cuts: object[], projects: object[]) =>
    found(chineseBudget(cuts, {performance: {projects}}), 'indicators').map(
      ({level, path}) => `${level} ${path}`
    );

  test('are published of every project, by its code or by its name', () => {
    const cuts = [cutOf(project('工作经费', '4107'), project('2022年 专项'), project('党建经费'))];
    const projects = [
      {code: '4107', name: '其他叫法', indicators: targets},
      {name: '2022 年专项', indicators: targets}
    ];
    expect(levels(cuts, projects)).toEqual([
      'agrees cuts[0].lines[0]',
      'agrees cuts[0].lines[1]',
      'missing cuts[0].lines[2]'
    ]);
    expect(found(chineseBudget(cuts, {performance: {projects}}), 'indicators')[2]).toEqual({
      rule: 'indicators',
      level: 'missing',
      path: 'cuts[0].lines[2]',
      against: ['performance.projects'],
      unit: 10_000
    });
  });

  test('that are an empty list are none', () => {
    expect(levels([cutOf(project('工作经费'))], [{name: '工作经费', indicators: []}])).toEqual([
      'missing cuts[0].lines[0]'
    ]);
  });

  test('are asked for once of a project that two tables print', () => {
    expect(levels([cutOf(project('工作经费')), cutOf(project('工作 经费'))], [])).toEqual([
      'missing cuts[0].lines[0]'
    ]);
  });

  test('are not asked of the unit that stands over its projects', () => {
    const unit = {by: 'unit', code: '042', name: '局', amount: '1.0', lines: [project('工作经费')]};
    expect(levels([cutOf(unit)], [])).toEqual(['missing cuts[0].lines[0].lines[0]']);
  });

  test('are not asked for where the file publishes none at all', () => {
    expect(found(chineseBudget([cutOf(project('工作经费'))]), 'indicators')).toEqual([]);
  });
});
