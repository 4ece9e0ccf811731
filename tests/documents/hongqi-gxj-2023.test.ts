import {describe, expect, test} from 'vitest';
import type {Line} from '../../src/budget/schema.js';
import {cutOf as cutOfBudget, everyLine, readHongqi, tables} from './hongqi.js';
import {placedCut} from './placed-cuts.js';
import {printedCuts} from './printed-cuts.js';
import {placedPerformance, printedPerformance} from './printed-performance.js';

const budget = readHongqi();
const cutOf = (number: string, side?: string) => cutOfBudget(budget, number, side);

describe('every code, name, amount and blank stands where it is printed, and nothing else does', () => {
  const printed = printedCuts(tables);

  test('the text has twelve tables, and the JSON a cut for each side of eleven of them', () => {
    expect(tables.map(table => table.number).join()).toBe('1,2,3,4,5,6,7,8,9,10,11,12');
    expect(budget.cuts.map(cut => cut.table?.number).join()).toBe('1,1,2,3,4,4,5,6,7,8,9,10,12');
    expect(printed).toHaveLength(13);
  });

  const titled = printed.map(cut => [cut.side, cut.table?.number ?? '', cut] as const);

  test.for(titled)('in the %s of table %s', ([side, number, cut]) => {
    expect(placedCut(cutOf(number, side))).toEqual(cut);
  });

  test('no printed amount is left over', () => {
    const cells = tables.filter(table => table.number !== '11').flatMap(table => table.rows.flat());
    const recorded = budget.cuts.flatMap(({total, lines}) =>
      [total, ...everyLine(lines)].flatMap(row =>
        [row?.amount ?? [], Object.values(row?.amounts ?? {})].flat()
      )
    );
    expect(recorded.sort()).toEqual(cells.filter(cell => /^(0|\d+\.\d\d)$/.test(cell)).sort());
  });

  test('in the tables of targets', () => {
    expect(placedPerformance(budget)).toEqual(printedPerformance(tables));
  });

  test('every table is of the entity and in the unit that the file names', () => {
    const caption = `部门名称：${budget.entity.name}单位：万元`;
    const plain = tables.filter(table => table.number !== '11' && table.number !== '12');
    expect(new Set(plain.map(table => table.caption))).toEqual(new Set([caption]));
    expect(tables.at(-1)?.caption).toBe(`部门名称：${budget.entity.name}`);
    expect(tables.at(-2)?.rows[0]?.[2]).toBe(budget.entity.name);
    expect(budget.unit).toBe(10000);
  });
});

describe('the main figures are those of the document', () => {
  test('income: 283.98, of it 142.98 for the year and 141.00 carried over', () => {
    const {total, lines} = cutOf('1', 'income');
    expect(total).toEqual({name: '收入总计', amount: '283.98'});
    expect(lines.map(line => [line.id, line.name, line.amount])).toEqual([
      ['current', '本年收入合计', '142.98'],
      ['carryover', '上年结转结余', '141.00']
    ]);
  });

  test('income by unit: what was carried over is not other income', () => {
    expect(cutOf('2', 'income').total?.amounts).toEqual({
      current: '142.98',
      'current.generalPublicBudget': '142.98',
      'current.generalPublicBudget.appropriation': '142.98',
      carryover: '141.00',
      'carryover.generalPublicBudget': '141.00'
    });
  });

  test('expenditure by nature: 137.48 basic, 146.50 for projects', () => {
    expect(cutOf('3').total).toEqual({
      name: '合计',
      amount: '283.98',
      amounts: {
        basic: '137.48',
        'basic.personnel.wages': '101.54',
        'basic.personnel.households': '27.10',
        'basic.operating.goodsAndServices': '8.84',
        project: '146.50',
        'project.operating': '4.00',
        'project.targeted': '142.50'
      }
    });
  });

  test('expenditure by economic class: eighteen lines in the order of table 7', () => {
    const [unit] = cutOf('7').lines;
    const lines = unit?.lines?.map(line =>
      [line.code, line.name, line.amount, line.governmentClass?.code].join(' ')
    );
    expect(lines).toEqual([
      '30103 奖金 28.53 50101',
      '30110 职工基本医疗保险缴费 3.85 50102',
      '30309 奖励金 0.02 50901',
      '30307 医疗费补助 0.35 50901',
      '30107 绩效工资 12.83 50501',
      '30302 退休费 26.73 50905',
      '30112 其他社会保障缴费 0.20 50102',
      '30108 机关事业单位基本养老保险缴费 7.06 50102',
      '30113 住房公积金 7.36 50103',
      '30101 基本工资 27.55 50101',
      '30102 津贴补贴 14.16 50101',
      '30299 其他商品和服务支出 1.28 50299',
      '30228 工会经费 0.88 50201',
      '30239 其他交通费用 3.06 50201',
      '30207 邮电费 0.34 50201',
      '30201 办公费 7.10 50201',
      '30229 福利费 1.69 50201',
      '31299 其他对企业补助 141.00 50799'
    ]);
  });

  test('a printed zero is a zero, and a blank is nothing', () => {
    expect(cutOf('9').total).toEqual({name: '合计', amount: '0', amounts: {basic: '0', project: '0'}});
    expect(everyLine(cutOf('8').lines).map(line => line.amount)).toEqual(['0', '0', '0', '0', '0']);
    const printed = everyLine(cutOf('1').lines).filter(line => 'amount' in line);
    expect(printed.map(line => line.name)).toEqual(['本年支出合计', '一般公共服务', '资源勘探信息等']);
  });
});

describe('what the tables do not print is as decided', () => {
  test('whose budget it is, of which year, in what', () => {
    const {format, entity, fiscalYear, phase, currency, unit, language, source} = budget;
    expect({format, entity, fiscalYear, phase, currency, unit, language, source}).toEqual({
      format: 'budget-json/1',
      entity: {
        name: '新乡市红旗区工业和信息化局',
        code: '042',
        region: '河南省新乡市红旗区',
        level: 'district',
        units: [
          {code: '042001', name: '新乡市红旗区工业和信息化局本级'},
          {name: '新乡市红旗区工业信息技术服务中心'}
        ]
      },
      fiscalYear: 2023,
      phase: 'approved',
      currency: 'CNY',
      unit: 10000,
      language: 'zh-CN',
      source: {
        title: '新乡市红旗区工业和信息化局 2023 年度部门预算',
        publisher: '新乡市红旗区工业和信息化局',
        published: '2023-04'
      }
    });
  });

  test('the scope and the dimension of each cut', () => {
    const said = budget.cuts.map(({table, side, by, scope}) => [
      table?.number,
      side,
      by,
      scope && {...scope}
    ]);
    expect(said).toEqual([
      ['1', 'income', 'source', undefined],
      ['1', 'expenditure', 'function', undefined],
      ['2', 'income', 'unit', undefined],
      ['3', 'expenditure', 'function', undefined],
      ['4', 'income', 'source', {fund: 'appropriation'}],
      ['4', 'expenditure', 'function', {fund: 'appropriation'}],
      ['5', 'expenditure', 'function', {fund: 'generalPublicBudget', stage: 'current'}],
      ['6', 'expenditure', 'economicClass', {fund: 'generalPublicBudget', stage: 'current', nature: 'basic'}],
      ['7', 'expenditure', 'economicClass', undefined],
      ['8', 'expenditure', 'threePublic', {fund: 'generalPublicBudget'}],
      ['9', 'expenditure', 'function', {fund: 'governmentFunds'}],
      ['10', 'expenditure', 'project', {nature: 'project'}],
      ['12', 'expenditure', 'project', {nature: 'project'}]
    ]);
  });

  test('the well-known ids of lines', () => {
    const named = (lines?: Line[]) => everyLine(lines).flatMap(({id, name}) => (id ? [`${id} ${name}`] : []));
    expect(named(cutOf('1', 'income').lines)).toEqual([
      'current 本年收入合计',
      'current.generalPublicBudget 一般公共预算',
      'current.generalPublicBudget.appropriation 财政拨款',
      'current.governmentFunds 政府性基金预算拨款收入',
      'current.stateCapital 国有资本经营预算拨款收入',
      'current.specialAccount 财政专户管理资金收入',
      'current.institution 事业收入',
      'current.institutionBusiness 事业单位经营收入',
      'current.higherLevelSubsidy 上级补助收入',
      'current.subordinateRemittance 附属单位上缴收入',
      'current.other 其他收入',
      'carryover 上年结转结余'
    ]);
    expect(named(cutOf('1').lines)).toEqual(['current 本年支出合计', 'yearEndCarryover 年终结转结余']);
    expect(named(cutOf('4', 'income').lines)).toEqual([
      'current 本年收入',
      'current.generalPublicBudget 一般公共预算拨款',
      'current.generalPublicBudget.appropriation 财政拨款',
      'current.governmentFunds 政府性基金预算拨款',
      'current.stateCapital 国有资本经营预算拨款',
      'carryover 上年结转',
      'carryover.generalPublicBudget 一般公共预算拨款',
      'carryover.governmentFunds 政府性基金预算拨款',
      'carryover.stateCapital 国有资本经营预算拨款'
    ]);
    expect(named(cutOf('4').lines)).toEqual(['current 本年支出', 'yearEndCarryover 年终结转结余']);
    expect(named(cutOf('8').lines)).toEqual([
      'abroad 因公出国（境）费',
      'vehicles 公务用车购置及运行费',
      'vehicles.purchase 公务用车购置费',
      'vehicles.operation 公务用车运行费',
      'reception 公务接待费'
    ]);
    expect(budget.performance?.overall?.funding?.map(({lines}) => named(lines))).toEqual([
      ['governmentBudgetFunds 政府预算资金', 'specialAccount 财政专户管理资金', 'entityFunds 单位资金'],
      ['basic 基本支出', 'project 项目支出']
    ]);
    const categories = everyLine(cutOf('10').lines).flatMap(({category}) => category?.id ?? []);
    expect(categories).toEqual(['project.operating', ...Array<string>(3).fill('project.targeted')]);
  });
});
