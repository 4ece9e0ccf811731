import {closeSync, openSync, readSync} from 'node:fs';

/** One face of a font file. */
export interface Face {
  file: string;
  family: string;
  /** 400 is regular, 700 bold. */
  weight: number;
  isItalic: boolean;
  /** How wide it draws a character, in the unit of the font size; undefined where it has none. */
  widthOf(character: string): number | undefined;
}

/** The faces of an OpenType file or collection; none where it is no such file. */
export function facesOf(file: string): Face[] {
  let handle: number | undefined;
  try {
    const opened = openSync(file, 'r');
    handle = opened;
    const known = new Map<string, Buffer>();
    // The faces of a collection share most of their tables.
    const read = (at: number, length: number) => {
      const bytes = known.get(`${at} ${length}`) ?? Buffer.alloc(length);
      if (!known.has(`${at} ${length}`)) readSync(opened, bytes, 0, length, at);
      known.set(`${at} ${length}`, bytes);
      return bytes;
    };
    const start = read(0, 12);
    if (start.toString('latin1', 0, 4) !== 'ttcf') return [faceAt(0, file, read)];
    const count = start.readUInt32BE(8);
    const offsets = read(12, 4 * count);
    return Array.from({length: count}, (_, index) => faceAt(offsets.readUInt32BE(4 * index), file, read));
  } catch {
    return [];
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

const wanted = ['cmap', 'name', 'OS/2', 'head', 'hhea', 'hmtx'];

type Read = (at: number, length: number) => Buffer;

function faceAt(at: number, file: string, read: Read): Face {
  const count = read(at, 12).readUInt16BE(4);
  const directory = read(at + 12, 16 * count);
  const tables = new Map<string, Buffer>();
  for (let entry = 0; entry < count; entry++) {
    const name = directory.toString('latin1', 16 * entry, 16 * entry + 4);
    if (!wanted.includes(name)) continue;
    const [offset, length] = [
      directory.readUInt32BE(16 * entry + 8),
      directory.readUInt32BE(16 * entry + 12)
    ];
    tables.set(name, read(offset, length));
  }
  const table = (name: string) => {
    const bytes = tables.get(name);
    if (!bytes) throw new Error(`${file} has no ${name}`);
    return bytes;
  };
  const about = table('OS/2');
  const ranges = rangesOf(table('cmap'));
  const [em, last, widths] = [
    table('head').readUInt16BE(18),
    table('hhea').readUInt16BE(34) - 1,
    table('hmtx')
  ];
  return {
    file,
    family: familyOf(table('name')),
    weight: about.readUInt16BE(4),
    isItalic: (about.readUInt16BE(62) & 1) === 1,
    widthOf: character => {
      const glyph = glyphOf(ranges, character.codePointAt(0) ?? 0);
      // From the last on all are equally wide.
      return glyph === undefined ? undefined : widths.readUInt16BE(4 * Math.min(glyph, last)) / em;
    }
  };
}

/** The typographic family, else the family; in English where the font says it in several languages. */
function familyOf(names: Buffer): string {
  const [count, strings] = [names.readUInt16BE(2), names.readUInt16BE(4)];
  let found = {rank: -1, text: ''};
  for (let index = 0; index < count; index++) {
    const at = 6 + 12 * index;
    const [platform, , language, name, length, offset] = [0, 2, 4, 6, 8, 10].map(each =>
      names.readUInt16BE(at + each)
    ) as [number, number, number, number, number, number];
    if (platform !== 3 || (name !== 1 && name !== 16)) continue;
    const rank = (language === 0x409 ? 2 : 0) + (name === 16 ? 1 : 0);
    if (rank <= found.rank) continue;
    const bytes = names.subarray(strings + offset, strings + offset + length);
    found = {rank, text: Buffer.from(bytes).swap16().toString('utf16le')};
  }
  return found.text;
}

/** Characters that follow one another, with glyphs that do. */
type Range = readonly [first: number, last: number, glyph: number];

/** The characters of the best table for Unicode, in order. */
function rangesOf(cmap: Buffer): Range[] {
  const tables = Array.from({length: cmap.readUInt16BE(2)}, (_, index) => cmap.readUInt32BE(8 + 8 * index));
  const formats = new Map(tables.map(at => [cmap.readUInt16BE(at), at]));
  const [full, basic] = [formats.get(12), formats.get(4)];
  if (full !== undefined)
    return Array.from({length: cmap.readUInt32BE(full + 12)}, (_, index) => [
      cmap.readUInt32BE(full + 16 + 12 * index),
      cmap.readUInt32BE(full + 20 + 12 * index),
      cmap.readUInt32BE(full + 24 + 12 * index)
    ]);
  return basic === undefined ? [] : basicRanges(cmap, basic);
}

/** A table of format 4: what leads to no glyph is left out. */
function basicRanges(cmap: Buffer, at: number): Range[] {
  const segments = cmap.readUInt16BE(at + 6);
  const [ends, starts] = [at + 14, at + 16 + segments];
  const [deltas, offsets] = [starts + segments, starts + 2 * segments];
  const ranges: Range[] = [];
  for (let each = 0; each < segments; each += 2) {
    const [first, last] = [cmap.readUInt16BE(starts + each), cmap.readUInt16BE(ends + each)];
    const [delta, offset] = [cmap.readUInt16BE(deltas + each), cmap.readUInt16BE(offsets + each)];
    for (let code = first; code <= last && code < 0xffff; code++) {
      const listed = offset === 0 ? code : cmap.readUInt16BE(offsets + each + offset + 2 * (code - first));
      const glyph = offset !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph > 0) ranges.push([code, code, glyph]);
    }
  }
  return ranges;
}

function glyphOf(ranges: readonly Range[], code: number): number | undefined {
  let [low, high] = [0, ranges.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last, glyph] = ranges[middle] as Range;
    if (code < first) high = middle - 1;
    else if (code > last) low = middle + 1;
    else return glyph + code - first;
  }
  return undefined;
}
