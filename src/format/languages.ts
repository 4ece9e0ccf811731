import {added} from './added-languages.js';
import {en} from './locales/en.js';
import {zhCN} from './locales/zh-cn.js';
import type {Words} from './words.js';

/**
 * The words for a language: its own, else those of its script (`zh-TW` → `zh-Hant`), else those of its primary language
 * (`zh-Hant` → `zh`), else English. An empty tag is English.
 */
export function wordsFor(tag: string): Words {
  const wanted = likely(tag);
  const alike = (length: number) =>
    [...added, zhCN, en].find(
      words => likely(words.tag).slice(0, length).join() === wanted.slice(0, length).join()
    );
  return alike(3) ?? alike(2) ?? alike(1) ?? en;
}

/** A language and what it is written in, `zh-Hant`: who reads it reads what is in it. */
export const scriptOf = (tag: string): string => likely(tag).slice(0, 2).join('-');

const tags = new Map<string, readonly (string | undefined)[]>();

/** Language, script and region, as far as they are said or can be told. */
function likely(tag: string): readonly (string | undefined)[] {
  // Asked of every name that is worded, and slow to find out.
  const found = tags.get(tag) ?? tell(tag);
  tags.set(tag, found);
  return found;
}

function tell(tag: string): (string | undefined)[] {
  try {
    const {language, script, region} = new Intl.Locale(tag).maximize();
    return [language, script, region];
  } catch {
    return [tag.toLowerCase().split('-')[0]];
  }
}
