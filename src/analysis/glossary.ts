import {sameName} from '../budget/codes-by-name.js';
import {oncePerBudget} from '../budget/once-per-budget.js';
import type {Budget} from '../budget/schema.js';

/**
 * What the file's own glossary says of a thing.
 * @param names what the thing is called, the most telling first
 * @returns undefined where the glossary has none of them.
 */
export function meaningOf(budget: Budget, names: readonly (string | undefined)[]): string | undefined {
  const terms = termsOf(budget);
  for (const name of names) {
    const text = name && terms.get(plain(name));
    if (text) return text;
  }
  return undefined;
}

const termsOf = oncePerBudget(
  ({glossary}) => new Map((glossary ?? []).map(({term, text}) => [plain(term), text]))
);

/** Quotation marks vary, and `基本支出预算` is explained where `基本支出` is meant. */
function plain(name: string): string {
  return sameName(name)
    .replace(/[“”"'‘’「」]/g, '')
    .toLowerCase()
    .replace(/(?<=支出|经费|拨款|收入)预算$/, '');
}
