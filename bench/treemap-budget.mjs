// @ts-check
import {amountText} from './table-of.mjs';

/**
 * A budget of economic classes with so many items, in sizes from small to large, the same in every run.
 * @param {number} leaves
 */
export function treemapBudget(leaves) {
  const classes = Math.max(6, Math.round(Math.sqrt(leaves)));
  let state = 20230401;
  const roll = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const groups = Array.from({length: classes}, (_, index) => ({
    name: `第${index + 1}类支出`,
    items: /** @type {{name: string, cents: number}[]} */ ([])
  }));
  for (let index = 0; index < leaves; index += 1) {
    groups[index % classes]?.items.push({
      name: `第${index + 1}款支出`,
      cents: Math.ceil(Math.exp(4 + 8 * roll()))
    });
  }
  const sum = (/** @type {readonly {cents: number}[]} */ items) =>
    items.reduce((all, {cents}) => all + cents, 0);
  return {
    format: 'budget-json/1',
    entity: {name: '某市'},
    fiscalYear: 2023,
    phase: 'approved',
    currency: 'CNY',
    unit: 10000,
    language: 'zh-CN',
    cuts: [
      {
        side: 'expenditure',
        by: 'economicClass',
        total: {name: '合计', amount: amountText(sum(groups.flatMap(({items}) => items)))},
        lines: groups.map(({name, items}) => ({
          name,
          amount: amountText(sum(items)),
          lines: items.map(({name: item, cents}) => ({name: item, amount: amountText(cents)}))
        }))
      }
    ]
  };
}
