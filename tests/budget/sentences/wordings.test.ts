import {describe, expect, it} from 'vitest';
import {readStatements} from '../../../src/budget/sentences/read-statements.js';
import {chinese, final, reading} from './reading.js';

const items = '一般公共预算支出情况说明';

describe('The wording of 红旗区 2023', () => {
  it('names a total of each side, and how each has changed', () => {
    expect(
      reading(
        '收入支出预算总体情况说明',
        '2023 年收入总计 283.98 万元，支出总计 283.98 万元，与 2022 年预算相比，收入增加 116.14 万元，增长 69.2%，主要原因：甲；支出增加 116.14 万元，增长 69.2%。'
      )
    ).toEqual([
      'income = 283.98',
      'expenditure = 283.98',
      'income increase 116.14 69.2% from previousBudget 2022',
      'expenditure increase 116.14 69.2% from previousBudget 2022'
    ]);
  });

  it('calls no change a change of nil, and says it twice', () => {
    expect(
      reading(
        '财政拨款收入支出预算总体情况说明',
        '与 2022 年相比，政府性基金收支预算增加 0 万元，与上年持平。'
      )
    ).toEqual(['both governmentFunds none 0 % from previousBudget 2022']);
  });
});

describe('The wording of 江苏省 2019', () => {
  const jiangsu = {entity: {name: '江苏省人民检察院'}, fiscalYear: 2019};

  it('has thousands separators, print damage and a short name', () => {
    expect(
      reading(
        '收支预算总体情况说明',
        '省检察院 2019 年度收入、支出预算总计24,169.74 万元，与上年相比收、支预算总计各增加 2214.39\n万元，增长 10.06 %。',
        jiangsu
      )
    ).toEqual(['both = 24169.74', 'both increase 2214.39 10.06% from previousBudget 2018']);
  });

  it('gives groups and items below the heading of their class', () => {
    const narrative = [
      {
        heading: '财政拨款支出预算情况说明',
        sections: [
          {
            heading: '公共安全（类）',
            text: '1．检察（款）行政运行（项）支出12,268.62 万元，与上年相比增加 1385.26 万元，增长 12.73 %。主要原因是甲。'
          }
        ]
      }
    ];
    expect(reading('', '', {...jiangsu, narrative})).toEqual([
      'expenditure generalPublicBudget function 2040401 = 12268.62',
      'expenditure generalPublicBudget function 2040401 increase 1385.26 12.73% from previousBudget 2018'
    ]);
  });

  it('gives classes without their mark as parts of expenditure', () => {
    expect(
      reading(
        '收支预算总体情况说明',
        '（二）支出预算总计 24,169.74 万元。包括：\n\n2．社会保障和就业支出1890.27万元。主要用于离休费等支出。与上年相比增加 54.05 万元，增幅2.94 %。',
        jiangsu
      )
    ).toEqual([
      'expenditure = 24169.74',
      'expenditure function 208 = 1890.27',
      'expenditure function 208 increase 54.05 2.94% from previousBudget 2018'
    ]);
  });

  it('gives shares of what it names, and of what the list is a list of', () => {
    expect(
      reading(
        '一般公共预算“三公”经费支出预算情况说明',
        '一般公共预算拨款安排的“三公”经费预算支出中，公务接待费支出101.26万元，占“三公”经费的24.2%；因公出国（境）费支出80万元，占19.1%。',
        jiangsu
      )
    ).toEqual([
      'expenditure appropriation threePublic reception = 101.26',
      'expenditure appropriation threePublic reception = 24.2% of expenditure appropriation threePublic',
      'expenditure appropriation threePublic abroad = 80',
      'expenditure appropriation threePublic abroad = 19.1% of expenditure appropriation threePublic'
    ]);
  });
});

describe('The wording of 万里街道 2023', () => {
  it('compares an item with the execution of the year before, which it gives too', () => {
    expect(
      reading(
        '部门预算编制说明',
        '财政拨款支出主要内容如下：\n\n3. “一般公共服务支出（类）群众团体事务（款）一般行政管理事务（项）”45.41万元，主要用于甲。2022年当年预算执行数为11.67万元，2023年预算安排45.41万元，比2022年预算执行数增加314.82%。主要原因是：经费增加。',
        {unit: 1}
      )
    ).toEqual([
      'expenditure generalPublicBudget function 2012902 = 45.41 in 10000',
      'expenditure generalPublicBudget function 2012902 2022 executed = 11.67 in 10000',
      'expenditure generalPublicBudget function 2012902 = 45.41 in 10000',
      'expenditure generalPublicBudget function 2012902 increase  314.82% from previousExecution 2022'
    ]);
  });

  it('gives a reason in a paragraph of its own to the changes that it names', () => {
    const [, change] = readStatements(
      chinese(
        '部门预算编制说明',
        '财政拨款支出预算5万元，比2022年（上一年度）预算增加1万元。\n\n财政拨款收入支出增加的主要原因是项目调整。'
      )
    );
    expect(change?.change?.reason).toBe('项目调整');
  });

  it('gives the operating costs of agencies after counting the agencies', () => {
    expect(
      reading(
        '机关运行经费预算',
        '2023年上海市普陀区规划和自然资源局（部门）下属1家机关和1家参公事业单位财政拨款的机关运行经费预算为786.09万元。'
      )
    ).toEqual(['expenditure generalPublicBudget basic agencyOperatingCosts = 786.09']);
  });
});

describe('The wording of 规划资源局 2024, a final account', () => {
  it('holds an item against the first budget', () => {
    expect(
      reading(
        items,
        '1、社会保障和就业支出（类）行政事业单位养老支出（款）行政单位离退休（项）。主要用于：甲。年初预算为 452.40 万元，支出决算为 446.11 万元，完成年初预算的 98.61%。决算数小于预算数的主要原因：乙。',
        final
      )
    ).toEqual([
      'expenditure generalPublicBudget function 2080501 approved = 452.40',
      'expenditure generalPublicBudget function 2080501 = 446.11',
      'expenditure generalPublicBudget function 2080501 = 98.61% of expenditure generalPublicBudget function 2080501 approved',
      'expenditure generalPublicBudget function 2080501 decrease  % from initialBudget 2024'
    ]);
  });

  it('compares with the year before, where a template was left in the text', () => {
    expect(
      reading(
        '“三公”经费支出决算情况说明',
        '“三公”经费财政拨款支出决算数比 2023 年度减少 0.15 万元，下降（增长）27.78%，其中：因公出国（境）费支出与上一年度持平；公务接待费支出决算减少 0.15 万元，下降 27.78%。',
        final
      )
    ).toEqual([
      'expenditure appropriation threePublic decrease 0.15 27.78% from previousFinal 2023',
      'expenditure appropriation threePublic abroad none  % from previousFinal 2023',
      'expenditure appropriation threePublic reception decrease 0.15 27.78% from previousFinal 2023'
    ]);
  });

  it('gives what is spent this year as a share of all that is', () => {
    expect(reading(items, '一般公共预算财政拨款支出 9746.50 万元，占本年支出合计的 99.86%。', final)).toEqual(
      [
        'expenditure generalPublicBudget = 9746.50',
        'expenditure generalPublicBudget = 99.86% of expenditure function current'
      ]
    );
  });

  it('gives procurement by what is bought', () => {
    expect(
      reading(
        '政府采购支出情况',
        '2024 年度政府采购金额（以合同签订为准）为 2319.21 万元，其中：货物采购金额 122.43 万元、工程采购金额 1387.72 万元、服务采购金额 809.07 万元。',
        final
      )
    ).toEqual([
      'expenditure procurement = 2319.21',
      'expenditure procurement goods = 122.43',
      'expenditure procurement works = 1387.72',
      'expenditure procurement services = 809.07'
    ]);
  });
});

describe('Other wordings', () => {
  it('give the year of an item after its name', () => {
    expect(
      reading(
        items,
        '公共安全（类）检察（款）行政运行（项）2022年执行数为4万元，2023年预算数为5万元，比2022年执行数增加1万元，增长25%。'
      )
    ).toEqual([
      'expenditure generalPublicBudget function 2040401 2022 executed = 4',
      'expenditure generalPublicBudget function 2040401 = 5',
      'expenditure generalPublicBudget function 2040401 increase 1 25% from previousExecution 2022'
    ]);
  });

  it('give one reason for several changes, or one for each', () => {
    const reasons = (text: string) =>
      readStatements(chinese('支出预算情况说明', text)).map(({change}) => change?.reason);
    expect(reasons('基本支出比上年增加2万元；项目支出比上年增加1万元。主要原因是甲，乙。')).toEqual([
      '甲，乙',
      '甲，乙'
    ]);
    expect(reasons('基本支出比上年增加2万元，因甲；项目支出比上年增加1万元，原因是一是乙；二是丙。')).toEqual(
      ['甲', '一是乙；二是丙']
    );
    expect(reasons('基本支出比上年增加2万元，主要原因是。')).toEqual([undefined]);
  });

  it('give shares of a sum that is named again', () => {
    expect(
      reading(
        '支出预算情况说明',
        '支出预算9万元，其中：基本支出预算5万元，占支出预算的55.56%，比2022年减少1万元。'
      )
    ).toEqual([
      'expenditure = 9',
      'expenditure nature basic = 5',
      'expenditure nature basic = 55.56% of expenditure',
      'expenditure nature basic decrease 1 % from previousBudget 2022'
    ]);
  });
});

describe('A heading', () => {
  it('may hold the name of a publisher that sounds like a topic', () => {
    for (const name of ['某市国有资产管理局', '某区社区服务中心', '某市政府采购中心']) {
      const entity = {name};
      expect(reading(`${name} 2023 年部门预算情况说明`, `${name}2023年支出总计9万元。`, {entity})).toEqual([
        'expenditure = 9'
      ]);
    }
  });
});

describe('A text with headings of its own', () => {
  it('is read heading by heading', () => {
    expect(
      reading(
        '2023年部门预算情况说明',
        '三、支出预算情况说明\n支出合计9万元。\n五、一般公共预算支出情况说明\n支出预算为5万元。\n六、国有资产占用情况\n支出预算为4万元。'
      )
    ).toEqual(['expenditure = 9', 'expenditure generalPublicBudget = 5']);
  });
});
