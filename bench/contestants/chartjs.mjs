// @ts-check
import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  DoughnutController,
  Legend,
  LinearScale,
  Title,
  Tooltip
} from 'chart.js';
import {TreemapController, TreemapElement} from 'chartjs-chart-treemap';
import {amountText, colours, economicOf, incomeOf, naturesOf, sum} from './figures.mjs';

/**
 * Chart.js as https://www.chartjs.org/docs/latest/general/performance.html advises: no animation, parsed and normalized
 * data, scales with given ends and unturned ticks, a canvas of fixed size; and only the parts that are used.
 */
const options = {animation: false, responsive: false, normalized: true, parsing: false};

/** @param {string} text */
const title = text => ({display: true, text});

const figure = (height, parts, config) => (box, budget) => {
  Chart.register(...parts, Legend, Title, Tooltip);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [640, height];
  box.append(canvas);
  const chart = new Chart(canvas, config(budget));
  return {
    update: next => {
      const {data, options: changed} = config(next);
      chart.data.labels = data.labels;
      chart.data.datasets.forEach((dataset, index) => Object.assign(dataset, data.datasets[index]));
      if (changed.scales?.x) chart.options.scales.x.max = changed.scales.x.max;
      chart.update('none');
    },
    remove: () => {
      chart.destroy();
      box.replaceChildren();
    }
  };
};

export const pie = figure(290, [ArcElement, DoughnutController], budget => {
  const parts = incomeOf(budget);
  return {
    type: 'doughnut',
    data: {
      labels: parts.map(({name}) => name),
      datasets: [{data: parts.map(({value}) => value), backgroundColor: colours}]
    },
    options: {...options, plugins: {title: title('收入')}}
  };
});

export const bars = figure(190, [BarController, BarElement, CategoryScale, LinearScale], budget => {
  const rows = naturesOf(budget);
  const ticks = {minRotation: 0, maxRotation: 0};
  return {
    type: 'bar',
    data: {
      labels: rows.map(({name}) => name),
      datasets: rows.flatMap(({parts}, row) =>
        parts.map(({name, value}, index) => ({
          label: name,
          data: [{x: value, y: row}],
          backgroundColor: colours[(index + row * 4) % 8]
        }))
      )
    },
    options: {
      ...options,
      indexAxis: 'y',
      plugins: {title: title('支出')},
      scales: {
        x: {stacked: true, min: 0, max: Math.max(...rows.map(({parts}) => sum(parts))), ticks},
        y: {stacked: true, ticks}
      }
    }
  };
});

export const treemap = figure(320, [LinearScale, TreemapController, TreemapElement], budget => {
  const groups = economicOf(budget);
  const hues = new Map(groups.map(({name}, index) => [name, colours[index % 8]]));
  return {
    type: 'treemap',
    data: {
      datasets: [
        {
          tree: groups.flatMap(({name: group, parts}) => parts.map(part => ({...part, group}))),
          key: 'value',
          groups: ['group', 'name'],
          spacing: 0.75,
          borderWidth: 0,
          captions: {display: false},
          backgroundColor: ({raw}) => hues.get(raw?._data.children?.[0]?.group) ?? 'transparent',
          labels: {display: true, formatter: ({raw}) => [raw.g, amountText(raw.v)]}
        }
      ]
    },
    // The plugin makes its data itself from the tree.
    options: {...options, parsing: true, plugins: {title: title('支出经济分类'), legend: {display: false}}}
  };
});
