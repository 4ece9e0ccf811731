import type {Figures} from '../figures.js';
import type {Place} from '../place.js';
import type {Finding} from './finding.js';
import {hold} from './agreement.js';

/**
 * Total income is total expenditure, of all funds and of each that both sides are published of. Where one side is not
 * published, that is said.
 *
 * Source: 预算法 (a department's budget balances: 收入总计 = 支出总计, what is carried over included). Elsewhere a budget
 * may run a deficit, so there the two differ only where the file accounts for what is carried over.
 */
export function* checkBalance(figures: Figures): Generator<Finding> {
  const {budget} = figures;
  for (const fund of [
    undefined,
    'appropriation',
    'generalPublicBudget',
    'governmentFunds',
    'stateCapital'
  ] as const) {
    const scope = fund && {fund};
    const income = figures.inTables({side: 'income', ...scope});
    const expenditure = figures.inTables({side: 'expenditure', withRest: true, ...scope});
    if (income && expenditure) {
      const finding = hold('balance', expenditure, income);
      const isOff = finding.level === 'difference' && budget.currency !== 'CNY';
      yield isOff && !accountsForRest(figures) ? {...finding, level: 'missing'} : finding;
    } else if (fund === undefined && (income ?? expenditure)) {
      const {paths, unit} = (income ?? expenditure) as NonNullable<typeof income>;
      yield {rule: 'balance', level: 'missing', path: paths[0] ?? '', against: [], unit};
    }
  }
}

function accountsForRest({entries}: Figures): boolean {
  const isOfRest = ({stage, withRest}: Place) => stage === 'carryover' || withRest;
  return [...entries.values()].some(({place}) => isOfRest(place));
}
