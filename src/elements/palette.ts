import {css, unsafeCSS} from 'lit';

/** Paper, ink and what stands between them; eight hues, each with the ink that is read on it. */
interface Palette {
  paper: string;
  ink: string;
  muted: string;
  hairline: string;
  wash: string;
  accent: string;
  alert: string;
  remainder: string;
  hues: readonly (readonly [fill: string, on: string])[];
}

const black = '#10161d';
const white = '#ffffff';

const light: Palette = {
  paper: '#ffffff',
  ink: '#16202c',
  muted: '#566270',
  hairline: '#d9dfe6',
  wash: '#f3f5f8',
  accent: '#1a5aa5',
  alert: '#b03a12',
  remainder: '#7b8794',
  hues: [
    ['#1d4f9a', white],
    ['#3b8fc0', black],
    ['#1c7a5e', white],
    ['#cf7a1c', black],
    ['#7a4427', white],
    ['#8c5fd0', white],
    ['#c2337a', white],
    ['#8a8f24', black]
  ]
};

const dark: Palette = {
  paper: '#141b23',
  ink: '#eef2f6',
  muted: '#a9b5c2',
  hairline: '#33404d',
  wash: '#1d2630',
  accent: '#6fb0f2',
  alert: '#ff9d6e',
  remainder: '#8a97a5',
  hues: [
    ['#62a2ec', black],
    ['#a9dbf5', black],
    ['#3fae8b', black],
    ['#f0a64f', black],
    ['#b98468', black],
    ['#a883dc', black],
    ['#f29ac2', black],
    ['#c9cf63', black]
  ]
};

/** The palette as private properties, each overridden by the page's own `--budget-…`. */
function properties({hues, ...named}: Palette) {
  const own = Object.entries(named).map(([name, value]) => `--_${name}: var(--budget-${name}, ${value});`);
  const coloured = hues.map(
    ([fill, on], index) =>
      `--_c${index + 1}: var(--budget-color-${index + 1}, ${fill});` +
      `--_on${index + 1}: var(--budget-on-color-${index + 1}, ${on});`
  );
  const rest = `--_c0: var(--_remainder); --_on0: ${black};`;
  return unsafeCSS([...own, ...coloured, rest].join('\n'));
}

const classes = Array.from({length: light.hues.length + 1}, (_, hue) =>
  [
    `.c${hue} { fill: var(--_c${hue}); --_here: var(--_c${hue}); }`,
    `.c${hue} text, text.c${hue} { fill: var(--_on${hue}); }`
  ].join('\n')
).join('\n');

/**
 * Light or dark by the reader's setting, or fixed by the `theme` attribute; read anew without a reload.
 *
 * @cssproperty --budget-paper - The background.
 * @cssproperty --budget-ink - Text.
 * @cssproperty --budget-muted - Quiet text, and lines that lead to a label.
 * @cssproperty --budget-hairline - Borders and the lines between rows.
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
    color-scheme: light;
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) {
      ${properties(dark)}
      color-scheme: dark;
    }
  }
  :host([theme='dark']) {
    ${properties(dark)}
    color-scheme: dark;
  }
  @media print {
    :host,
    :host([theme='dark']),
    :host(:not([theme='light'])) {
      ${properties(light)}
      color-scheme: light;
    }
  }
  ${unsafeCSS(classes)}
`;
