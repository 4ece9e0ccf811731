import type {Side} from '../../src/budget/schema.js';

/** A column: its id, its cell in each row (none where only its parts are printed), the header cell of its name. */
export type ColumnPlace = [
  id: string,
  cell: number | undefined,
  head: [row: number, cell: number],
  depth: number
];

/** Where the parts of a cut stand in a printed table, written by hand from the document. */
export interface CutPlace {
  number: string;
  side: Side;
  headerRows: number;
  code?: number[];
  name: number;
  amount: number;
  /** The header cell that names the column of amounts. */
  amountHead: [row: number, cell: number];
  columns: ColumnPlace[];
  governmentClass?: {code: number[]; name: number};
  category?: number;
  unit?: number;
  /** The cell of the total row's name; none: no total row. */
  totalName?: number;
  /** How deep the n-th row after the total stands, the last depth for all that follow. */
  depths: number[];
  /** The first rows where they are units over the lines of another dimension. */
  unitRows?: {count: number; code: number; name: number};
}

const nature: ColumnPlace[] = [
  ['basic', 6, [0, 6], 0],
  ['basic.personnel', undefined, [1, 7], 1],
  ['basic.personnel.wages', 7, [2, 3], 2],
  ['basic.personnel.households', 8, [2, 4], 2],
  ['basic.operating', undefined, [1, 9], 1],
  ['basic.operating.goodsAndServices', 9, [2, 5], 2],
  ['basic.operating.capital', 10, [2, 7], 2],
  ['project', 11, [0, 10], 0],
  ['project.operating', 12, [1, 12], 1],
  ['project.targeted', 13, [1, 13], 1]
];

const byFunction: Omit<CutPlace, 'number'> = {
  side: 'expenditure',
  headerRows: 3,
  code: [0, 1, 2],
  name: 4,
  amount: 5,
  amountHead: [0, 5],
  columns: nature,
  totalName: 4,
  depths: [0, 1],
  unitRows: {count: 1, code: 3, name: 4}
};

const byUnit: CutPlace = {
  number: '2',
  side: 'income',
  headerRows: 3,
  code: [0],
  name: 1,
  amount: 2,
  amountHead: [0, 2],
  columns: [
    ['current', 3, [0, 3], 0],
    ['current.generalPublicBudget', 4, [1, 4], 1],
    ['current.generalPublicBudget.appropriation', 5, [2, 5], 2],
    ['current.governmentFunds', 6, [1, 6], 1],
    ['current.stateCapital', 7, [1, 7], 1],
    ['current.specialAccount', 8, [1, 8], 1],
    ['current.institution', 9, [1, 9], 1],
    ['current.institutionBusiness', 10, [1, 10], 1],
    ['current.higherLevelSubsidy', 11, [1, 11], 1],
    ['current.subordinateRemittance', 12, [1, 12], 1],
    ['current.other', 13, [1, 13], 1],
    ['carryover', 14, [0, 13], 0],
    ['carryover.generalPublicBudget', 15, [1, 15], 1],
    ['carryover.governmentFunds', 16, [1, 16], 1],
    ['carryover.stateCapital', 17, [1, 17], 1],
    ['carryover.specialAccount', 18, [1, 18], 1],
    ['carryover.entityFunds', 19, [1, 19], 1]
  ],
  totalName: 1,
  depths: [0, 1]
};

const basicByEconomicClass: CutPlace = {
  number: '6',
  side: 'expenditure',
  headerRows: 2,
  code: [0],
  name: 1,
  amount: 4,
  amountHead: [1, 4],
  columns: [
    ['basic.personnel', 5, [1, 5], 0],
    ['basic.operating', 6, [1, 6], 0]
  ],
  governmentClass: {code: [2], name: 3},
  totalName: 0,
  depths: [0]
};

const byEconomicClass: CutPlace = {
  number: '7',
  side: 'expenditure',
  headerRows: 2,
  code: [0, 1],
  name: 2,
  amount: 6,
  amountHead: [0, 6],
  columns: [
    ['current.generalPublicBudget', 7, [0, 7], 0],
    ['current.generalPublicBudget.appropriation', 8, [1, 8], 1],
    ['current.governmentFunds', 9, [0, 9], 0],
    ['current.stateCapital', 10, [0, 10], 0],
    ['carryover', 11, [0, 11], 0],
    ['current.specialAccount', 12, [0, 12], 0],
    ['current.institution', 13, [0, 13], 0],
    ['current.higherLevelSubsidy', 14, [0, 14], 0],
    ['current.subordinateRemittance', 15, [0, 15], 0],
    ['current.institutionBusiness', 16, [0, 16], 0],
    ['current.other', 17, [0, 17], 0]
  ],
  governmentClass: {code: [3, 4], name: 5},
  totalName: 2,
  depths: [0, 1],
  unitRows: {count: 1, code: 0, name: 2}
};

const byProject: CutPlace = {
  number: '10',
  side: 'expenditure',
  headerRows: 2,
  name: 1,
  amount: 3,
  amountHead: [0, 3],
  columns: [
    ['current', undefined, [0, 4], 0],
    ['current.generalPublicBudget', 4, [1, 4], 1],
    ['current.governmentFunds', 5, [1, 5], 1],
    ['current.stateCapital', 6, [1, 6], 1],
    ['carryover', undefined, [0, 7], 0],
    ['carryover.generalPublicBudget', 7, [1, 7], 1],
    ['carryover.governmentFunds', 8, [1, 8], 1],
    ['carryover.stateCapital', 9, [1, 9], 1],
    ['specialAccount', 10, [0, 10], 0],
    ['entityFunds', 11, [0, 11], 0]
  ],
  category: 0,
  unit: 2,
  totalName: 1,
  depths: [0, 1],
  unitRows: {count: 1, code: 1, name: 2}
};

const byProjectWithCodes: CutPlace = {
  number: '12',
  side: 'expenditure',
  headerRows: 3,
  code: [0],
  name: 1,
  amount: 2,
  amountHead: [1, 2],
  columns: [
    ['governmentBudgetFunds', 3, [1, 3], 0],
    ['specialAccount', 4, [1, 4], 0],
    ['entityFunds', 5, [1, 5], 0]
  ],
  depths: [0, 1, 2],
  unitRows: {count: 2, code: 0, name: 1}
};

/** The tables whose rows are lines. Tables 1 and 4 hold two sides in a row, table 8 its lines in a row, 11 is a form. */
export const places: CutPlace[] = [
  byUnit,
  {...byFunction, number: '3'},
  {...byFunction, number: '5'},
  basicByEconomicClass,
  byEconomicClass,
  {...byFunction, number: '9'},
  byProject,
  byProjectWithCodes
];

/** The columns of table 4's expenditure. */
export const fundColumns: ColumnPlace[] = [
  ['generalPublicBudget', 4, [1, 4], 0],
  ['generalPublicBudget.appropriation', 5, [2, 5], 1],
  ['governmentFunds', 6, [1, 6], 0],
  ['stateCapital', 7, [1, 7], 0]
];
