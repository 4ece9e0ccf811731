import {parseAst} from 'rolldown/parseAst';
import {describe, expect, test} from 'vitest';
import {foldTemplateSpace} from '../../scripts/template-space.mjs';

describe('The white space of the single file', () => {
  test('is folded in markup and nowhere else', () => {
    const code = 'const a = html`<p>\n   one ${b}\n two</p>`;\nconst c = text.split(`\n`);';
    expect(foldTemplateSpace(code, text => parseAst(text))).toBe(
      'const a = html`<p> one ${b} two</p>`;\nconst c = text.split(`\n`);'
    );
  });

  test('is taken out of styles, but not where it tells two selectors apart', () => {
    const code =
      'css`\n  .a > b :hover,\n  .c {\n    margin: 0 2px; /* why */\n    color: red;\n  }\n  @media (width: 1px) {\n    ${x}\n  }`';
    expect(foldTemplateSpace(code, text => parseAst(text))).toBe(
      'css` .a > b :hover,.c{margin:0 2px;color:red}@media (width:1px){${x}}`'
    );
  });
});
