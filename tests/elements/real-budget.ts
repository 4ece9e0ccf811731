import raw from '../../demo/budgets/hongqi-gxj-2023.json';

type File = typeof raw;

/** The first real file, as `JSON.parse` gives it; each call a copy that a test may change. */
export function realBudget(): File {
  return structuredClone(raw);
}

/** The same file as text. */
export const realText = JSON.stringify(raw);
