import {describe, expect, it} from 'vitest';
import {dark, light, onRemainder, strong, strongDark} from '../../src/elements/palette.js';
import {contrast, distance, eyes, labOf, lightOf} from './eyes.js';

const themes = {
  light,
  dark,
  'light with more contrast': {...light, ...strong},
  'dark with more contrast': {...dark, ...strongDark}
};

/** The least contrast of text and of marks, by theme. */
const leastText = {
  light: 4.5,
  dark: 4.5,
  'light with more contrast': 7,
  'dark with more contrast': 7
};

/**
 * The least distance of any two fills. Grey is lower than the others: nine fills of which each has its contrast to the
 * paper cannot be far apart by lightness alone. Neighbours have a gap between them and are named, too.
 */
const leastDistance = {usual: 15, protan: 10, deutan: 10, tritan: 10, 'tritan of Brettel': 8, grey: 2};

const named = Object.entries(themes) as [keyof typeof themes, (typeof themes)[keyof typeof themes]][];

/** Pairs with less than they need, each with what it has. */
const under = (least: number, pairs: readonly (readonly [name: string, value: number])[]) =>
  pairs.filter(([, value]) => value < least).map(([name, value]) => `${name}: ${value.toFixed(2)}`);

describe('How colours are told apart', () => {
  it('is measured as in the test data of CIEDE2000', () => {
    expect(distance([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
    expect(distance([50, -1, 2], [50, 0, 0])).toBeCloseTo(2.3669, 4);
    expect(distance([50, 2.49, -0.001], [50, -2.49, 0.0011])).toBeCloseTo(7.2195, 4);
    expect(distance([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387])).toBeCloseTo(1.2644, 4);
    expect(distance([6.7747, -0.2908, -2.4247], [5.8714, -0.0985, -2.2286])).toBeCloseTo(0.6377, 4);
  });

  it('is measured as by WCAG', () => {
    expect(contrast('#000', '#ffffff')).toBe(21);
    expect(contrast('#767676', '#fff')).toBeCloseTo(4.54, 2);
    expect(contrast('rgb(0, 0, 255)', '#fff')).toBeCloseTo(8.59, 2);
  });

  it('leaves white white, whoever looks', () => {
    for (const see of Object.values(eyes)) expect(labOf(see(lightOf('#fff')))[0]).toBeCloseTo(100, 1);
  });
});

describe.each(named)('The palette %s', (name, palette) => {
  const {paper, ink, muted, wash, accent, alert, remainder, hues} = palette;
  const fills = [[remainder, onRemainder] as const, ...hues];

  it('has text that is read on paper and on wash', () => {
    const texts = Object.entries({ink, muted, accent, alert});
    const pairs = [paper, wash].flatMap(ground =>
      texts.map(([text, colour]) => [`${text} on ${ground}`, contrast(colour, ground)] as const)
    );
    expect(under(leastText[name], pairs)).toEqual([]);
    expect(contrast(paper, ink)).toBeGreaterThan(leastText[name]);
  });

  it('has text that is read on every fill', () => {
    expect(
      under(
        4.5,
        fills.map(([fill, on]) => [`${on} on ${fill}`, contrast(fill, on)] as const)
      )
    ).toEqual([]);
  });

  it('has marks that are seen on paper and on wash', () => {
    const marks = [...fills.map(([fill]) => fill), accent, muted];
    const pairs = [paper, wash].flatMap(ground =>
      marks.map(mark => [`${mark} on ${ground}`, contrast(mark, ground)] as const)
    );
    expect(under(3, pairs)).toEqual([]);
  });
});

describe('More contrast', () => {
  it('means lines as clear as text, and an outline around marks', () => {
    expect(contrast(strong.hairline, light.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(strongDark.hairline, strongDark.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(strong.edge, light.paper)).toBe(21);
    expect(contrast(strongDark.edge, strongDark.paper)).toBe(21);
  });
});

describe.each([
  ['light', light],
  ['dark', dark]
])('The nine fills, %s,', (_, {remainder, hues}) => {
  const fills = [remainder, ...hues.map(([fill]) => fill)];

  it.each(Object.entries(leastDistance))('keep their distance for %s eyes', (kind, least) => {
    const seen = fills.map(fill => labOf((eyes[kind] as (typeof eyes)[string])(lightOf(fill))));
    const pairs = seen.flatMap((one, index) =>
      seen
        .slice(index + 1)
        .map((other, further) => [`${index} and ${index + 1 + further}`, distance(one, other)] as const)
    );
    expect(pairs.length).toBe(36);
    expect(under(least, pairs)).toEqual([]);
  });
});
