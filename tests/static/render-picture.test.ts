import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import {MissingGlyph, renderPicture, renderStatic} from '../../src/node.js';
import {findFonts} from '../../src/static/picture/fonts.js';
import {firstFile} from '../budget/budgets.js';

const latin = '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf';
const chinese = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';
const bold = '/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc';

/** Width and height as a PNG file says them. */
function sizeOf(png: Uint8Array): [number, number] {
  const bytes = Buffer.from(png);
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('A picture as PNG', () => {
  it('is as large as the drawing, times its scale', async () => {
    const view = {widget: 'income-pie', width: 360} as const;
    const [, height] =
      /^<svg [^>]*width="360" height="(\d+)"/.exec(renderStatic(firstFile(), {...view, format: 'svg'})) ?? [];
    for (const scale of [1, 2, 4] as const)
      expect(sizeOf(await renderPicture(firstFile(), {...view, scale}))).toEqual([
        360 * scale,
        Number(height) * scale
      ]);
  });

  it('is twice as large where nobody says, and 640 pixels wide', async () => {
    expect(sizeOf(await renderPicture(firstFile(), {widget: 'checks', locale: 'en'}))[0]).toBe(1280);
  });

  it('is refused, and never has a box, where no font draws a character', async () => {
    const view = {widget: 'income-pie', locale: 'zh-CN'} as const;
    const message =
      'No font draws “新” (U+65B0). Install one that does, for Chinese Noto Sans CJK, or name its file in the option fonts.';
    await expect(renderPicture(firstFile(), {...view, fonts: []})).rejects.toThrow(message);
    await expect(renderPicture(firstFile(), {...view, fonts: [latin]})).rejects.toThrow(MissingGlyph);
    expect(sizeOf(await renderPicture(firstFile(), {...view, fonts: [latin, chinese], scale: 1}))[0]).toBe(
      640
    );
  });

  it('is refused where a font that is named is not there', async () => {
    const view = {widget: 'income-pie', fonts: ['/no/such/font.ttf']} as const;
    await expect(renderPicture(firstFile(), view)).rejects.toThrow('/no/such/font.ttf');
  });

  it('is refused where it would be too narrow or too wide to be one', async () => {
    for (const width of [0, -1, 199, 4001, NaN])
      await expect(renderPicture(firstFile(), {widget: 'checks', width})).rejects.toThrow(
        `A picture cannot be ${width} pixels wide: it is from 200 to 4000.`
      );
  });
});

describe('Fonts', () => {
  it('are found on this machine, the bold one too', () => {
    expect(findFonts('收入 Income 283.98 ✓')).toMatchObject({
      files: [chinese, bold],
      family: 'Noto Sans CJK SC'
    });
  });

  it('are those that are given, in their order, as far as they are needed', () => {
    expect(findFonts('Income', [latin, chinese])).toMatchObject({
      files: [latin],
      family: 'DejaVu Sans'
    });
    expect(findFonts('收入', [latin, chinese])).toMatchObject({files: [chinese], family: 'Noto Sans CJK SC'});
    expect(findFonts('收入 Ā', [latin, chinese])).toMatchObject({
      files: [latin, chinese],
      family: 'DejaVu Sans'
    });
  });

  it('may be given as a folder, with what is no font in it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'budget-widgets-'));
    onTestFinished(() => rmSync(folder, {recursive: true}));
    mkdirSync(join(folder, 'below'));
    writeFileSync(join(folder, 'below', 'broken.ttf'), 'no font');
    writeFileSync(join(folder, 'read.me'), 'no font');
    expect(() => findFonts('a', [folder])).toThrow('No font draws “a” (U+0061).');
    expect(findFonts('Income', ['/usr/share/fonts/truetype/dejavu'])).toMatchObject({family: 'DejaVu Sans'});
  });

  it('need not have what is not seen', () => {
    expect(findFonts('a\u200b\ufeff\u202e\u0000\ud800 \ufe0f', [latin]).files).toEqual([latin]);
  });

  it('are as wide as they say', () => {
    const {widthOf} = findFonts('收入 Wi', [latin, chinese]);
    expect(Array.from('Wi收').map(each => widthOf(each, false))).toEqual([0.98876953125, 0.27783203125, 1]);
    const noto = findFonts('收入 Wi');
    expect(Array.from('8收').flatMap(each => [noto.widthOf(each, false), noto.widthOf(each, true)])).toEqual([
      0.555, 0.59, 1, 1
    ]);
  });

  it('have a character or not, plane by plane', () => {
    expect(() => findFonts('a\u{2a6d6}', [latin])).toThrow('No font draws “𪛖” (U+2A6D6).');
    expect(() => findFonts('\ue000', [chinese])).toThrow('U+E000');
    expect(findFonts('\u{20089}', [chinese]).files).toEqual([chinese]);
  });
});
