import {expect, it} from 'vitest';
import {fileName} from '../../src/export/file-name.js';

it('A file is named by words that say what it is', () => {
  expect(fileName('新乡市红旗区工业和信息化局 2023 收入结构', 'png')).toBe(
    '新乡市红旗区工业和信息化局 2023 收入结构.png'
  );
});

it('A file name has no character that a file system or a shell takes for something else', () => {
  expect(fileName('../a\\b:c*d?e"f<g>h|i\u0000\n', 'csv')).toBe('..abcdefghi.csv');
  expect(fileName('gpj\u202Ecod', 'svg')).toBe('gpjcod.svg');
  expect(fileName('half\uD800half', 'svg')).toBe('halfhalf.svg');
});

it('A file name is no longer than a file system takes, and cuts no character in half', () => {
  expect(fileName('长'.repeat(500), 'json')).toBe(`${'长'.repeat(70)}.json`);
  expect(fileName(`${'a'.repeat(69)}😀`, 'json')).toBe(`${'a'.repeat(69)}.json`);
});
