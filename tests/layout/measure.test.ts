import {describe, expect, test} from 'vitest';
import {textWidth, wrapEvenly, wrapText} from '../../src/layout/measure.js';
import {seeded} from './random.js';

describe('the width of text', () => {
  test.for(['工', '信', '，', '。', '、', '《', '（', '％', '１', '　', 'か', 'カ', '한', '㐀', '𠮷', '😀'])(
    '%s takes a whole em',
    char => {
      expect(textWidth(char, 16)).toBe(16);
      expect(textWidth(char.repeat(5), 10)).toBe(50);
    }
  );

  test('is that of its characters, narrow and wide', () => {
    // 92 + 32 + 58 hundredths
    expect(textWidth('min', 100)).toBeCloseTo(182, 9);
    expect(textWidth('283.98', 100)).toBeCloseTo(5 * 58 + 32, 9);
    expect(textWidth('工信 A1', 100)).toBeCloseTo(200 + 32 + 70 + 58, 9);
  });

  test('is nil for nothing, and grows with the size', () => {
    expect(textWidth('', 16)).toBe(0);
    expect(textWidth('budget', 26)).toBeCloseTo(2 * textWidth('budget', 13), 9);
  });

  test('is a little more in bold', () => {
    expect(textWidth('工', 100, true)).toBeCloseTo(106, 9);
  });

  test('is not more for marks that combine', () => {
    expect(textWidth('e\u0301', 100)).toBe(textWidth('e', 100));
    expect(textWidth('か\u3099', 100)).toBe(100);
  });

  test('is generous with the quotes that Chinese fonts draw wide', () => {
    expect(textWidth('“三公”经费', 100)).toBeGreaterThanOrEqual(580);
  });
});

describe('wrapped text', () => {
  const wrap = (text: string, room: number, most = 9) => wrapText(text, 10, room, most);

  test('stays on one line where it fits', () => {
    expect(wrap('一般公共预算', 60)).toEqual(['一般公共预算']);
    expect(wrap('', 60)).toEqual([]);
    expect(wrap('   ', 60)).toEqual([]);
  });

  test('breaks anywhere between two Chinese characters', () => {
    expect(wrap('一般公共预算', 59)).toEqual(['一般公共预', '算']);
    expect(wrap('一般公共预算', 20)).toEqual(['一般', '公共', '预算']);
    expect(wrap('一般公共预算', 10)).toEqual(['一', '般', '公', '共', '预', '算']);
  });

  test('breaks between words, and drops the space there', () => {
    expect(wrap('general public budget', 50)).toEqual(['general', 'public', 'budget']);
    expect(wrap('general public budget', 80)).toEqual(['general public', 'budget']);
  });

  test('breaks after a hyphen within a word', () => {
    expect(wrap('Performance-based wages', 80)).toEqual(['Performance-', 'based wages']);
    expect(wrap('9-10', 15)).toBeUndefined();
  });

  test('can be as even as no more lines allow', () => {
    const even = (text: string, room: number, most = 9) => wrapEvenly(text, 10, room, most);
    expect(even('一般公共预算', 59)).toEqual(['一般公', '共预算']);
    expect(even('绩效工资', 35)).toEqual(['绩效', '工资']);
    expect(even('general public budget', 100)).toEqual(['general', 'public budget']);
    expect(even('一般公共预算', 60)).toEqual(['一般公共预算']);
    expect(even('', 60)).toEqual([]);
    expect(even('一般公共预算', 20, 2)).toBeUndefined();
  });

  test('breaks between Chinese and Latin, and not within a number', () => {
    expect(wrap('2022年中小企业', 34)).toEqual(['2022年', '中小企', '业']);
    expect(wrap('增加116.14万元', 40)).toEqual(['增加', '116.14', '万元']);
  });

  test('begins no line with a mark that closes', () => {
    expect(wrap('工业，信息', 20)).toEqual(['工', '业，', '信息']);
    expect(wrap('医疗（费）用', 20)).toBeUndefined();
    expect(wrap('医疗（费）用', 30)).toEqual(['医疗', '（费）', '用']);
    expect(wrap('因公出国（境）费', 50)).toEqual(['因公出国', '（境）费']);
  });

  test('ends no line with a mark that opens', () => {
    expect(wrap('公务《条例》', 30)).toEqual(['公务', '《条', '例》']);
    expect(wrap('公务《条例》', 40)).toEqual(['公务《条', '例》']);
  });

  test('is undefined rather than cut', () => {
    expect(wrap('一般公共预算', 9)).toBeUndefined();
    expect(wrap('expenditure', 50)).toBeUndefined();
    expect(wrap('一 expenditure', 50)).toBeUndefined();
    expect(wrap('一般公共预算', 20, 2)).toBeUndefined();
    expect(wrap('一般公共预算', 20, 3)).toHaveLength(3);
    expect(wrap('a', 60, 0)).toBeUndefined();
  });

  test('keeps a letter and its mark together', () => {
    expect(wrap('か\u3099き\u3099', 10)).toEqual(['か\u3099', 'き\u3099']);
  });

  test('loses nothing, fits, and closes no line at its start, whatever the text', () => {
    const random = seeded(17);
    const alphabet = Array.from('一般公共预算支出工信局，。、；：！？（）《》“”0123456789.%abcdefgMW  ');
    let wrapped = 0;
    for (let round = 0; round < 2000; round++) {
      const chars = Array.from({length: random(30)}, () => alphabet[random(alphabet.length)] ?? '');
      // A mark that opens stands before what it opens.
      const text = chars.join('').replace(/([（《“]) +/g, '$1');
      const room = 20 + random(120);
      const lines = wrap(text, room, 40);
      if (!lines) continue;
      wrapped++;
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      lines.forEach((line, index) => {
        expect(line).toBe(line.trim());
        expect(line).not.toBe('');
        expect(textWidth(line, 10)).toBeLessThanOrEqual(room);
        if (index > 0) expect(line).not.toMatch(/^[，。、；：！？）》”.%]/);
        if (index < lines.length - 1) expect(line).not.toMatch(/[（《“]$/);
      });
    }
    expect(wrapped).toBeGreaterThan(1000);
  });
});
