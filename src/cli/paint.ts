/** Where each style starts and ends in ECMA-48. */
const styles = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  cyan: [36, 39],
  green: [32, 39]
} as const;

export type Style = keyof typeof styles;

/** Makes a text fit for a terminal, in a style where the terminal shows any. */
export type Paint = (text: string, style?: Style) => string;

const spaces = /[\t\n\v\f\r\u2028\u2029]+/g;

/** C0 and C1, with which a text could move the cursor, and the signs that turn a line around. */
const controls = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Whatever a file says stays text: line breaks become spaces, and each sign that a terminal would obey becomes `�`.
 * @param hasColours whether styles are shown
 */
export function painter(hasColours: boolean): Paint {
  return (text, style) => {
    const plain = text.replace(spaces, ' ').replace(controls, '\ufffd');
    if (!hasColours || style === undefined) return plain;
    const [on, off] = styles[style];
    return `\u001b[${on}m${plain}\u001b[${off}m`;
  };
}
