import type {ChartElement} from '../../src/elements/chart-element.js';
import {findAll} from './shown.js';

/** The items of the first real budget, class by class, the largest first. */
export const items: readonly (readonly [name: string, amount: number, share: string])[] = [
  ['其他对企业补助', 141, '49.7%'],
  ['奖金', 28.53, '10.0%'],
  ['基本工资', 27.55, '9.7%'],
  ['津贴补贴', 14.16, '5.0%'],
  ['绩效工资', 12.83, '4.5%'],
  ['住房公积金', 7.36, '2.6%'],
  ['机关事业单位基本养老保险缴费', 7.06, '2.5%'],
  ['职工基本医疗保险缴费', 3.85, '1.4%'],
  ['其他社会保障缴费', 0.2, '0.1%'],
  ['退休费', 26.73, '9.4%'],
  ['医疗费补助', 0.35, '0.1%'],
  ['奖励金', 0.02, '<0.1%'],
  ['办公费', 7.1, '2.5%'],
  ['其他交通费用', 3.06, '1.1%'],
  ['福利费', 1.69, '0.6%'],
  ['其他商品和服务支出', 1.28, '0.5%'],
  ['工会经费', 0.88, '0.3%'],
  ['邮电费', 0.34, '0.1%']
];
export const names = items.map(([name, amount, share]) => `${name}，${amount.toFixed(2)} 万元，占 ${share}`);
export const wages = names.slice(1, 9);
const gap = 1.5;

/** The areas of the rectangles, with the gap between them added back. */
export function areas(element: ChartElement): number[] {
  return findAll<SVGRectElement>(element, '.mark rect').map(
    ({width, height}) => (width.baseVal.value + gap) * (height.baseVal.value + gap)
  );
}
