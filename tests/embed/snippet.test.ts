import {describe, expect, it} from 'vitest';
import {elementSnippet, oembed, pictureSnippet} from '../../src/embed/snippet.js';
import {frameSnippet} from '../../src/export/embed-code.js';

const hostile = '"><script>harm()</script>&';
const quoted = '&#34;&#62;&#60;script&#62;harm()&#60;/script&#62;&#38;';

describe('The code to put a widget into a page', () => {
  it('is an element with its options', () => {
    expect(
      elementSnippet(['https://a.example/budget-widgets.js'], 'budget-checks', [
        ['src', 'https://a.example/b.json?c&d'],
        ['compact', ''],
        ['heading', hostile]
      ])
    ).toBe(
      '<script type="module" src="https://a.example/budget-widgets.js"></script>\n' +
        `<budget-checks src="https://a.example/b.json?c&#38;d" compact heading="${quoted}">\n</budget-checks>`
    );
  });

  it('is a frame with a link inside, and the script that gives it its height', () => {
    const framed = {address: 'https://a.example/pie.html', title: 'Income', height: 500};
    expect(frameSnippet(framed, 'https://a.example/embed.js')).toBe(
      '<iframe data-budget-embed title="Income" loading="lazy" width="100%" height="500" style="border: 0; display: block" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads" referrerpolicy="no-referrer" src="https://a.example/pie.html">\n' +
        '  <a href="https://a.example/pie.html">Income</a>\n</iframe>\n' +
        '<script src="https://a.example/embed.js" async></script>'
    );
    expect(frameSnippet({...framed, title: hostile}, '')).toContain(`>${quoted}</a>`);
  });

  it('is a picture with what it shows in words, and another for dark pages', () => {
    const picture = {address: 'pie.png', alt: 'Total income is 1.', width: 720, height: 503};
    const img =
      '<img src="pie.png" alt="Total income is 1." width="720" height="503" style="max-width: 100%; height: auto">';
    expect(pictureSnippet(picture)).toBe(img);
    expect(pictureSnippet({...picture, dark: 'dark.png'})).toBe(
      `<picture>\n  <source media="(prefers-color-scheme: dark)" srcset="dark.png">\n  ${img}\n</picture>`
    );
    expect(pictureSnippet({...picture, alt: hostile})).toContain(`alt="${quoted}"`);
  });

  it('stands in an oEmbed file too', () => {
    const framed = {address: 'https://a.example/pie.html', title: 'Income', height: 500};
    const {html, ...answer} = JSON.parse(oembed(framed, 720, 'Bureau')) as Record<string, unknown>;
    expect(answer).toEqual({
      ...{version: '1.0', type: 'rich', title: 'Income', width: 720, height: 500},
      ...{provider_name: 'Bureau', provider_url: 'https://a.example'}
    });
    expect(html).toMatch(/^<iframe .*src="https:\/\/a\.example\/pie\.html">\n.*\n<\/iframe>$/);
  });
});
