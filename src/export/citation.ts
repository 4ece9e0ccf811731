import type {Budget} from '../budget/schema.js';
import type {Speaker} from '../format/speaker.js';
import {safeLink} from './safe-link.js';

/** Where a budget's figures were published, as one line to be quoted; `accessed` is the day, `2026-11-25`. */
export function citation({entity, phase, source}: Budget, say: Speaker, accessed: string): string {
  const {words} = say;
  const {title, publisher, published, url} = source ?? {};
  const what = [
    words.eyebrow(say.year(), words.phase[phase]),
    title && words.findings.part(say.printed(title).text, '').trim(),
    publisher && publisher !== entity.name && say.printed(publisher).text,
    published && words.month(published),
    safeLink(url)
  ];
  return words.take.cite(say.printed(entity.name).text, what.filter(Boolean) as string[], accessed);
}
