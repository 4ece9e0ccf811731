import type {Money} from '../budget/money.js';
import {money} from '../budget/money.js';
import type {Cut, Line, Ref, Scope, Statement} from '../budget/schema.js';

/** One text for all references to one place, whatever they call it. */
export function refKey(ref: Ref): string {
  const {fund = '', stage = '', nature = ''} = ref.scope ?? {};
  return [ref.side ?? '', fund, stage, nature, ref.by ?? '', ref.line ?? ''].join('/');
}

/** Whether two references speak of one place. */
export function samePlace(a: Ref, b: Ref): boolean {
  return refKey(a) === refKey(b);
}

/**
 * What a file publishes for a place: the total or the line of a cut in the file's own unit, else the figure of the
 * narrative. Undefined where it publishes nothing.
 */
export function publishedAmount(
  cuts: readonly Cut[],
  statements: readonly Statement[] | undefined,
  ref: Ref,
  unit: number
): Money | undefined {
  for (const cut of cuts) {
    if (!holds(cut, ref) || (cut.unit ?? unit) !== unit) continue;
    const text = ref.line === undefined ? cut.total?.amount : findLine(cut.lines, ref.line)?.amount;
    if (text !== undefined) return money(text);
  }
  const said = (statements ?? []).find(({of, amount}) => amount !== undefined && samePlace(of, ref));
  return said?.amount === undefined ? undefined : money(said.amount);
}

/** Whether a cut can hold the place: its side, its scope and, where one is named, its dimension. */
function holds(cut: Cut, ref: Ref): boolean {
  if (ref.side === undefined || cut.side !== ref.side || !sameScope(cut.scope, ref.scope)) return false;
  return ref.by === undefined ? ref.line === undefined && cut.by !== 'threePublic' : cut.by === ref.by;
}

/** Whether two scopes are one; a missing key means all of it. */
export function sameScope(a: Scope = {}, b: Scope = {}): boolean {
  return a.fund === b.fund && a.stage === b.stage && a.nature === b.nature;
}

function findLine(lines: readonly Line[], wanted: string): Line | undefined {
  for (const line of lines) {
    if (line.id === wanted || line.code === wanted) return line;
    const below = findLine([...(line.lines ?? []), ...(line.ofWhich ?? [])], wanted);
    if (below) return below;
  }
  return undefined;
}
