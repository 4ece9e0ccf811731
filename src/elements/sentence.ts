import type {Name, Speaker} from '../format/speaker.js';
import {renderName} from './table.js';

/**
 * A sentence with the names in it that are not in the reader's language marked as such. Chinese keeps a space from the
 * letters of another script, and no line breaks between a number and its unit.
 */
export function renderSentence(text: string, say: Speaker) {
  const spaced = /^zh/.test(say.words.tag) ? text.replace(touching, '$& ') : text;
  return piecesOf(spaced, say).map(piece =>
    renderName({...piece, text: piece.text.replace(unbroken, '$1\u00a0')})
  );
}

const touching = /\p{Script=Han}(?=[a-z])|[a-z](?=\p{Script=Han})/giu;
const unbroken = /([\dA-Z]) (?=[\d(\p{Script=Han}]|\w+illion|thousand)/gu;

/** A sentence in pieces, so that each is in one language. */
export function piecesOf(text: string, say: Speaker): Name[] {
  const names = [...say.foreign]
    .filter(name => name && text.includes(name))
    .sort((a, b) => b.length - a.length);
  if (names.length === 0) return [{text}];
  const pattern = new RegExp(`(${names.map(escape).join('|')})`);
  return text
    .split(pattern)
    .map(part => (say.foreign.has(part) ? {text: part, lang: say.fileLanguage} : {text: part}));
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
