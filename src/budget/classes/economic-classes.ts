import type {CodeList} from './code-list.js';

/** The classes (类) of the department's economic classification. */
export const departmentClasses: CodeList = {
  by: 'economicClass',
  edition: 'CN-2018',
  rows: [
    ['301', '工资福利支出', 'Wages and benefits'],
    ['302', '商品和服务支出', 'Goods and services'],
    ['303', '对个人和家庭的补助', 'Transfers to individuals and households'],
    ['307', '债务利息及费用支出', 'Debt interest and costs', 'unverified'],
    ['309', '资本性支出（基本建设）', 'Capital expenditure (capital construction)', 'unverified'],
    ['310', '资本性支出', 'Capital expenditure'],
    ['311', '对企业补助（基本建设）', 'Subsidies to enterprises (capital construction)', 'unverified'],
    ['312', '对企业补助', 'Subsidies to enterprises', 'unverified'],
    ['313', '对社会保障基金补助', 'Subsidies to social security funds', 'unverified'],
    ['399', '其他支出', 'Other expenditure', 'older']
  ],
  aliases: [
    ['工资福利', '301'],
    ['商品和服务', '302'],
    ['对个人和家庭补助', '303']
  ]
};

/** The classes (类) of the government's economic classification, which the department's are paired with. */
export const governmentClasses: CodeList = {
  by: 'governmentEconomicClass',
  edition: 'CN-2018',
  rows: [
    ['501', '机关工资福利支出', 'Wages and benefits of government agencies'],
    ['502', '机关商品和服务支出', 'Goods and services of government agencies'],
    ['503', '机关资本性支出（一）', 'Capital expenditure of government agencies (I)', 'unverified'],
    ['504', '机关资本性支出（二）', 'Capital expenditure of government agencies (II)', 'unverified'],
    ['505', '对事业单位经常性补助', 'Current subsidies to public institutions', 'unverified'],
    ['506', '对事业单位资本性补助', 'Capital subsidies to public institutions', 'unverified'],
    ['507', '对企业补助', 'Subsidies to enterprises', 'unverified'],
    ['508', '对企业资本性支出', 'Capital expenditure on enterprises', 'unverified'],
    ['509', '对个人和家庭的补助', 'Transfers to individuals and households', 'unverified'],
    ['510', '对社会保障基金补助', 'Subsidies to social security funds', 'unverified'],
    ['511', '债务利息及费用支出', 'Debt interest and costs', 'unverified'],
    ['512', '债务还本支出', 'Debt principal repayment', 'unverified'],
    ['513', '转移性支出', 'Transfers', 'unverified'],
    ['514', '预备费及预留', 'Contingency reserve and funds set aside', 'unverified'],
    ['599', '其他支出', 'Other expenditure', 'unverified']
  ],
  aliases: [['对个人和家庭补助', '509']]
};
