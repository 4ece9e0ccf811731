import {beforeEach, describe, expect, it} from 'vitest';
import type {ChartElement} from '../../src/elements/chart-element.js';
import {violations} from './axe.js';
import {emulate, under} from './emulate.js';
import {contrast} from './eyes.js';
import {draw, parkPointer, settled} from './page.js';
import {realBudget} from './real-budget.js';
import {find, findAll, openTable} from './shown.js';
import {widgets} from './widgets.js';

const isDark = {'prefers-color-scheme': 'dark'};
const isStrong = {'prefers-contrast': 'more'};
const isForced = {'forced-colors': 'active'};

const white = 'rgb(255, 255, 255)';
const black = 'rgb(0, 0, 0)';
const usual = {paper: white, ink: 'rgb(22, 32, 44)', line: 'rgb(217, 223, 230)', scheme: 'light'};
const night = {paper: 'rgb(20, 27, 35)', ink: 'rgb(238, 242, 246)', line: 'rgb(51, 64, 77)', scheme: 'dark'};
const strong = {paper: white, ink: black, line: 'rgb(86, 98, 112)', scheme: 'light'};
const strongNight = {paper: black, ink: white, line: 'rgb(169, 181, 194)', scheme: 'dark'};

/** The colours that an element shows itself in. */
function colours(element: ChartElement) {
  const card = getComputedStyle(find(element, '.card'));
  return {
    paper: card.backgroundColor,
    ink: getComputedStyle(find(element, '.heading')).color,
    line: card.borderTopColor,
    scheme: getComputedStyle(element).colorScheme
  };
}

const strokes = (element: ChartElement) =>
  new Set(findAll(element, '.shape, .swatch rect').map(mark => getComputedStyle(mark).stroke));

/** What is wrong with the ring around whatever can have the focus: under 2 px, or under 3:1 to what is beside it. */
function dullRings(element: ChartElement): string[] {
  const {paper} = colours(element);
  const dull: string[] = [];
  for (const part of findAll(element, 'a, button, summary, .scroll, .mark')) {
    part.focus({focusVisible: true});
    const name = `${part.localName} ${part.getAttribute('aria-label') ?? part.textContent}`;
    if (element.shadowRoot?.activeElement !== part) dull.push(`${name} takes no focus`);
    const shape = part.querySelector('.shape');
    const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(shape ?? part);
    const isOutlined = outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2;
    if (!shape) {
      if (!isOutlined || contrast(outlineColor, paper) < 3) dull.push(name);
      continue;
    }
    const {stroke, strokeWidth, paintOrder, fill} = getComputedStyle(shape);
    // Painted first, a stroke shows its outer half alone.
    if (!paintOrder.startsWith('stroke') || Number.parseFloat(strokeWidth) < 4)
      dull.push(`${name}: ${strokeWidth}`);
    if (contrast(stroke, paper) < 3) dull.push(`${name}: ${stroke}`);
    if (shape.localName === 'rect' && (!isOutlined || contrast(outlineColor, fill) < 3))
      dull.push(`${name}: ${outlineColor} on ${fill}`);
  }
  return dull;
}

describe.each(widgets)('The settings of a reader of $tag', ({tag, views}) => {
  const drawn = (attributes: Readonly<Record<string, string>> = {}) =>
    draw(tag, {budget: realBudget(), attributes, lang: 'zh-CN', width: 640});

  beforeEach(parkPointer);

  it('change its colours without a reload', async () => {
    const element = await drawn();
    expect(colours(element)).toEqual(usual);
    await under(element, isDark);
    expect(colours(element)).toEqual(night);
    await under(element, isStrong);
    expect(colours(element)).toEqual(strong);
    await under(element, {...isDark, ...isStrong});
    expect(colours(element)).toEqual(strongNight);
    await under(element, {});
    expect(colours(element)).toEqual(usual);
  });

  it('give way to the theme of the page', async () => {
    for (const settings of [{}, isDark, isStrong, {...isDark, ...isStrong}]) {
      await emulate(settings);
      expect(colours(await drawn({theme: 'light'}))).toEqual(usual);
      expect(colours(await drawn({theme: 'dark'}))).toEqual(night);
    }
  });

  it('say which of black and white is the paper of the theme with more contrast', async () => {
    const element = await drawn({theme: 'contrast'});
    expect(colours(element)).toEqual(strong);
    expect([...strokes(element)].filter(stroke => stroke !== black)).toEqual([]);
    await under(element, isDark);
    expect(colours(element)).toEqual(strongNight);
    expect([...strokes(element)].filter(stroke => stroke !== white)).toEqual([]);
    element.theme = undefined;
    await under(element, {});
    expect([...strokes(element)].filter(stroke => stroke !== 'none')).toEqual([]);
  });

  it('count where the theme is unknown', async () => {
    await emulate({...isDark, ...isStrong});
    expect(colours(await drawn({theme: 'no such'}))).toEqual(strongNight);
  });

  it('do not put ink on paper that is printed', async () => {
    await emulate(isDark, 'print');
    for (const theme of ['', 'light', 'dark', 'contrast']) {
      const {paper, ink, scheme} = colours(await drawn({theme}));
      expect([paper, ink, scheme]).toEqual([
        white,
        theme === 'contrast' ? black : 'rgb(22, 32, 44)',
        'light'
      ]);
    }
  });

  it('keep still what might move', async () => {
    const element = await drawn();
    const style = document.createElement('style');
    style.textContent = '.card { transition: opacity 1s; animation: turn 1s }';
    element.renderRoot.append(style);
    const motion = () => {
      const {transitionProperty, animationName} = getComputedStyle(find(element, '.card'));
      return [transitionProperty, animationName];
    };
    expect(motion()).toEqual(['opacity', 'turn']);
    await under(element, {'prefers-reduced-motion': 'reduce'});
    expect(motion()).toEqual(['none', 'none']);
  });

  describe('with colours of their own', () => {
    for (const scheme of ['light', 'dark']) {
      const forced = {...isForced, 'prefers-color-scheme': scheme};

      it(`leave the marks theirs, ${scheme}, with an outline, and what is written on them`, async () => {
        for (const theme of ['light', 'dark']) {
          const element = await drawn({theme});
          const painted = () =>
            findAll(element, '[class^="mark c"] .shape, .mark text, .swatch rect').map(
              part => getComputedStyle(part).fill
            );
          const before = painted();
          await under(element, forced);
          expect(painted()).toEqual(before);
          const ink = scheme === 'dark' ? white : black;
          expect([...strokes(element)].filter(stroke => stroke !== ink)).toEqual([]);
          await under(element, {});
        }
      });

      it(`show which button is pressed, ${scheme}`, async () => {
        const element = await drawn();
        await under(element, forced);
        const {paper} = colours(element);
        for (const pressed of findAll(element, '[aria-pressed="true"]')) {
          const {backgroundColor, color} = getComputedStyle(pressed);
          expect(contrast(backgroundColor, paper)).toBeGreaterThan(3);
          expect(contrast(backgroundColor, color)).toBeGreaterThan(4.5);
        }
      });

      it(`set a tip off from what it covers, ${scheme}`, async () => {
        const element = await drawn();
        await under(element, forced);
        for (const mark of findAll(element, '.mark').slice(0, 2)) {
          mark.focus();
          await settled(element);
          const tip = getComputedStyle(find(element, '.tip'));
          expect([tip.borderTopStyle, tip.borderTopWidth]).toEqual(['solid', '1px']);
          expect(contrast(tip.borderTopColor, tip.backgroundColor)).toBeGreaterThan(4.5);
          expect(contrast(tip.color, tip.backgroundColor)).toBeGreaterThan(4.5);
          expect(contrast(tip.backgroundColor, colours(element).paper)).toBeGreaterThan(3);
        }
      });
    }
  });

  for (const [name, settings, theme] of [
    ['light', {}, ''],
    ['dark', isDark, ''],
    ['more contrast', isStrong, ''],
    ['dark with more contrast', isDark, 'contrast'],
    ['forced colours', isForced, ''],
    ['dark forced colours', {...isForced, ...isDark}, ''],
    ['dark forced colours on a light page', {...isForced, ...isDark}, 'light']
  ] as const) {
    it(`leave axe nothing to find, and the focus its ring: ${name}`, async () => {
      await emulate(settings);
      for (const view of [{}, ...views]) {
        const element = await drawn({theme, ...view});
        expect(await violations(element)).toEqual([]);
        await openTable(element);
        expect(dullRings(element)).toEqual([]);
      }
    });
  }
});
