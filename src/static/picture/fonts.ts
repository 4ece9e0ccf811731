import {readdirSync, statSync} from 'node:fs';
import {homedir} from 'node:os';
import {basename, dirname, join, resolve} from 'node:path';
import type {Face} from './font-file.js';
import {facesOf} from './font-file.js';

/** That a picture would have boxes in the place of characters. */
export class MissingGlyph extends Error {
  override readonly name = 'MissingGlyph';

  /** @param character the first that no font has */
  constructor(readonly character: string) {
    super(
      `No font draws “${character}” (${codeOf(character)}). Install one that does, for Chinese Noto Sans CJK, or name its file in the option fonts.`
    );
  }
}

/** `U+65B0` */
export const codeOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What a picture is drawn with. */
export interface Fonts {
  files: string[];
  /** The one that is asked first. */
  family: string;
  /** How wide a character is, in the unit of the font size. */
  widthOf: (character: string, isBold: boolean) => number;
}

/** Where systems keep their fonts. */
function systemFolders(): string[] {
  const home = homedir();
  const {
    WINDIR = 'C:\\Windows',
    LOCALAPPDATA = home,
    XDG_DATA_HOME = join(home, '.local', 'share')
  } = process.env;
  if (process.platform === 'win32')
    return [join(WINDIR, 'Fonts'), join(LOCALAPPDATA, 'Microsoft', 'Windows', 'Fonts')];
  if (process.platform === 'darwin')
    return [
      '/System/Library/Fonts',
      '/System/Library/AssetsV2',
      '/Library/Fonts',
      join(home, 'Library', 'Fonts')
    ];
  return ['/usr/share/fonts', '/usr/local/share/fonts', join(XDG_DATA_HOME, 'fonts'), join(home, '.fonts')];
}

/** Files of fonts that are asked first, the best first: those without serifs that a page would have, too. */
const preferred = [
  /^noto ?sans(cjk|sc|hans)/,
  /^sourcehansans/,
  /^pingfang/,
  /^msyh/,
  /^(hiragino sans gb|stheiti)/,
  /^(wqy|droidsansfallback|simhei|deng)/,
  /^(noto ?sans|dejavusans|liberationsans|arial|segoeui|helvetica)/
];

/** What is no plain face. */
const fancy = /italic|oblique|mono|cond|light|thin|black|medium|serif|bold|bd\b|emoji/;

function rankOf(file: string): number {
  const name = basename(file).toLowerCase();
  const place = preferred.findIndex(pattern => pattern.test(name));
  return (place < 0 ? preferred.length : place) + (fancy.test(name) ? 100 : 0);
}

const isFont = /\.(ttf|otf|ttc|otc)$/i;

/** The fonts in a file or a folder and all below it; a name that leads nowhere is a fault only where it was given. */
function filesAt(place: string, isGiven: boolean): string[] {
  const stats = statSync(place, {throwIfNoEntry: isGiven});
  if (!stats?.isDirectory()) return stats ? [place] : [];
  return readdirSync(place, {recursive: true, encoding: 'utf8'})
    .filter(name => isFont.test(name))
    .map(name => join(place, name))
    .sort((a, b) => rankOf(a) - rankOf(b));
}

const known = new Map<string, Face[]>();

function facesAt(file: string): Face[] {
  const faces = known.get(file) ?? facesOf(file);
  known.set(file, faces);
  return faces;
}

let system: string[] | undefined;

/** The plainest face of a file, for readers of Chinese on the mainland. */
function mainFace(faces: readonly Face[]): Face | undefined {
  const [first] = [...faces].sort((a, b) => unfitness(a) - unfitness(b));
  return first;
}

const unfitness = ({family, weight, isItalic}: Face) =>
  Math.abs(weight - 400) + (isItalic ? 500 : 0) + (/ SC$|Hans$/.test(family) ? 0 : 1);

/**
 * Fonts that together draw every character of a text: those that are given, in their order, else those of the system.
 * Throws {@link MissingGlyph}.
 * @param given files, or folders of them
 */
export function findFonts(text: string, given?: readonly string[]): Fonts {
  const wanted = new Set(text.replace(/[\s\p{Cf}\p{Cc}\p{Cs}\ufe00-\ufe0f]/gu, ''));
  system ??= given
    ? undefined
    : systemFolders()
        .flatMap(folder => filesAt(folder, false))
        .sort((a, b) => rankOf(a) - rankOf(b));
  const files = given?.flatMap(place => filesAt(resolve(place), true)) ?? system ?? [];
  const taken: Face[] = [];
  for (const file of files) {
    if (wanted.size === 0) break;
    const faces = facesAt(file);
    const face = mainFace(faces);
    const drawn = [...wanted].filter(character => faces.some(each => each.widthOf(character) !== undefined));
    if (!face || drawn.length === 0) continue;
    taken.push(face);
    for (const character of drawn) wanted.delete(character);
  }
  const [missing] = wanted;
  if (missing !== undefined) throw new MissingGlyph(missing);
  const bold = new Map(taken.map(face => [face, boldOf(face, files)]));
  const used = taken.flatMap(face => [face.file, ...(bold.get(face) ?? []).map(({file}) => file)]);
  return {
    files: [...new Set(used)],
    family: taken[0]?.family ?? '',
    widthOf: (character, isBold) => {
      const faces = taken.flatMap(face => [
        ...(isBold ? (bold.get(face) ?? []) : []),
        face,
        ...facesAt(face.file)
      ]);
      return faces.map(face => face.widthOf(character)).find(width => width !== undefined) ?? 0;
    }
  };
}

/** The bold faces of the same family, in its file or beside it. */
function boldOf({file, family}: Face, files: readonly string[]): Face[] {
  const start = basename(file).slice(0, 4).toLowerCase();
  const beside = files.filter(
    other =>
      dirname(other) === dirname(file) &&
      /bold|bd\./i.test(basename(other)) &&
      basename(other).toLowerCase().startsWith(start)
  );
  return [file, ...beside]
    .flatMap(facesAt)
    .filter(face => face.family === family && face.weight >= 600 && !face.isItalic);
}
