import {everyColumn} from '../columns.js';
import {isWholeDimension} from '../place.js';
import {everyLine} from '../printed.js';
import type {Budget, Cut, Scope, Side} from '../schema.js';

type Fund = Scope['fund'];

/** A name as it is compared: `公共安全（类）` and `公共安全支出` are one. */
const bare = (name: string) => name.replace(/\s|[（(][^（()）]*[）)]|支出$/g, '');

/** What the tables of a budget have a place for: a sentence that names anything else is not read. */
export class Tables {
  readonly isExecuted: boolean;
  /** The scopes of the cuts that divide a part of the budget: `threePublic`. */
  readonly parts = new Map<string, Cut['scope']>();
  /** The dimension of an id or a function's code, in the tables of a side and fund or in those of a part. */
  private readonly ids = new Map<string, string>();
  private readonly stages = new Map<string, Set<Scope['stage']>>();
  private readonly codes = new Map<string, string | undefined>();

  constructor({cuts, phase}: Budget) {
    this.isExecuted = phase === 'executed';
    for (const cut of cuts) this.add(cut);
  }

  private add({side, scope, by, columns, lines}: Cut): void {
    const isWhole = isWholeDimension(by);
    const at = isWhole ? `${side} ${scope?.fund}` : by;
    if (!isWhole && !this.parts.has(by)) this.parts.set(by, scope);
    if (isWhole && !scope?.nature) this.stages.set(at, (this.stages.get(at) ?? new Set()).add(scope?.stage));
    const note = (id: string, dimension: string) => {
      if (!this.has(at, id)) this.ids.set(`${at} ${id}`, dimension);
    };
    // What a table of this year's money calls 财政拨款收入 is current.appropriation elsewhere.
    const noteId = (id: string) =>
      note(scope?.stage && !/^(current|carryover)\b/.test(id) ? `${scope.stage}.${id}` : id, by);
    for (const {id} of everyColumn(columns)) noteId(id);
    for (const {id, code = '', name, by: own = by} of everyLine(lines)) {
      if (id !== undefined) noteId(id);
      if (own !== 'function' || !/^\d{3}(\d\d){0,2}$/.test(code)) continue;
      note(code, own);
      const key = `${code.slice(0, code.length > 3 ? -2 : 0)} ${bare(name)}`;
      this.codes.set(key, this.codes.has(key) && this.codes.get(key) !== code ? undefined : code);
    }
  }

  /** The dimension on which the tables of `income generalPublicBudget`, or of a part, have an id; `''` for none. */
  has(tables: string, id: string): string {
    return this.ids.get(`${tables} ${id}`) ?? '';
  }

  /** Whether a side has a table of this fund alone, or a row or column of it. */
  hasFund(side: Side, fund: Fund): boolean {
    const isPart = (table: string) => fund !== undefined && this.idOf(`${side} ${table}`, fund) !== undefined;
    return this.stages.has(`${side} ${fund}`) || isPart('undefined') || isPart('appropriation');
  }

  /** The stage that all tables of a fund are of; undefined where that is both, or not the same. */
  stageOf(side: Side, fund: Fund): Scope['stage'] {
    const [stage, ...others] = this.stages.get(`${side} ${fund}`) ?? [];
    return others.length > 0 ? undefined : stage;
  }

  /** An id as the tables have it: as it is or as this year's, `current.institution`. */
  idOf(tables: string, id: string): string | undefined {
    return [`current.${id}`, id].find(each => this.has(tables, each));
  }

  /** The code of a function, by the names of its class, group and item; undefined where the tables have no such path. */
  codeOf(path: readonly string[]): string | undefined {
    let code: string | undefined = '';
    for (const name of path) code = code === undefined ? code : this.codes.get(`${code} ${bare(name)}`);
    return code;
  }

  /** Whether the tables of a fund have this function; a class may stand there without its code. */
  itemises(fund: Fund, code: string): boolean {
    const at = `expenditure ${fund}`;
    return code.length > 3 ? this.has(at, code) !== '' : this.stages.has(at);
  }
}
