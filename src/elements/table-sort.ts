import type {ReactiveControllerHost} from 'lit';
import type {Sort, TableColumn} from '../format/table.js';

/** By which column a reader wants a table sorted: kept while the table is drawn anew, forgotten with its columns. */
export class TableSort {
  private names = '';
  private column = 0;
  /** How often the column was chosen, up to twice. */
  private turns = 0;

  constructor(private readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>) {}

  /** How a table of these columns is to be sorted; undefined as printed. */
  of(columns: readonly TableColumn[]): Sort | undefined {
    const names = columns.map(({text}) => text).join('|');
    if (names !== this.names) this.turns = 0;
    this.names = names;
    const {column, turns} = this;
    const isNumber = columns[column]?.kind !== undefined;
    return turns > 0 ? {column, descending: isNumber === turns < 2} : undefined;
  }

  /** The largest number or the first word first; then the other way round; then as printed. */
  choose(column: number): void {
    this.turns = column === this.column ? (this.turns + 1) % 3 : 1;
    this.column = column;
    this.host.requestUpdate();
  }
}
