import {describe, expect, it} from 'vitest';
import {freeze} from '../../src/embed/freeze.js';

const page = '<!doctype html><html><head><title></title></head><body><noscript></noscript></body></html>';
const about = {title: 'Income', summary: 'Total income is 1.', lang: 'en'};

describe('A frozen page', () => {
  it('has the budget, the view and words for who runs no script', () => {
    expect(freeze(page, '{"a": 1}', 'widget=income-pie&lang=en', about)).toBe(
      '<!doctype html><html lang="en"><head><title>Income</title>\n    ' +
        '<meta name="budget-view" content="widget=income-pie&#38;lang=en">\n    ' +
        '<script type="application/json">{"a": 1}</script>' +
        '</head><body><noscript><p>Total income is 1.</p></noscript></body></html>'
    );
  });

  it('names its oEmbed file, where it has one', () => {
    expect(freeze(page, '{}', '', {...about, oembed: 'https://a.example/pie.json?a&b'})).toContain(
      '<link rel="alternate" type="application/json+oembed" href="https://a.example/pie.json?a&#38;b" title="Income">'
    );
  });

  it('lets no text of a file out of its place', () => {
    const hostile = '</script><script>harm()</script>"><img onerror=harm()>$&$1';
    const frozen = freeze(page, JSON.stringify({a: `${hostile}<!--`}), hostile, {
      title: hostile,
      summary: hostile,
      lang: hostile,
      oembed: hostile
    });
    expect(frozen.match(/<html/g)).toHaveLength(1);
    expect(frozen.match(/<script/g)).toHaveLength(1);
    expect(frozen.match(/<\/script/g)).toHaveLength(1);
    expect(frozen).not.toMatch(/<img|<!--/);
    expect(frozen).toContain('$&#38;$1');
    const [, data = ''] = /json">(.*)<\/script>/.exec(frozen) ?? [];
    expect(JSON.parse(data)).toEqual({a: '</script><script>harm()</script>"><img onerror=harm()>$&$1<!--'});
  });

  it('is made of a page that is not frozen yet, and of no other', () => {
    expect(() => freeze('<title>Login</title>', '{}', '', about)).toThrow(
      'This is no frame page without data.'
    );
    const frozen = freeze(page, '{}', '', about);
    expect(() => freeze(frozen, '{}', '', about)).toThrow('This is no frame page without data.');
  });
});
