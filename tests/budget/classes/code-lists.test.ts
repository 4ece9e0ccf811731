import {describe, expect, test} from 'vitest';
import type {CodeList} from '../../../src/budget/classes/code-list.js';
import {departmentItems} from '../../../src/budget/classes/department-items.js';
import {departmentClasses, governmentClasses} from '../../../src/budget/classes/economic-classes.js';
import {functionalClasses} from '../../../src/budget/classes/functional-classes.js';
import {functionalItems} from '../../../src/budget/classes/functional-items.js';
import {governmentItems} from '../../../src/budget/classes/government-items.js';

const lists: [name: string, list: CodeList, code: RegExp][] = [
  ['functional classes', functionalClasses, /^2\d{2}$/],
  ['functional items', functionalItems, /^2\d{4}(\d{2})?$/],
  ['department classes', departmentClasses, /^3\d{2}$/],
  ['department items', departmentItems, /^3\d{4}$/],
  ['government classes', governmentClasses, /^5\d{2}$/],
  ['government items', governmentItems, /^5\d{4}$/]
];

const codesOf = (list: CodeList) => list.rows.map(([code]) => code);
const rowOf = (list: CodeList, code: string) => list.rows.find(row => row[0] === code);

/** The codes that a printed name may stand for: by its official name, or else by an alias. */
const codesNamed = (list: CodeList, printed: string) => [
  ...list.rows.filter(row => row[1] === printed).map(row => row[0]),
  ...(list.aliases ?? []).filter(([name]) => name === printed).map(alias => alias[1])
];

describe.each(lists)('%s', (_name, list, code) => {
  test('have well-formed codes, each once, in order', () => {
    const codes = codesOf(list);
    expect(codes.filter(each => !code.test(each))).toEqual([]);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  test('have a Chinese name without notes or blanks', () => {
    expect(list.rows.filter(([, name]) => !/^[\p{Script=Han}（）]+$/u.test(name))).toEqual([]);
  });

  test('have an English name in sentence case', () => {
    expect(list.rows.filter(([, , english]) => !/^[A-Z][A-Za-z0-9 ,'()-]*[a-z)]$/.test(english))).toEqual([]);
  });

  test('say how far a row is confirmed, or nothing', () => {
    const evidence = new Set(list.rows.map(row => row[3]));
    expect(
      [...evidence].filter(each => each !== undefined && !['older', 'unverified'].includes(each))
    ).toEqual([]);
  });

  test('have aliases that lead to one known code and repeat no official name', () => {
    const aliases = list.aliases ?? [];
    const names = aliases.map(([name]) => name);
    expect(aliases.filter(([, target]) => !codesOf(list).includes(target))).toEqual([]);
    expect(names).toEqual([...new Set(names)]);
    expect(names.filter(name => list.rows.some(row => row[1] === name))).toEqual([]);
  });
});

describe('all lists', () => {
  test.each([
    ['functional', functionalClasses, functionalItems],
    ['department', departmentClasses, departmentItems],
    ['government', governmentClasses, governmentItems]
  ])('every %s item has its class, and its group', (_name, classes, items) => {
    const known = new Set([...codesOf(classes), ...codesOf(items)]);
    expect(codesOf(items).filter(code => !known.has(code.slice(0, -2)))).toEqual([]);
  });

  test('one Chinese name has one English name', () => {
    const english = new Map<string, Set<string>>();
    for (const [, name, words] of lists.flatMap(([, list]) => list.rows))
      english.set(name, (english.get(name) ?? new Set()).add(words));
    expect([...english].filter(([, words]) => words.size > 1)).toEqual([]);
  });
});

describe('the first document', () => {
  test.each([
    ['一般公共服务', '201'],
    ['外交', '202'],
    ['国防', '203'],
    ['公共安全', '204'],
    ['教育', '205'],
    ['科学技术', '206'],
    ['文化旅游体育与传媒', '207'],
    ['社会保障和就业', '208'],
    ['社会保险基金支出', '209'],
    ['卫生健康', '210'],
    ['节能环保', '211'],
    ['城乡社区事务', '212'],
    ['农林水事务', '213'],
    ['交通运输', '214'],
    ['资源勘探信息等', '215'],
    ['商业服务业等', '216'],
    ['金融支出', '217'],
    ['援助其他地区支出', '219'],
    ['自然资源海洋气象等支出', '220'],
    ['住房保障支出', '221'],
    ['粮油物资储备支出', '222'],
    ['国有资本经营预算', '223'],
    ['灾害防治及应急管理', '224'],
    ['预备费', '227'],
    ['其他支出', '229'],
    ['转移性支出', '230'],
    ['债务还本支出', '231'],
    ['债务付息支出', '232'],
    ['债务发行费用支出', '233'],
    ['抗疫特别国债安排的支出', '234']
  ])('prints %s in table 1 for %s', (printed, code) => {
    expect(codesNamed(functionalClasses, printed)).toEqual([code]);
  });

  test.each([
    ['一般公共服务支出', '201'],
    ['外交支出', '202'],
    ['国防支出（', '203'],
    ['公共安全支出', '204'],
    ['教育支出', '205'],
    ['科学技术支出', '206'],
    ['文化体育旅游与传媒支出', '207'],
    ['社会保障和就业支出', '208'],
    ['医疗卫生与计划生育支出', '210'],
    ['卫生健康支出', '210'],
    ['节能环保支出', '211'],
    ['城乡社区事务支出', '212'],
    ['农林水事务支出', '213'],
    ['交通运输支出', '214'],
    ['资源勘探信息等支出', '215'],
    ['商业服务业等支出', '216']
  ])('prints %s in table 4 for %s', (printed, code) => {
    expect(codesNamed(functionalClasses, printed)).toEqual([code]);
  });

  test('prints a year-end carry-over among the classes that is none', () => {
    expect(codesNamed(functionalClasses, '年终结转结余')).toEqual([]);
  });

  test.each([
    ['2011301', '行政运行', 'Administrative operations'],
    ['2011399', '其他商贸事务支出', 'Other commerce and trade affairs expenditure'],
    ['2013699', '其他共产党事务支出', 'Other Communist Party affairs expenditure'],
    ['2150805', '中小企业发展专项', 'Special programme for SME development']
  ])('prints the functional item %s, %s', (code, name, english) => {
    expect(rowOf(functionalItems, code)).toEqual([code, name, english]);
  });

  test.each([
    ['30103', '奖金', 'Bonuses'],
    ['30110', '职工基本医疗保险缴费', 'Employee basic medical insurance contributions'],
    ['30309', '奖励金', 'Incentive payments'],
    ['30307', '医疗费补助', 'Medical expense subsidies'],
    ['30107', '绩效工资', 'Performance-based wages'],
    ['30302', '退休费', 'Retirement pay'],
    ['30112', '其他社会保障缴费', 'Other social security contributions'],
    [
      '30108',
      '机关事业单位基本养老保险缴费',
      'Basic pension insurance contributions of government agencies and public institutions'
    ],
    ['30113', '住房公积金', 'Housing provident fund'],
    ['30101', '基本工资', 'Basic wages'],
    ['30102', '津贴补贴', 'Allowances and subsidies'],
    ['30299', '其他商品和服务支出', 'Other goods and services expenditure'],
    ['30228', '工会经费', 'Trade union contributions'],
    ['30239', '其他交通费用', 'Other transport costs'],
    ['30207', '邮电费', 'Post and telecommunications'],
    ['30201', '办公费', 'Office expenses'],
    ['30229', '福利费', 'Staff welfare'],
    ['31299', '其他对企业补助', 'Other subsidies to enterprises']
  ])('prints the department item %s, %s, in table 7', (code, name, english) => {
    expect(rowOf(departmentItems, code)).toEqual([code, name, english]);
  });

  test.each([
    ['50101', '工资奖金津补贴', 'Wages, bonuses, allowances and subsidies'],
    ['50102', '社会保障缴费', 'Social security contributions'],
    ['50103', '住房公积金', 'Housing provident fund'],
    ['50201', '办公经费', 'Office operating expenses'],
    ['50299', '其他商品和服务支出', 'Other goods and services expenditure'],
    ['50501', '工资福利支出', 'Wages and benefits'],
    ['50799', '其他对企业补助', 'Other subsidies to enterprises'],
    ['50901', '社会福利和救助', 'Social welfare and assistance'],
    ['50905', '离退休费', 'Retirement pay, including veteran cadres']
  ])('prints the government item %s, %s, in table 7', (code, name, english) => {
    expect(rowOf(governmentItems, code)).toEqual([code, name, english]);
  });

  test('prints 50101 in two ways', () => {
    expect(codesNamed(governmentItems, '工资奖金津补贴')).toEqual(['50101']);
    expect(codesNamed(governmentItems, '工资奖金津贴')).toEqual(['50101']);
  });
});

describe('the other documents', () => {
  test.each([
    ['20404', '检察', 'Procuratorates'],
    ['2040410', '检察监督', 'Procuratorial supervision'],
    ['2040499', '其他检察支出', 'Other procuratorial expenditure'],
    [
      '2080504',
      '未归口管理的行政单位离退休',
      'Retirement costs of administrative units not centrally managed'
    ],
    ['2210202', '提租补贴', 'Rent increase subsidies'],
    ['20105', '统计信息事务', 'Statistical information affairs'],
    ['2120104', '城管执法', 'Urban management law enforcement'],
    ['2200150', '事业运行', 'Public institution operations'],
    ['2200199', '其他自然资源事务支出', 'Other natural resources affairs expenditure']
  ])('print the functional item %s, %s', (code, name, english) => {
    expect(rowOf(functionalItems, code)).toEqual([code, name, english]);
  });

  test.each([
    ['30212', '因公出国（境）费用', 'Official overseas travel'],
    ['30213', '维修（护）费', 'Repairs and maintenance'],
    ['30311', '代缴社会保险费', 'Social insurance contributions paid on behalf of individuals'],
    ['31002', '办公设备购置', 'Purchase of office equipment']
  ])('print the department item %s, %s', (code, name, english) => {
    expect(rowOf(departmentItems, code)).toEqual([code, name, english]);
  });

  test('print the pensions under their name of before 2020', () => {
    expect(codesNamed(functionalItems, '行政事业单位离退休')).toEqual(['20805']);
  });
});

test('a row from general knowledge, or from an older list only, says so', () => {
  expect(rowOf(departmentClasses, '312')).toEqual([
    '312',
    '对企业补助',
    'Subsidies to enterprises',
    'unverified'
  ]);
  expect(rowOf(departmentClasses, '399')).toEqual(['399', '其他支出', 'Other expenditure', 'older']);
  expect(rowOf(departmentItems, '31203')).toEqual([
    '31203',
    '政府投资基金股权投资',
    'Equity investment in government investment funds',
    'unverified'
  ]);
});
