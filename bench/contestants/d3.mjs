// @ts-check
import * as d3 from 'd3';
import {amountText, colours, economicOf, fits, incomeOf, naturesOf, shareText, sum} from './figures.mjs';

/** The same figures with d3 by hand: its layouts, scales and selections, joined by index, without transitions. */

/**
 * @param {HTMLElement} box
 * @param {string} title
 * @param {number} height
 */
function frame(box, title, height) {
  const figure = d3.select(box).append('figure');
  figure.append('figcaption').text(title);
  const svg = figure.append('svg').attr('width', 640).attr('height', height).attr('role', 'list');
  return {svg, list: figure.append('ul')};
}

/** A mark with its name, its shape, and its text where that fits. */
function join(svg, data, shape, label, text) {
  const marks = svg
    .selectAll('g')
    .data(data)
    .join(enter => {
      const mark = enter.append('g').attr('role', 'listitem');
      mark.append('title');
      mark.append(shape);
      return mark;
    })
    .attr('aria-label', label);
  marks.select('title').text(label);
  marks
    .selectAll('text')
    .data(d => (text?.(d) ? [d] : []))
    .join('text')
    .attr('font-size', 13)
    .text(d => text(d));
  return marks;
}

function legend(list, texts) {
  list
    .selectAll('li')
    .data(texts)
    .join('li')
    .style('color', (_, index) => colours[index % 8])
    .text(text => text);
}

const figure = (title, height, draw) => (box, budget) => {
  const made = frame(box, title, height);
  draw(made, budget);
  return {update: next => draw(made, next), remove: () => box.replaceChildren()};
};

const percent = d3.format('.1%');
const money = d3.format(',.2f');

export const pie = figure('收入', 250, ({svg, list}, budget) => {
  const parts = incomeOf(budget);
  const total = d3.sum(parts, ({value}) => value);
  const arc = d3.arc().innerRadius(66).outerRadius(110);
  const label = ({data: {name, value}}) => `${name} ${money(value)} ${percent(value / total)}`;
  const arcs = d3
    .pie()
    .sort(null)
    .value(({value}) => value)(parts);
  join(svg, arcs, 'path', label)
    .select('path')
    .attr('transform', 'translate(320,125)')
    .attr('fill', ({index}) => colours[index % 8])
    .attr('d', arc);
  legend(list, arcs.map(label));
});

export const bars = figure('支出', 120, ({svg, list}, budget) => {
  const rows = naturesOf(budget);
  const x = d3.scaleLinear([0, d3.max(rows, ({parts}) => d3.sum(parts, ({value}) => value)) ?? 0], [0, 640]);
  const y = d3.scaleBand(d3.range(rows.length), [0, 120]).paddingOuter(0).paddingInner(0.4);
  const total = d3.sum(rows, ({parts}) => d3.sum(parts, ({value}) => value));
  const segments = rows.flatMap(({parts}, row) => {
    const ends = d3.cumsum(parts, ({value}) => value);
    return parts.map((part, index) => ({...part, row, index, from: ends[index] - part.value}));
  });
  const label = ({name, value}) => `${name} ${money(value)} ${percent(value / total)}`;
  const marks = join(svg, segments, 'rect', label, ({name, value}) => (fits(name, x(value), 34) ? name : ''));
  marks
    .select('rect')
    .attr('x', ({from}) => x(from))
    .attr('y', ({row}) => y(row) ?? 0)
    .attr('width', ({value}) => x(value))
    .attr('height', y.bandwidth())
    .attr('fill', ({row, index}) => colours[(index + row * 4) % 8]);
  marks
    .select('text')
    .attr('x', ({from}) => x(from) + 6)
    .attr('y', ({row}) => (y(row) ?? 0) + 22);
  legend(list, segments.map(label));
});

export const treemap = figure('支出经济分类', 320, ({svg, list}, budget) => {
  const groups = economicOf(budget);
  const root = d3
    .hierarchy({parts: groups}, ({parts}) => parts)
    .sum(({value}) => value ?? 0)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  d3.treemap().size([640, 320]).paddingInner(1.5).tile(d3.treemapSquarify.ratio(1.2))(root);
  const hue = new Map(root.children?.map((group, index) => [group, colours[index % 8]]));
  const total = root.value ?? 0;
  const label = ({data: {name, value}}) => `${name} ${amountText(value)} ${shareText(value, total)}`;
  const written = ({data: {name}, x0, x1, y0, y1}) => (fits(name, x1 - x0, y1 - y0) ? name : '');
  const marks = join(svg, root.leaves(), 'rect', label, written);
  marks
    .select('rect')
    .attr('x', ({x0}) => x0.toFixed(2))
    .attr('y', ({y0}) => y0.toFixed(2))
    .attr('width', ({x0, x1}) => (x1 - x0).toFixed(2))
    .attr('height', ({y0, y1}) => (y1 - y0).toFixed(2))
    .attr('fill', ({parent}) => hue.get(parent));
  marks
    .select('text')
    .attr('x', ({x0}) => x0 + 6)
    .attr('y', ({y0}) => y0 + 18);
  legend(
    list,
    groups.map(({name, parts}) => `${name} ${amountText(sum(parts))}`)
  );
});
