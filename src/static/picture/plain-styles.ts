/** What a browser does to elements before any style sheet, as far as the elements have them. */
export const plainStyles = `
div, p, figure, section, ul, ol, li, nav, blockquote, details, summary, svg { display: block }
span, b, i, small, strong, a, label, select { display: inline }
button { display: inline-block; box-sizing: border-box }
slot { display: contents }
p, blockquote { margin: 1em 0 }
b, strong { font-weight: 700 }
small { font-size: 0.83em }
svg text { white-space: nowrap }
`;
