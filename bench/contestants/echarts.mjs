// @ts-check
import {BarChart, PieChart, TreemapChart} from 'echarts/charts';
import {GridComponent, LegendComponent, TitleComponent, TooltipComponent} from 'echarts/components';
import {init, use} from 'echarts/core';
import {SVGRenderer} from 'echarts/renderers';
import {amountText, colours, economicOf, incomeOf, naturesOf} from './figures.mjs';

/**
 * ECharts as its handbook advises: only the modules that are used, the SVG renderer (for many charts on a page and for
 * little memory), a size that it need not measure, no animation.
 */
const common = {animation: false, color: colours, tooltip: {}};

const figure = (height, parts, option) => (box, budget) => {
  use([...parts, TitleComponent, TooltipComponent, SVGRenderer]);
  const chart = init(box, null, {renderer: 'svg', width: 640, height});
  chart.setOption(option(budget));
  return {
    update: next => {
      const {series, yAxis} = option(next);
      chart.setOption({series, ...(yAxis && {yAxis})});
    },
    remove: () => {
      chart.dispose();
      box.replaceChildren();
    }
  };
};

export const pie = figure(290, [PieChart, LegendComponent], budget => ({
  ...common,
  title: {text: '收入'},
  legend: {bottom: 0},
  series: [
    {
      type: 'pie',
      radius: [66, 110],
      center: ['50%', 145],
      data: incomeOf(budget),
      label: {formatter: ({name, value, percent}) => `${name} ${amountText(value)} ${percent}%`}
    }
  ]
}));

export const bars = figure(190, [BarChart, GridComponent, LegendComponent], budget => {
  const rows = naturesOf(budget);
  return {
    ...common,
    title: {text: '支出'},
    legend: {bottom: 0},
    xAxis: {type: 'value', max: 'dataMax'},
    yAxis: {type: 'category', inverse: true, data: rows.map(({name}) => name)},
    series: rows.flatMap(({parts}, row) =>
      parts.map(({name, value}) => ({
        type: 'bar',
        stack: 'all',
        name,
        data: rows.map((_, index) => (index === row ? value : null)),
        label: {show: true, formatter: () => name}
      }))
    )
  };
});

export const treemap = figure(320, [TreemapChart], budget => ({
  ...common,
  title: {text: '支出经济分类'},
  series: [
    {
      type: 'treemap',
      left: 0,
      right: 0,
      top: 30,
      bottom: 0,
      breadcrumb: {show: false},
      roam: false,
      itemStyle: {gapWidth: 1.5, borderWidth: 0},
      label: {formatter: ({name, value}) => `${name}\n${amountText(value)}`},
      data: economicOf(budget).map(({name, parts}) => ({name, children: parts}))
    }
  ]
}));
