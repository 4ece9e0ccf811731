// @ts-check
import {amountText, colours, economicOf, fits, incomeOf, naturesOf, shareText, sum} from './figures.mjs';

/**
 * SVG by hand, the limit: the markup of a figure put together as text and parsed by the browser at one go; a change sets
 * the attributes of the elements that are there.
 */

/** @param {string} text */
const escape = text => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);

/**
 * @param {HTMLElement} box
 * @param {string} title
 * @param {{shapes: Shape[], height: number, legend: string[]}} drawing
 * @typedef {{kind: string, attributes: Record<string, string | number>, label: string, text?: {x: number, y: number, text: string}}} Shape
 */
function draw(box, title, {shapes, height, legend}) {
  const marks = shapes.map(({kind, attributes, label, text}) => {
    const listed = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
    const written = text
      ? `<text x="${text.x}" y="${text.y}" font-size="13">${escape(text.text)}</text>`
      : '';
    return `<g role="listitem" aria-label="${escape(label)}"><title>${escape(label)}</title><${kind}${listed.join('')}/>${written}</g>`;
  });
  const items = legend.map((text, at) => `<li style="color:${colours[at % 8]}">${escape(text)}</li>`);
  box.innerHTML =
    `<figure><figcaption>${title}</figcaption>` +
    `<svg width="640" height="${height}" role="list">${marks.join('')}</svg><ul>${items.join('')}</ul></figure>`;
}

/**
 * @param {HTMLElement} box
 * @param {{shapes: Shape[], legend: string[]}} drawing
 * @returns {boolean} whether the same elements serve
 */
function redraw(box, {shapes, legend}) {
  const marks = box.querySelectorAll('g');
  const items = box.querySelectorAll('li');
  if (marks.length !== shapes.length || items.length !== legend.length) return false;
  shapes.forEach(({attributes, label, text}, index) => {
    const mark = /** @type {SVGGElement} */ (marks[index]);
    mark.setAttribute('aria-label', label);
    const [title, shape, written] = mark.children;
    if (title) title.textContent = label;
    for (const [name, value] of Object.entries(attributes)) shape?.setAttribute(name, String(value));
    if (Boolean(written) !== Boolean(text)) {
      written?.remove();
      if (text) mark.append(document.createElementNS('http://www.w3.org/2000/svg', 'text'));
    }
    const now = mark.children[2];
    if (!text || !now) return;
    now.textContent = text.text;
    now.setAttribute('x', String(text.x));
    now.setAttribute('y', String(text.y));
  });
  legend.forEach((text, index) => {
    const item = /** @type {HTMLLIElement} */ (items[index]);
    item.textContent = text;
  });
  return true;
}

/**
 * @param {string} title
 * @param {(budget: any) => {shapes: Shape[], height: number, legend: string[]}} plan
 */
const figure = (title, plan) => (/** @type {HTMLElement} */ box, /** @type {any} */ budget) => {
  draw(box, title, plan(budget));
  return {
    update: (/** @type {any} */ next) => {
      const drawing = plan(next);
      if (!redraw(box, drawing)) draw(box, title, drawing);
    },
    remove: () => box.replaceChildren()
  };
};

export const pie = figure('收入', budget => {
  const parts = incomeOf(budget);
  const total = sum(parts);
  let angle = 0;
  const shapes = parts.map(({name, value}, index) => {
    const start = angle;
    angle += (2 * Math.PI * value) / total;
    return {
      kind: 'path',
      attributes: {fill: colours[index % 8] ?? '', d: slice(start, angle)},
      label: `${name} ${amountText(value)} ${shareText(value, total)}`
    };
  });
  return {shapes, height: 250, legend: shapes.map(({label}) => label)};
});

/**
 * @param {number} start
 * @param {number} end
 */
function slice(start, end) {
  const at = (/** @type {number} */ angle, /** @type {number} */ radius) =>
    `${(320 + radius * Math.sin(angle)).toFixed(2)},${(125 - radius * Math.cos(angle)).toFixed(2)}`;
  const large = end - start > Math.PI ? 1 : 0;
  return `M${at(start, 110)}A110,110 0 ${large} 1 ${at(end, 110)}L${at(end, 66)}A66,66 0 ${large} 0 ${at(start, 66)}Z`;
}

export const bars = figure('支出', budget => {
  const rows = naturesOf(budget);
  const longest = Math.max(...rows.map(({parts}) => sum(parts)));
  const total = sum(rows.flatMap(({parts}) => parts));
  const shapes = rows.flatMap(({parts}, row) => {
    let x = 0;
    return parts.map(({name, value}, index) => {
      const width = (640 * value) / longest;
      const shape = {
        kind: 'rect',
        attributes: {x, y: row * 60, width, height: 34, fill: colours[(index + row * 4) % 8] ?? ''},
        label: `${name} ${amountText(value)} ${shareText(value, total)}`,
        ...(fits(name, width, 34) && {text: {x: x + 6, y: row * 60 + 22, text: name}})
      };
      x += width;
      return shape;
    });
  });
  return {shapes, height: rows.length * 60, legend: shapes.map(({label}) => label)};
});

export const treemap = figure('支出经济分类', budget => {
  const groups = economicOf(budget);
  const total = sum(groups.flatMap(({parts}) => parts));
  const sized = groups.map(({name, parts}) => ({name, parts, value: sum(parts)}));
  /** @type {Shape[]} */
  const shapes = [];
  squarify(sized, 0, 0, 640, 320).forEach(({datum, x, y, width, height}, group) => {
    for (const tile of squarify(datum.parts, x, y, width, height)) {
      const {name, value} = tile.datum;
      const [w, h] = [Math.max(0, tile.width - 1.5), Math.max(0, tile.height - 1.5)];
      shapes.push({
        kind: 'rect',
        attributes: {
          x: tile.x.toFixed(2),
          y: tile.y.toFixed(2),
          width: w.toFixed(2),
          height: h.toFixed(2),
          fill: colours[group % 8] ?? ''
        },
        label: `${name} ${amountText(value)} ${shareText(value, total)}`,
        ...(fits(name, w, h) && {text: {x: tile.x + 6, y: tile.y + 18, text: name}})
      });
    }
  });
  return {shapes, height: 320, legend: sized.map(({name, value}) => `${name} ${amountText(value)}`)};
});

/**
 * Rectangles as square as may be, after Bruls, Huizing and van Wijk.
 * @template {{value: number}} T
 * @param {readonly T[]} data the largest first
 * @param {number} x
 * @param {number} y
 * @param {number} width
 * @param {number} height
 */
function squarify(data, x, y, width, height) {
  const placed = [];
  const scale = (width * height) / data.reduce((all, {value}) => all + value, 0);
  for (let from = 0; from < data.length;) {
    const side = Math.min(width, height);
    let to = from;
    let area = 0;
    let worst = Infinity;
    while (to < data.length) {
      const next = area + (data[to]?.value ?? 0) * scale;
      const [most, least] = [(data[from]?.value ?? 0) * scale, (data[to]?.value ?? 0) * scale];
      const ratio = Math.max((side * side * most) / (next * next), (next * next) / (side * side * least));
      if (ratio > worst) break;
      [worst, area] = [ratio, next];
      to += 1;
    }
    const thick = area / side;
    let along = 0;
    for (const datum of data.slice(from, to)) {
      const length = (datum.value * scale) / thick;
      placed.push(
        width >= height
          ? {datum, x, y: y + along, width: thick, height: length}
          : {datum, x: x + along, y, width: length, height: thick}
      );
      along += length;
    }
    if (width >= height) [x, width] = [x + thick, width - thick];
    else [y, height] = [y + thick, height - thick];
    from = to;
  }
  return placed;
}
