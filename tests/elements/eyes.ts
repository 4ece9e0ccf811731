/** A colour as light: red, green and blue, linear, from 0 to 1. */
export type Light = readonly [red: number, green: number, blue: number];

type Matrix = readonly [Light, Light, Light];

const linear = (byte: number) => {
  const share = byte / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** Reads `#000`, `#10161d`, and what `getComputedStyle` gives: `rgb(16, 22, 29)`. */
export function lightOf(colour: string): Light {
  const full = colour.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
  const isHex = /^#[\da-f]{6}$/.test(full);
  const parts = isHex ? full.match(/[\da-f]{2}/g) : /^rgb\((\d+), (\d+), (\d+)\)$/.exec(full)?.slice(1);
  if (!parts) throw new Error(`no plain colour: ${colour}`);
  return parts.map(part => linear(Number.parseInt(part, isHex ? 16 : 10))) as unknown as Light;
}

const luminance = ([red, green, blue]: Light) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** The contrast of two colours as WCAG 2 counts it, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [one, other]
    .map(colour => luminance(lightOf(colour)))
    .sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const through = (rows: Matrix) => (light: Light) =>
  rows.map(row =>
    row.reduce((sum, share, index) => sum + share * (light[index] ?? 0), 0)
  ) as unknown as Light;

/**
 * How different eyes see a colour: at full severity after Machado, Oliveira and Fernandes (2009); tritan after Brettel,
 * Viénot and Mollon (1997) as well, because the former is not exact there; and with no colour at all.
 */
export const eyes: Readonly<Record<string, (light: Light) => Light>> = {
  usual: light => light,
  protan: through([
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998]
  ]),
  deutan: through([
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881]
  ]),
  tritan: through([
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039]
  ]),
  'tritan of Brettel': light =>
    through(
      0.03901 * light[0] - 0.02788 * light[1] - 0.01113 * light[2] >= 0
        ? [
            [1.01277, 0.13548, -0.14826],
            [-0.01243, 0.86812, 0.14431],
            [0.07589, 0.805, 0.11911]
          ]
        : [
            [0.93678, 0.18979, -0.12657],
            [0.06154, 0.81526, 0.1232],
            [-0.37562, 1.12767, 0.24796]
          ]
    )(light),
  grey: light => [luminance(light), luminance(light), luminance(light)]
};

type Lab = readonly [lightness: number, a: number, b: number];

/** CIELAB under D65. */
export function labOf(light: Light): Lab {
  const [red, green, blue] = light.map(share => Math.min(1, Math.max(0, share))) as unknown as Light;
  const [x, y, z] = [
    (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047,
    0.2126729 * red + 0.7151522 * green + 0.072175 * blue,
    (0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883
  ].map(t => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116)) as [number, number, number];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** How far apart two colours are: CIEDE2000, in which 1 can just be seen side by side. */
export function distance([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const mean = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const stretch = 1.5 - 0.5 * Math.sqrt(mean ** 7 / (mean ** 7 + 25 ** 7));
  const chromas = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)] as const;
  const hueOf = (a: number, b: number) =>
    a === 0 && b === 0 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
  const hues = [hueOf(a1 * stretch, b1), hueOf(a2 * stretch, b2)] as const;
  const isGrey = chromas[0] * chromas[1] === 0;
  const turn = isGrey ? 0 : ((hues[1] - hues[0] + 540) % 360) - 180;
  const lightness = (l1 + l2) / 2;
  const chroma = (chromas[0] + chromas[1]) / 2;
  const hue = isGrey ? hues[0] + hues[1] : hues[0] + turn / 2;
  const t =
    1 -
    0.17 * Math.cos(radians(hue - 30)) +
    0.24 * Math.cos(radians(2 * hue)) +
    0.32 * Math.cos(radians(3 * hue + 6)) -
    0.2 * Math.cos(radians(4 * hue - 63));
  const away = ((hue + 360) % 360) - 275;
  const rotation =
    -2 *
    Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7)) *
    Math.sin(radians(60 * Math.exp(-((away / 25) ** 2))));
  const byLightness =
    (l2 - l1) / (1 + (0.015 * (lightness - 50) ** 2) / Math.sqrt(20 + (lightness - 50) ** 2));
  const byChroma = (chromas[1] - chromas[0]) / (1 + 0.045 * chroma);
  const byHue =
    (2 * Math.sqrt(chromas[0] * chromas[1]) * Math.sin(radians(turn / 2))) / (1 + 0.015 * chroma * t);
  return Math.sqrt(byLightness ** 2 + byChroma ** 2 + byHue ** 2 + rotation * byChroma * byHue);
}
