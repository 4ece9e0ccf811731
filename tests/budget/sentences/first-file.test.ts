import {describe, expect, it} from 'vitest';
import {readStatements} from '../../../src/budget/sentences/read-statements.js';
import {firstFile, read} from '../budgets.js';
import {brief} from './reading.js';

describe('The narrative of the first file', () => {
  const byHand = read(firstFile());
  const {statements = [], ...bare} = byHand;
  const found = readStatements(bare);
  /** Counts, and 机构运转经费, which the file's tables have no place for by that name. */
  const notRead = [
    'expenditure nature basic.operating = 8.84',
    'both assets vehicles 0 辆',
    'both assets vehicles.general 0 辆',
    'both assets vehicles.lawEnforcement 0 辆',
    'both assets vehicles.special 0 辆',
    'both assets vehicles.other 0 辆',
    'both assets equipment.general 0 台（套）',
    'both assets equipment.special 0 台（套）',
    'both transferProjects 0 项'
  ];

  it('says what was read from it by hand, in the same order', () => {
    expect(found).toHaveLength(44);
    expect(found.map(brief)).toEqual(statements.map(brief).filter(text => !notRead.includes(text)));
  });

  it('leaves out nothing but what is listed', () => {
    const texts = found.map(brief);
    expect(statements.map(brief).filter(text => !texts.includes(text))).toEqual(notRead);
  });

  it('gives the same reasons', () => {
    const reasons = found.flatMap(({change}) => (change ? [change.reason] : []));
    expect(reasons).toEqual(statements.flatMap(({change}) => (change ? [change.reason] : [])));
  });

  it('is read again from the same text, whatever statements the file has', () => {
    expect(readStatements(byHand)).toEqual(found);
  });

  it('is given with the sentence as it stands, its heading and the name it uses', () => {
    expect(found[7]).toEqual({
      of: {side: 'income', by: 'source', line: 'current.specialAccount', name: '纳入财政专户管理经费'},
      amount: '0',
      section: '收入预算总体情况说明',
      text: '新乡市红旗区工业和信息化局 2023 年收入合计 283.98 万元，其中：一般公共预算 142.98 万元；政府性基金收入 0 万元；纳入财政专户管理经费 0 万元；部门财政性资金结转 141 万元。'
    });
  });
});
