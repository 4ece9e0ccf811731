/**
 * One row of an official code list: the code, the official Chinese name without its ordinal, and our English for it.
 *
 * `evidence` says how far the pair of code and name is confirmed. Absent: seen together in a source of 2018 or
 * later, or the name seen there and the code following from its ordinal. `older`: seen together only in a list from
 * before 2018. `unverified`: from general knowledge, or the name seen in a recent list that prints no codes. Such a
 * row never overrides a printed name.
 */
export type CodeRow = readonly [
  code: string,
  name: string,
  english: string,
  evidence?: 'older' | 'unverified'
];

/** The names of one classification's codes, at one level or several, in one edition. Rows are in the order of codes. */
export interface CodeList {
  /** The dimension of a cut whose codes these are. */
  readonly by: 'function' | 'economicClass' | 'governmentEconomicClass';

  /**
   * The framework and the year it came into force. Codes change their meaning between editions: 30311 was 住房公积金
   * and is 代缴社会保险费 in `CN-2018`. Renamings inside an edition are aliases.
   */
  readonly edition: string;

  readonly rows: readonly CodeRow[];

  /**
   * Other names that documents print for a code: shortened, former or misprinted. They serve to match a line without
   * a code, in exact spelling; the line is still shown as it is printed.
   */
  readonly aliases?: readonly (readonly [name: string, code: string])[];
}
