const length = /^\d{0,4}\.?\d{1,4}(px|em|rem|%)?$/;
const colour =
  /^(#[\da-f]{3,8}|[a-z]{3,30}|(rgb|hsl)a?\([\d\s.,%/]{1,60}\)|(hwb|(ok)?l(ab|ch))\([-\d\s.%/a-z]{1,60}\))$/i;
const fonts = /^[\p{L}\p{N}\s,-]{1,200}$/u;

/** Without one of its own, a page has letters that suit no chart. */
const usualFonts = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif';

const isColour = (text: string) => colour.test(text) && CSS.supports('color', text);

/**
 * Passes on the colours, lengths and fonts of the page around: `--budget-accent=#c00`, `font-family=Georgia`, by the
 * names that they have in CSS. What is neither a colour, a length nor names of fonts is left alone.
 */
export function passLook(query: URLSearchParams, style: CSSStyleDeclaration): void {
  for (const [name, given] of query) {
    const value = given.trim();
    if (/^--budget-[a-z\d-]+$/.test(name) && (isColour(value) || length.test(value)))
      style.setProperty(name, value);
  }
  const family = query.get('font-family') ?? '';
  style.fontFamily = fonts.test(family) ? `${family}, ${usualFonts}` : usualFonts;
  // Where the page around is of the other scheme, a frame has a canvas of its own.
  const theme = query.get('theme');
  style.colorScheme = theme === 'dark' || theme === 'light' ? theme : 'light dark';
}
