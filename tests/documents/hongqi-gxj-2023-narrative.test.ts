import {describe, expect, test} from 'vitest';
import type {Budget, Statement} from '../../src/budget/schema.js';
import {printedLines, readHongqi} from './hongqi.js';
import {joined, withoutSpace} from './printed-tables.js';

type Section = NonNullable<Budget['narrative']>[number];

const {statements = [], narrative = [], glossary = []} = readHongqi();

const everySection = (sections: readonly Section[] = []): Section[] =>
  sections.flatMap(section => [section, ...everySection(section.sections)]);

function sectionOf(heading = ''): Section {
  const [section, ...others] = everySection(narrative).filter(one => one.heading === heading);
  if (!section || others.length > 0)
    throw new Error(`The narrative has no or several sections named ${heading}.`);
  return section;
}

/** The page breaks inside a sentence, each after this. */
const brokenAfter = /(新业态、|主要原因：增|开展工作所需公务用车|管理，部门使用|2023 年部门预算)$/;

const printedParagraphs = printedLines.reduce<string[]>((paragraphs, line) => {
  const above = paragraphs.at(-1);
  return above !== undefined && brokenAfter.test(above)
    ? [...paragraphs.slice(0, -1), joined(above + line)]
    : [...paragraphs, line];
}, []);

const paragraphsOf = (section: Section) => section.text?.split('\n\n') ?? [];
const entries = glossary.map(({marker, term, text}) => `${marker}${term}：${text}`);

describe('the narrative', () => {
  test('holds every word before the tables, in order, and no other', () => {
    const words = (sections: readonly Section[]): string[] =>
      sections.flatMap(({marker = '', heading, text = '', sections: parts = []}) => [
        marker,
        heading,
        text,
        ...words(parts)
      ]);
    const last = narrative.slice(-1);
    const recorded = [...words(narrative.slice(0, -1)), ...entries, ...words(last)].join('');
    expect(withoutSpace(recorded)).toBe(withoutSpace(printedLines.join('')));
  });

  test('breaks its paragraphs where they are printed', () => {
    for (const paragraph of everySection(narrative).flatMap(paragraphsOf)) {
      expect(printedParagraphs).toContain(paragraph);
    }
  });

  test('has ten duties, nine sections on the budget and five on other matters', () => {
    expect(paragraphsOf(sectionOf('新乡市红旗区工业和信息化局主要职责'))).toHaveLength(10);
    expect(sectionOf('新乡市红旗区工业和信息化局 2023 年度部门预算情况说明').sections).toHaveLength(9);
    expect(sectionOf('其他重要事项情况说明').sections).toHaveLength(5);
  });

  test('explains ten terms, each in one printed paragraph', () => {
    expect(entries).toHaveLength(10);
    for (const entry of entries) expect(printedParagraphs).toContain(entry);
  });
});

/** The figures of a statement as a sentence prints them. */
const figuresOf = ({amount, percent, change, count}: Statement): string[] => [
  ...[amount, change?.amount].filter(one => one !== undefined).map(one => `${one}万元`),
  ...[percent, change?.percent].filter(one => one !== undefined).map(one => `${one}%`),
  ...(count ? [`${count.number}${count.unit}`] : [])
];

/** 单价 50 万元以上 is the name of a kind of equipment, not a figure of the budget. */
const printedFigures = (text: string) =>
  withoutSpace(text).match(/\d+(\.\d+)?(万元(?!以上)|%|辆|台（套）|项(?!目))/g) ?? [];

describe('the statements', () => {
  test('are every figure of the narrative, section by section, in printed order', () => {
    for (const {heading, text = ''} of everySection(narrative)) {
      const said = statements.filter(statement => statement.section === heading);
      expect(said.flatMap(figuresOf), heading).toEqual(printedFigures(text));
    }
  });

  test.for(statements.map((statement, index) => ({index: index + 1, statement})))(
    'number $index is what its sentence says',
    ({statement: {text, section, of, shareOf, change, ...rest}}) => {
      expect(sectionOf(section).text).toContain(text);
      expect(printedFigures(text)).toEqual(expect.arrayContaining(figuresOf({text, of, change, ...rest})));
      expect(text).toContain(change?.reason ?? '');
      for (const ref of shareOf ? [of, shareOf] : [of]) expect(sectionOf(section).text).toContain(ref.name);
    }
  );

  test('speak of these', () => {
    const refs = statements.map(({of: {name, side = '–', by = '–', line = '–', scope = {}}}) => {
      const {fund = '–', stage = '–', nature = '–'} = scope;
      return [name, side, by, line, fund, stage, nature].join(' ');
    });
    expect([...new Set(refs)]).toEqual([
      '收入总计 income – – – – –',
      '支出总计 expenditure – – – – –',
      '收入 income – – – – –',
      '支出 expenditure – – – – –',
      '收入合计 income – – – – –',
      '一般公共预算 income source current.generalPublicBudget – – –',
      '政府性基金收入 income source current.governmentFunds – – –',
      '纳入财政专户管理经费 income source current.specialAccount – – –',
      '部门财政性资金结转 income source carryover – – –',
      '支出合计 expenditure – – – – –',
      '基本支出 expenditure nature basic – – –',
      '项目支出 expenditure nature project – – –',
      '一般公共预算收支预算 – – – generalPublicBudget – –',
      '政府性基金收支预算 – – – governmentFunds – –',
      '一般公共预算支出 expenditure – – generalPublicBudget current –',
      '基本支出 expenditure nature basic generalPublicBudget current –',
      '项目支出 expenditure nature project generalPublicBudget current –',
      '一般公共预算基本支出 expenditure – – generalPublicBudget current basic',
      '人员经费支出 expenditure nature basic.personnel generalPublicBudget current basic',
      '公用经费支出 expenditure nature basic.operating generalPublicBudget current basic',
      '“三公”经费 expenditure threePublic – generalPublicBudget – –',
      '因公出国（境）费 expenditure threePublic abroad generalPublicBudget – –',
      '公务接待费 expenditure threePublic reception generalPublicBudget – –',
      '公务用车购置及运行费 expenditure threePublic vehicles generalPublicBudget – –',
      '公务用车购置费 expenditure threePublic vehicles.purchase generalPublicBudget – –',
      '公务用车运行维护费 expenditure threePublic vehicles.operation generalPublicBudget – –',
      '机构运转经费支出 expenditure nature basic.operating – – –',
      '政府采购预算 expenditure procurement – – – –',
      '政府采购货物预算 expenditure procurement goods – – –',
      '政府采购工程预算 expenditure procurement works – – –',
      '政府采购服务预算 expenditure procurement services – – –',
      '车辆 – assets vehicles – – –',
      '一般公务用车 – assets vehicles.general – – –',
      '一般执法执勤用车 – assets vehicles.lawEnforcement – – –',
      '特种专业技术用车 – assets vehicles.special – – –',
      '其他用车 – assets vehicles.other – – –',
      '单价 50 万元以上通用设备 – assets equipment.general – – –',
      '单位价值 100 万元以上专用设备 – assets equipment.special – – –',
      '专项转移支付项目 – transferProjects – – – –'
    ]);
  });

  test('of shares are six', () => {
    const shares = statements.flatMap(({of, percent, shareOf}) =>
      percent ? [[percent, of.line, of.scope?.fund, of.scope?.nature, shareOf?.name]] : []
    );
    expect(shares).toEqual([
      ['48.41', 'basic', undefined, undefined, '支出合计'],
      ['51.59', 'project', undefined, undefined, '支出合计'],
      ['96.15', 'basic', 'generalPublicBudget', undefined, '一般公共预算支出'],
      ['3.85', 'project', 'generalPublicBudget', undefined, '一般公共预算支出'],
      ['93.57', 'basic.personnel', 'generalPublicBudget', 'basic', '一般公共预算基本支出'],
      ['6.43', 'basic.operating', 'generalPublicBudget', 'basic', '一般公共预算基本支出']
    ]);
  });

  test('of changes are three rises, and six that are none', () => {
    const changes = statements.flatMap(({of, change}) =>
      change ? [[of.name, change.base, change.baseYear, change.direction, change.amount, change.percent]] : []
    );
    expect(changes).toEqual([
      ['收入', 'previousBudget', 2022, 'increase', '116.14', '69.2'],
      ['支出', 'previousBudget', 2022, 'increase', '116.14', '69.2'],
      ['一般公共预算收支预算', 'previousBudget', 2022, 'increase', '116.14', '69.2'],
      ['政府性基金收支预算', 'previousBudget', 2022, 'none', '0', undefined],
      ['“三公”经费', 'previousBudget', 2022, 'none', '0', undefined],
      ['因公出国（境）费', 'previousBudget', 2022, 'none', undefined, undefined],
      ['公务接待费', 'previousBudget', 2022, 'none', '0', undefined],
      ['公务用车购置费', 'previousBudget', 2022, 'none', '0', undefined],
      ['公务用车运行维护费', 'previousBudget', 2022, 'none', '0', undefined]
    ]);
  });

  test('of amounts keep the digits of their sentence: 141, 146.5 and 5.5 beside the tables’ 141.00, 146.50, 5.50', () => {
    const amounts = statements.flatMap(({of, amount}) =>
      amount && amount !== '0' ? [`${of.name} ${amount}`] : []
    );
    expect(amounts).toEqual([
      '收入总计 283.98',
      '支出总计 283.98',
      '收入合计 283.98',
      '一般公共预算 142.98',
      '部门财政性资金结转 141',
      '支出合计 283.98',
      '基本支出 137.48',
      '项目支出 146.5',
      '一般公共预算收支预算 283.98',
      '一般公共预算支出 142.98',
      '基本支出 137.48',
      '项目支出 5.5',
      '一般公共预算基本支出 137.48',
      '人员经费支出 128.64',
      '公用经费支出 8.84',
      '机构运转经费支出 8.84'
    ]);
  });
});
