import {en} from './locales/en.js';
import {zhCN} from './locales/zh-cn.js';
import type {Words} from './words.js';

const known: readonly Words[] = [zhCN, en];

/**
 * The words for a language: its own, else those of its primary language (`zh-Hant` → `zh`), else English.
 * An empty tag is the first language.
 */
export function wordsFor(tag: string): Words {
  const wanted = tag.toLowerCase();
  const primary = wanted.split('-')[0];
  return (
    known.find(words => words.tag.toLowerCase() === wanted) ??
    known.find(words => words.tag.toLowerCase().split('-')[0] === primary) ??
    en
  );
}
