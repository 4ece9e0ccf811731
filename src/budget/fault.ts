/** What can be wrong with a file, or with the way to it. Every code has its sentence in every locale. */
export const faultCodes = [
  'missing',
  'type',
  'value',
  'amount',
  'range',
  'forbidden-key',
  'unknown-column',
  'repeated-column',
  'too-deep',
  'too-long',
  'too-many',
  'too-wide',
  'too-large',
  'not-json',
  'cut-off',
  'web-page',
  'not-found',
  'server',
  'network',
  'time-out',
  'address'
] as const;

export type FaultCode = (typeof faultCodes)[number];

/**
 * One thing that is wrong, as data; the sentence is made from it in the reader's language.
 * `path` names the place in the file (`cuts[3].lines[0].amount`), or the address that was asked for;
 * `expected` is a type's name, the allowed values joined by ` | `, or a limit;
 * `found` is a type's name or an excerpt of the value as JSON, `nothing` where nothing is.
 */
export interface Fault {
  code: FaultCode;
  path: string;
  expected: string;
  found: string;
}

type Step = string | number | symbol;

/** `['cuts', 3, 'lines']` as `cuts[3].lines`; the whole file is `$`. */
export function pathText(steps: readonly Step[]): string {
  let text = '';
  for (const step of steps) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (/^[\w$]+$/.test(String(step))) text += text ? `.${String(step)}` : String(step);
    else text += `[${JSON.stringify(String(step))}]`;
  }
  return text || '$';
}

/** The JSON name of a value's type; `nothing` for a value that is not there. */
export function typeName(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** A short excerpt of a value, for a message. */
export function excerpt(value: unknown): string {
  if (typeof value === 'object') return typeName(value);
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? JSON.stringify(value) : (value as number | boolean).toString();
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
