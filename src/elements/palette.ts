import {css, unsafeCSS} from 'lit';

/** Paper, ink and what stands between them; eight hues, each with the ink that is read on it. */
export interface Palette {
  paper: string;
  ink: string;
  muted: string;
  hairline: string;
  wash: string;
  accent: string;
  alert: string;
  remainder: string;
  /** The outline of a mark, where it has one. */
  edge?: string;
  hues: readonly (readonly [fill: string, on: string])[];
}

const black = '#000';
const white = '#fff';

/** What is read on the remainder. */
export const onRemainder = black;

/** Any two fills keep their distance for every kind of colour vision: `tests/elements/palette.test.ts`. */
export const light: Palette = {
  paper: '#ffffff',
  ink: '#16202c',
  muted: '#566270',
  hairline: '#d9dfe6',
  wash: '#f3f5f8',
  accent: '#1a5aa5',
  alert: '#b03a12',
  remainder: '#82878b',
  hues: [
    ['#013678', white],
    ['#4d85b2', black],
    ['#096549', white],
    ['#ce7710', black],
    ['#673217', white],
    ['#7456cc', white],
    ['#cd3973', white],
    ['#64682e', white]
  ]
};

export const dark: Palette = {
  paper: '#141b23',
  ink: '#eef2f6',
  muted: '#a9b5c2',
  hairline: '#33404d',
  wash: '#1d2630',
  accent: '#6fb0f2',
  alert: '#ff9d6e',
  remainder: '#88919b',
  hues: [
    ['#54a4f4', black],
    ['#a7defb', black],
    ['#1f9a76', black],
    ['#f59a3c', black],
    ['#ac734c', black],
    ['#8b61bf', white],
    ['#e9b0c7', black],
    ['#e5e97e', black]
  ]
};

/** More contrast: what is stronger than in {@link light}. */
export const strong = {
  ink: '#000',
  muted: '#2b333c',
  hairline: '#566270',
  accent: '#003f87',
  alert: '#8a2300',
  edge: '#000'
};

/** More contrast: what is stronger than in {@link dark}. */
export const strongDark = {
  paper: '#000',
  ink: '#fff',
  muted: '#dde3ea',
  hairline: '#a9b5c2',
  accent: '#9bd0ff',
  alert: '#ffbd9e',
  edge: '#fff'
};

/** The palette as private properties, each overridden by the page's own `--budget-…`. */
function properties({hues = [], ...named}: Partial<Palette>) {
  const own = Object.entries(named).map(([name, value]) => `--_${name}: var(--budget-${name}, ${value});`);
  const coloured = hues.map(
    ([fill, on], index) =>
      `--_c${index + 1}: var(--budget-color-${index + 1}, ${fill});` +
      `--_on${index + 1}: var(--budget-on-color-${index + 1}, ${on});`
  );
  return unsafeCSS([...own, ...coloured].join('\n'));
}

const classes = Array.from(
  {length: light.hues.length + 1},
  (_, hue) => `.c${hue} { fill: var(--_c${hue}); --_on: var(--_on${hue}); }`
).join('\n');

/** Where the reader's setting counts: an unknown theme is none. */
const unset = unsafeCSS(`:host(:not([theme='light'], [theme='dark']))`);

/** High contrast, by the `theme` attribute or by the reader's setting. */
const contrast = (palette: Partial<Palette>) => css`
  :host([theme='contrast']) {
    ${properties(palette)}
  }
  @media (prefers-contrast: more) {
    ${unset} {
      ${properties(palette)}
    }
  }
`;

/**
 * By the `theme` attribute, or else by the reader's settings; read anew without a reload. Paper is always light.
 *
 * @cssproperty --budget-paper - The background.
 * @cssproperty --budget-ink - Text.
 * @cssproperty --budget-muted - Quiet text, and lines that lead to a label.
 * @cssproperty --budget-hairline - Borders and the lines between rows.
 * @cssproperty --budget-edge - A line around every mark; none but in high contrast, unless it is set.
 * @cssproperty --budget-wash - What is set off from the background.
 * @cssproperty --budget-accent - Links, focus, and what changed.
 * @cssproperty --budget-alert - A difference or an error.
 * @cssproperty --budget-remainder - What is grouped, or has no hue of its own.
 * @cssproperty --budget-color-1…8 - A hue; one thing has one hue in every widget.
 * @cssproperty --budget-on-color-1…8 - What is written on that hue.
 */
export const palette = css`
  :host {
    ${properties(light)}
    --_c0: var(--_remainder);
    --_on0: ${unsafeCSS(onRemainder)};
    color-scheme: light;
  }
  ${contrast(strong)}
  @media screen {
    :host([theme='dark']) {
      ${properties(dark)}
      color-scheme: dark;
    }
    @media (prefers-color-scheme: dark) {
      ${unset} {
        ${properties(dark)}
        color-scheme: dark;
      }
      ${contrast(strongDark)}
    }
  }
  ${unsafeCSS(classes)}
  .mark text {
    fill: var(--_on);
  }
`;
